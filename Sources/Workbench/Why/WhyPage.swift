import Desk
import Receivables
import Terminal
import Wording

/// Why a debtor stands where he stands, in the queue or out of it, and what would change it.
struct WhyPage: Layer {
  private let number: DebtorID
  private var place = ProsePlace()

  init(_ debtor: DebtorID) { number = debtor }

  var extent: Extent { .page }
  var scope: Scope { .list }
  var debtor: DebtorID? { number }
  var hints: [Action] { [.open, .find, .escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown("\(number.text) ") + Shown(surroundings.words.title(of: .why))
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if let movement = Movement(action) {
      let size = Size(
        rows: surroundings.size.rows - 5, columns: surroundings.size.columns - 4)
      place.move(movement, in: Prose(why: number, surroundings), size)
      return []
    }
    switch action {
    case .open: return [.leave, .openCase(number)]
    case .why: return [.leave]
    default: return nil
    }
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    guard let account = surroundings.account(number) else { return }
    surface.write(
      Shown("\(number.text) \(account.ledger.debtor?.name.text ?? "")"), row: 0, column: 1,
      within: nil, .accent)
    surface.rule(row: 1)
    place.view(
      Prose(why: number, surroundings),
      on: surface.rows(from: 2, to: surface.size.rows).inset(columns: 1))
  }
}
