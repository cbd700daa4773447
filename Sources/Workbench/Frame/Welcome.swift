public import Receivables
public import Terminal
import Wording

/// What is seen where there is no book yet: a sample book to look at, or how one's own begins.
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
  /// What is explained.
  private var explained: Choice?

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
    case "1":
      choose(.demo)
      return [.quit]
    case "2": explained = .import
    case "3": explained = .empty
    case .enter:
      guard let explained else { break }
      choose(explained)
      return [.quit]
    case .escape where explained != nil: explained = nil
    case .escape, "q": return [.quit]
    default: break
    }
    return []
  }

  /// The whole screen.
  public func view(_ size: Size) -> Frame {
    var frame = Frame(size) { painter in
      let surface = Surface(painter, look).filled(.text)
      StatusLine(left: ["Verzug"], role: .header).view(on: surface.row(0))
      let inner = surface.rows(from: 2, to: size.rows - 1).inset(columns: 2)
      var row = Self.write(words.welcome(folder), .text, 0, on: inner) + 1
      for (place, choice) in Choice.allCases.enumerated() {
        let text = Shown(words.welcome(choice.name))
        let start = inner.write(Shown("\(place + 1)"), row: row, column: 1, .hintKey)
        inner.write(
          text, row: row, column: start + 2, within: nil, choice == explained ? .accent : .text)
        row += 1
      }
      if let explained {
        row = Self.write(words.welcomeSteps(explained.name), .text, row + 1, on: inner)
        for line in words.welcomeCommands(explained.name, folder) {
          row = Self.write("  " + line, .accent, row, on: inner)
        }
      }
      surface.write(
        Shown(words.welcomeKeys(isExplained: explained != nil)), row: size.rows - 1, column: 1,
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
