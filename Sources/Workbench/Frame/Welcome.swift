public import Receivables
public import Terminal
import Wording

/// What is seen where there is no book yet: what can be begun with.
public struct Welcome: Application {
  /// What a person wants.
  public enum Choice: Sendable, Hashable, CaseIterable {
    /// A sample book.
    case demo
    /// A book with what another program has.
    case `import`
    /// A book with nothing in it.
    case empty
  }

  private let folder: String
  private let words: Wording
  private let look: Look
  private let choose: (Choice) -> Void

  /// A welcome.
  ///
  /// - Parameters:
  ///   - folder: Where the book would stand.
  ///   - language: The language of the sentences.
  ///   - look: How it looks.
  ///   - choose: Told what the person leaves with.
  public init(
    _ folder: String, _ language: Language, _ look: Look, choose: @escaping (Choice) -> Void
  ) {
    self.folder = folder
    words = Wording(language)
    self.look = look
    self.choose = choose
  }

  /// Keys only.
  public func message(for happening: Happening) -> Chord? {
    if case .input(.key(let chord)) = happening { chord } else { nil }
  }

  /// Takes a key.
  public mutating func update(_ chord: Chord) -> [Effect<Chord>] {
    switch chord {
    case "1": choose(.demo)
    case "2": choose(.import)
    case "3": choose(.empty)
    case .escape, "q": break
    default: return []
    }
    return [.quit]
  }

  /// The whole screen.
  public func view(_ size: Size) -> Frame {
    var frame = Frame(size) { painter in
      let surface = Surface(painter, look).filled(.text)
      StatusLine(left: ["Verzug"], role: .header).view(on: surface.row(0))
      let inner = surface.rows(from: 2, to: size.rows - 1).inset(columns: 2)
      let gap = size.rows < 20 ? 0 : 1
      var row = Self.write(words.welcome(folder), .text, 0, on: inner) + gap
      for (place, choice) in Choice.allCases.enumerated() {
        let start = inner.write(Shown("\(place + 1)"), row: row, column: 1, .hintKey)
        inner.write(
          Shown(words.welcome(choice.name)), row: row, column: start + 2, within: nil, .text)
        row += 1
      }
      _ = Self.write(words.welcomeSteps, .muted, row + gap, on: inner)
      surface.write(
        Shown(words.welcomeKeys), row: size.rows - 1, column: 1,
        within: nil, .hint)
    }
    frame.title = "Verzug"
    return frame
  }

  /// Writes a paragraph and gives the row after it.
  private static func write(
    _ text: String, _ role: Role, _ row: Int, on surface: Surface
  ) -> Int {
    let lines = Shown.wrapped(text, to: max(20, surface.size.columns))
    for (place, line) in lines.enumerated() { surface.write(line, row: row + place, role) }
    return row + lines.count
  }
}

extension Welcome.Choice {
  fileprivate var name: WelcomeChoice {
    switch self {
    case .demo: .demo
    case .import: .import
    case .empty: .empty
    }
  }
}
