import Desk
import Receivables
import Terminal
import Wording

/// One thing on the screen that takes keys: a page, a strip at the bottom, a box over a page.
///
/// Layers lie on each other; the uppermost has the keys. A layer is a value and holds no book: what
/// it shows comes from the surroundings, which it borrows.
protocol Layer: Sendable {
  /// How it lies over the layer below.
  var extent: Extent { get }
  /// Which actions its keys can mean.
  var scope: Scope { get }
  /// The debtor it is about, for whom others see that somebody is here.
  var debtor: DebtorID? { get }
  /// The debtors that an action is about: the marked ones, else the one under the cursor.
  var subjects: [DebtorID] { get }
  /// The actions named at the bottom, the most important first.
  var hints: [Action] { get }

  /// What it is called in the head line.
  func title(_ surroundings: Surroundings) -> Shown
  /// What it asks for as soon as it is opened, such as work beside the keyboard.
  func begin(_ surroundings: Surroundings) -> [Step]
  /// Takes a key before the table of actions does; nothing where it does not want it.
  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]?
  /// Takes a pasted text; nothing where no text is typed here.
  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]?
  /// Does an action; nothing where it is not the layer's.
  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]?
  /// Takes a change that a strip or a box over this page asks for.
  mutating func change(_ change: PageChange, _ surroundings: Surroundings) -> [Step]
  /// Why an action cannot be done here now, if so.
  func refusal(of action: Action, _ surroundings: Surroundings) -> Shown?
  /// Looks at the book again after something changed.
  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings)
  /// Learns what became of a command that it asked for.
  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step]
  /// Whether there is a list that can be written to a file.
  var hasTable: Bool { get }
  /// What of it can be written to a file; nothing where it is no list.
  func table(_ surroundings: Surroundings) -> TableList?
  /// Draws itself; a page below its head line, a strip in the rows it asked for.
  func view(on surface: Surface, _ surroundings: Surroundings)
}

/// How a layer lies over the one below.
enum Extent: Sendable, Hashable {
  /// It fills the screen.
  case page
  /// It takes so many rows at the bottom.
  case strip(rows: Int)
  /// It draws a box over what is there.
  case box
}

extension Layer {
  var debtor: DebtorID? { nil }
  var subjects: [DebtorID] { debtor.map { [$0] } ?? [] }
  var hints: [Action] { [] }

  func begin(_ surroundings: Surroundings) -> [Step] { [] }
  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? { nil }
  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? { nil }
  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? { nil }
  mutating func change(_ change: PageChange, _ surroundings: Surroundings) -> [Step] { [] }
  func refusal(of action: Action, _ surroundings: Surroundings) -> Shown? { nil }
  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {}
  var hasTable: Bool { false }
  func table(_ surroundings: Surroundings) -> TableList? { nil }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    if case .performed = outcome, extent != .page { [.leave] } else { [] }
  }
}
