/// A text that is being typed, and where the cursor stands in it.
///
/// What could act on a terminal or hide never gets in: control and format characters are left out,
/// whether typed or pasted; in one line, line feeds and tabs become blanks.
public struct TextEdit: Sendable, Hashable {
  /// The letters, each with its marks.
  public private(set) var letters: [Character]
  /// How many letters stand before the cursor.
  public private(set) var cursor: Int
  /// The most letters.
  public let limit: Int
  /// Whether there can be several lines.
  public let hasLines: Bool

  /// A text with the cursor at its end.
  public init(_ text: String = "", limit: Int = 200, hasLines: Bool = false) {
    self.limit = max(0, limit)
    self.hasLines = hasLines
    letters = []
    cursor = 0
    insert(text)
  }
}

extension TextEdit {
  /// The whole text; a new one puts the cursor at its end.
  public var text: String {
    get { String(letters) }
    set { self = TextEdit(newValue, limit: limit, hasLines: hasLines) }
  }

  /// Whether nothing was typed.
  public var isEmpty: Bool { letters.isEmpty }

  /// Puts a text in at the cursor, as far as there is room.
  public mutating func insert(_ text: String) {
    let clean = Self.clean(text, hasLines: hasLines)
    let new = clean.prefix(limit - letters.count)
    letters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// Puts the cursor behind so many letters.
  public mutating func moveCursor(to place: Int) { cursor = min(max(0, place), letters.count) }

  /// Types or edits by a key, and says whether it did.
  ///
  /// Besides the keys everybody knows: Ctrl-A and Ctrl-E to the ends of the line, Ctrl-U and Ctrl-K
  /// delete up to them, Ctrl-W and Ctrl-Backspace the word before the cursor, Ctrl and arrows go by
  /// words. What a program binds to these keys, it takes before.
  @discardableResult
  public mutating func update(_ chord: Chord) -> Bool {
    if let letter = chord.typed {
      insert(String(letter))
      return true
    }
    let isWord = chord.modifiers.contains(.control)
    switch chord.key {
    case .left: cursor = isWord ? wordStart : max(0, cursor - 1)
    case .right: cursor = isWord ? wordEnd : min(letters.count, cursor + 1)
    case .home: cursor = isWord ? 0 : lineStart
    case .end: cursor = isWord ? letters.count : lineEnd
    case .backspace: delete((isWord ? wordStart : max(0, cursor - 1))..<cursor)
    case .delete: delete(cursor..<(isWord ? wordEnd : min(letters.count, cursor + 1)))
    case .enter where hasLines && chord.modifiers.isEmpty: insert("\n")
    case .character("a") where isWord: cursor = lineStart
    case .character("e") where isWord: cursor = lineEnd
    case .character("u") where isWord: delete(lineStart..<cursor)
    case .character("k") where isWord: delete(cursor..<lineEnd)
    case .character("w") where isWord: delete(wordStart..<cursor)
    default: return false
    }
    return true
  }

  private mutating func delete(_ range: Range<Int>) {
    letters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var lineStart: Int {
    letters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int { letters[cursor...].firstIndex(of: "\n") ?? letters.count }

  private var wordStart: Int {
    let end = letters[..<cursor].lastIndex { $0.isPartOfWord }.map { $0 + 1 } ?? 0
    return letters[..<end].lastIndex { !$0.isPartOfWord }.map { $0 + 1 } ?? 0
  }

  private var wordEnd: Int {
    let start = letters[cursor...].firstIndex { $0.isPartOfWord } ?? letters.count
    return letters[start...].firstIndex { !$0.isPartOfWord } ?? letters.count
  }

  /// The letters of a text that may stand here, in the form in which they are shown.
  private static func clean(_ text: String, hasLines: Bool) -> [Character] {
    guard hasLines else { return clean(line: text) }
    let lines = text.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    return Array(lines.map { clean(line: String($0)) }.joined(separator: ["\n"]))
  }

  private static func clean(line: String) -> [Character] {
    var kept = String.UnicodeScalarView()
    // CR and LF together are one character, and become one blank.
    for character in line {
      guard !["\n", "\r\n", "\r", "\t"].contains(character) else {
        kept.append(" ")
        continue
      }
      kept.append(contentsOf: character.unicodeScalars.filter { $0.terminalClass != .hidden })
    }
    return Array(Shown(String(kept)).string)
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}
