import Desk
import Receivables
import Terminal
import Wording

/// The case of a debtor: the head that answers the phone, what is owed, what is next, and all that
/// happened.
struct CasePage: Layer {
  private(set) var number: DebtorID
  /// The part below the head.
  private var pane = Pane.timeline
  private var entries = Selection<EntryNumber>()

  /// A part of the case.
  enum Pane: Sendable, Hashable, CaseIterable {
    /// All that happened, the newest first.
    case timeline
  }

  init(_ debtor: DebtorID, _ surroundings: Surroundings) {
    number = debtor
    show(debtor, surroundings)
  }

  /// Shows another debtor's case.
  mutating func show(_ debtor: DebtorID, _ surroundings: Surroundings) {
    number = debtor
    entries = Selection()
  }

  var extent: Extent { .page }
  var scope: Scope { .caseFile }
  var debtor: DebtorID? { number }

  var hints: [Action] {
    [.contact, .payment, .promise, .notice, .dispute, .settle, .caseNext, .why, .undo, .palette]
  }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.caseTitle(number.text))
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    guard let movement = Movement(action) else { return nil }
    entries.move(movement, in: ids(surroundings), visible: surroundings.size.rows - 10)
    return []
  }

  private func ids(_ surroundings: Surroundings) -> [EntryNumber] {
    surroundings.account(number)?.facts.reversed().map(\.number) ?? []
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    guard let account = surroundings.account(number) else { return }
    CaseHead(account, surroundings).view(on: surface.rows(from: 0, to: 2))
    let words = surroundings.words
    let standing = account.standing(on: surroundings.day, surroundings.settings)
    surface.write(
      Shown(words.nextStep(standing.step.map(words.step) ?? words.noStep)), row: 2, column: 1,
      within: nil, .accent)
    surface.rule(row: 3)
    let facts = Array(account.facts.reversed())
    Timeline(count: facts.count, emptyText: "") { place in
      let fact = facts[place]
      return .init(
        fact.number, time: Shown(words.day(fact.day)), person: Shown(fact.user.text),
        kind: "", text: words.event(fact.value.kind))
    }.view(entries, on: surface.rows(from: 4, to: surface.size.rows))
  }
}
