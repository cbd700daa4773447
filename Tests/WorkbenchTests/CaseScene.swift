import Desk
import Foundation
import Receivables
import Terminal
import Wording

@testable import Workbench

/// A book in memory, for tests of pages without a desk.
struct CaseScene {
  private(set) var book = Book()
  private let user: UserName = DemoFolder.sure { try UserName("anna") }
  let debtor: DebtorID = DemoFolder.sure { try DebtorID("D1") }
  let day = DemoFolder.day

  /// A book with a debtor.
  init(_ debtor: Debtor) { record(.account(.debtorRecorded(debtor))) }

  /// Writes down what happened, as a command of its own, and gives its number.
  @discardableResult
  mutating func record(
    _ event: Event, of subject: Subject? = nil, on day: Day? = nil
  ) -> EntryNumber {
    let number = EntryNumber(book.version.sequence + 1)
    book.apply(
      event,
      Origin(
        number: number, command: number, subject: subject ?? .debtor(debtor),
        instant: DemoFolder.instant, day: day ?? self.day, user: user))
    return number
  }

  /// What pages look at.
  func surroundings(
    _ language: Language = .english, _ size: Size = Size(rows: 24, columns: 80)
  ) -> Surroundings {
    let preferences = Preferences(theme: "mono", language: language)
    return Surroundings(
      book: book, worklist: Worklist(book.queue(on: day)), search: nil, day: day, today: day,
      now: DemoFolder.instant, ways: [], time: .seconds(1), user: user, words: Wording(language),
      look: Look(), keys: Keys(KeySet(preferences.keys)), colleagues: [], readOnly: nil, size: size,
      preferences: preferences, shelf: ThemeShelf(folders: []))
  }

  /// How a layer looks on its screen.
  static func frame(_ layer: any Layer, _ surroundings: Surroundings) -> Frame {
    let size = surroundings.size
    return Frame(size) { painter in
      let surface = Surface(painter, surroundings.look).filled(.text)
      layer.view(on: surface.rows(from: 1, to: size.rows - 2), surroundings)
    }
  }
}

extension Rehearsed {
  /// A workbench with the case of a debtor open.
  convenience init(
    case debtor: String, _ language: Language = .english,
    _ size: Size = Size(rows: 24, columns: 80), folder: URL? = nil
  ) throws {
    try self.init(language, size, folder: folder)
    try open(debtor)
  }

  /// Opens the case of a debtor from the queue.
  func open(_ debtor: String) throws {
    let number = try DebtorID(debtor)
    for tab in ["8", "7"] {
      try press("\(tab) /")
      type(debtor)
      try press("enter enter")
      // A group shows its debtors first.
      if rehearsal.app.openDebtor != number { try press("enter") }
      if rehearsal.app.openDebtor == number { return }
      try press("esc esc")
    }
  }

  /// Whether a text is seen somewhere.
  func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}
