import Desk
import Receivables
import Terminal
import Wording

/// Which of several things a letter is to be about.
struct SubjectStrip: Layer {
  private let number: DebtorID
  private let action: Action
  /// The things by their names, with the page that opens for each.
  private let choices: [(name: String, page: LetterPage)]

  /// The things to choose from; at most nine, the newest.
  init(_ debtor: DebtorID, _ action: Action, _ choices: [(String, LetterPage)]) {
    number = debtor
    self.action = action
    self.choices = choices.suffix(9).map { (name: $0.0, page: $0.1) }
  }

  /// Two stand side by side even on a narrow screen.
  var extent: Extent { .strip(rows: max(4, 2 + (choices.count + 1) / 2)) }
  var scope: Scope { .modal }
  var debtor: DebtorID? { number }
  var hints: [Action] { [.escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: action))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    switch strip(surroundings).response(to: chord) {
    case .finished(let place): [.become(choices[place].page)]
    case .cancelled: [.leave]
    case .handled: []
    case .ignored: nil
    }
  }

  private func strip(_ surroundings: Surroundings) -> KeyStrip<Int> {
    let words = surroundings.words
    return KeyStrip(
      Shown(words.title(of: action)), context: Shown(number.text),
      choices.enumerated().map { place, choice in
        KeyStrip<Int>.Choice(
          place, [.character(Character("\(place + 1)"))], Shown(choice.name).truncated(to: 28))
      }, standard: choices.count - 1)
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    strip(surroundings).view(on: surface)
  }
}
