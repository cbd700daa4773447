/// What is told of a movement (`:86:`): in the German structure, or as free text.
///
/// `166?00GUTSCHRIFT?10399?20EREF+4711?21SVWZ+Rechnung?30GENODEF1XXX?31DE…?32NAME`
struct MTPurpose {
  /// Three digits of the German list.
  private(set) var kind: String?
  private(set) var bookingText: String?
  private(set) var name: String?
  private(set) var account: String?
  /// All of the purpose, its parts joined as they were cut.
  private(set) var whole = ""
  private var words: [String: String] = [:]

  /// Reads the lines of the field.
  init(_ lines: [String]) {
    let joined = String(lines.joined().drop { $0 == " " })
    guard let mark = Self.mark(joined) else {
      whole = Self.text(lines)
      words = Self.words(whole)
      return
    }
    kind = String(joined.unicodeScalars.prefix(3))
    var parts: [Int: String] = [:]
    for (key, text) in Self.parts(joined, mark) { parts[key, default: ""] += text }
    bookingText = parts[0]?.trimmed.nonEmpty
    // Cut after 27 characters, also inside of words.
    whole = (Array(20...29) + Array(60...63)).compactMap { parts[$0] }.joined()
    words = Self.words(whole)
    name = [32, 33].compactMap { parts[$0] }.joined().trimmed.nonEmpty ?? word("ABWA")
    account = parts[31]?.unspaced.nonEmpty ?? word("IBAN")
  }

  /// The text for the receiver: behind `SVWZ+`, or all that is no other word's.
  var remittance: String? { word("SVWZ") ?? words[""]?.trimmed.nonEmpty }
  var endToEnd: String? { word("EREF")?.identifier }
  var mandate: String? { word("MREF")?.identifier }
  /// What was paid before charges, in digits.
  var original: String? { word("OAMT") }

  private func word(_ name: String) -> String? { words[name]?.trimmed.nonEmpty }
}

// MARK: - The German structure

extension MTPurpose {
  /// What stands before each part: a sign behind three digits, with two digits behind it.
  private static func mark(_ text: String) -> UInt8? {
    let head = Array(text.utf8.prefix(6))
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard head.count == 6, head[..<3].allSatisfy(isDigit), head[4...].allSatisfy(isDigit),
      "?<>^~|".utf8.contains(head[3])
    else { return nil }
    return head[3]
  }

  /// The keys there are, also those that banks have of their own (`?38`, `?70`); a mark before other
  /// digits is text.
  private static func isKey(_ key: Int) -> Bool {
    key == 0 || key == 10 || (20...39).contains(key) || (60...79).contains(key)
  }

  private static func parts(_ text: String, _ mark: UInt8) -> [(key: Int, text: String)] {
    let bytes = Array(text.utf8)
    var starts: [(key: Int, place: Int)] = []
    for place in bytes.indices.dropLast(2) where bytes[place] == mark {
      let (first, second) = (bytes[place + 1] &- 0x30, bytes[place + 2] &- 0x30)
      guard first < 10, second < 10, isKey(Int(first) * 10 + Int(second)) else { continue }
      starts.append((Int(first) * 10 + Int(second), place))
    }
    let ends = starts.dropFirst().map(\.place) + [bytes.count]
    return zip(starts, ends).map { start, end in
      (start.key, String(decoding: bytes[min(start.place + 3, end)..<end], as: UTF8.self))
    }
  }

  /// Free text: a line that is full was cut, another one ends a word.
  private static func text(_ lines: [String]) -> String {
    var text = ""
    for (place, line) in lines.enumerated() {
      text += line
      if place < lines.count - 1, line.utf8.count < 65 { text += " " }
    }
    return text.trimmed
  }
}

// MARK: - Words of SEPA

extension MTPurpose {
  private static let keywords = [
    "EREF", "KREF", "MREF", "CRED", "DEBT", "COAM", "OAMT", "SVWZ", "ABWA", "ABWE", "IBAN", "BIC",
    "PURP", "MDAT",
  ].map { Array($0.utf8) }

  /// What stands behind each word (`EREF+`), and under no name what stands before the first.
  private static func words(_ text: String) -> [String: String] {
    let bytes = Array(text.utf8)
    var words: [String: String] = [:]
    var (name, start) = ("", 0)
    func end(_ place: Int) {
      let value = String(decoding: bytes[start..<max(start, place)], as: UTF8.self)
      words[name] = words[name] ?? value
    }
    for place in bytes.indices where bytes[place] == UInt8(ascii: "+") {
      guard
        let word = keywords.first(where: {
          place - start >= $0.count && bytes[..<place].suffix($0.count).elementsEqual($0)
        })
      else { continue }
      end(place - word.count)
      (name, start) = (String(decoding: word, as: UTF8.self), place + 1)
    }
    end(bytes.count)
    return words
  }
}
