import Desk
import Receivables
import Terminal
import Wording

/// What is to be done with a thing of which one is open already: change it, end it, or another one.
struct WayStrip: Layer {
  private let number: DebtorID
  private let action: Action
  /// The forms, ready to be opened.
  private var pages: [(way: FormWay, page: any Layer)]

  init(_ debtor: DebtorID, _ action: Action, _ pages: [(FormWay, any Layer)]) {
    number = debtor
    self.action = action
    self.pages = pages.map { (way: $0.0, page: $0.1) }
  }

  var extent: Extent { .strip(rows: 4) }
  var scope: Scope { .modal }
  var debtor: DebtorID? { number }
  var hints: [Action] { [.escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: action))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch strip(surroundings).response(to: chord) {
    case .finished(let way):
      guard let page = pages.first(where: { $0.way == way })?.page else { return [.leave] }
      return [.become(page)]
    case .cancelled: return [.leave]
    case .handled: return []
    case .ignored: return nil
    }
  }

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    for place in pages.indices { pages[place].page.refresh(changes, surroundings) }
  }

  private func strip(_ surroundings: Surroundings) -> KeyStrip<FormWay> {
    let words = surroundings.words
    let titles = pages.map { words.title(of: $0.way, action) }
    let choices = zip(pages, Self.letters(of: titles)).map { page, letter in
      KeyStrip<FormWay>.Choice(
        page.way, [.character(letter.key)], Shown(letter.title))
    }
    let name = surroundings.account(number)?.ledger.debtor?.name.text ?? ""
    return KeyStrip(
      Shown(words.wayQuestion(words.title(of: action))), context: Shown("\(number.text) \(name)"),
      choices, standard: pages.first?.way)
  }

  /// The letter of each title: the first of its own that no title before it has.
  private static func letters(of titles: [String]) -> [(key: Character, title: String)] {
    var taken: Set<Character> = ["y"]
    return titles.map { title in
      let letter = title.lowercased().first { $0.isASCII && $0.isLetter && !taken.contains($0) }
      let key = letter ?? "?"
      taken.insert(key)
      return (key, title)
    }
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    strip(surroundings).view(on: surface)
  }
}
