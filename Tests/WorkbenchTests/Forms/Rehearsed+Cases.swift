import Desk
import Foundation
import Receivables
import Synchronization
import Terminal
import Testing

@testable import Workbench

extension Rehearsed {
  /// The first debtor of the queue whose account is as wanted; one with a row of his own where
  /// there is one.
  func debtor(where fits: (Account) -> Bool) throws -> DebtorID {
    try #require(debtors(where: fits).first)
  }

  /// The debtors of the queue whose accounts are as wanted, those with rows of their own first.
  func debtors(where fits: (Account) -> Bool) -> [DebtorID] {
    Self.listed(desk.book).filter { desk.book.account($0).map(fits) ?? false }
  }

  /// Puts the cursor of the queue on a debtor, in whatever list he stands.
  func select(_ debtor: DebtorID) throws {
    try press("esc esc esc")
    for tab in ["8", "7"] {
      try press(tab)
      if try filter(debtor) { return }
    }
    let groups = desk.book.queue(on: DemoFolder.day).groups
    let place = try #require(groups.firstIndex { $0.debtors.contains(debtor) })
    try press("/ ctrl-u enter 4 home")
    for _ in 0..<place { try press("down") }
    try press("enter")
    guard try !filter(debtor) else { return }
    Issue.record("\(debtor) has no row")
  }

  /// Shows the row of a debtor alone, if the list has one.
  private func filter(_ debtor: DebtorID) throws -> Bool {
    try press("/ ctrl-u")
    type(debtor.text)
    try press("enter")
    // The rows alone, not the filter above and the sums and messages below them.
    return lines.dropFirst(4).dropLast(4).contains { $0.contains(" \(debtor.text) ") }
  }

  /// Types the word that a question asks for.
  func confirm(_ word: String) throws {
    // Nobody answers a question before it can be read.
    pass(.milliseconds(200))
    type(word)
    try press("enter")
  }

  /// The debtors of the sample book's queue, which is the same for each test.
  private static func listed(_ book: Book) -> [DebtorID] {
    rows.withLock { rows in
      if rows.isEmpty {
        let queue = book.queue(on: DemoFolder.day)
        let single = queue.rows.filter { $0.group == nil } + Array(queue.gated)
        let grouped = queue.rows.filter { $0.group != nil }
        rows = single.map(\.debtor).sorted() + grouped.map(\.debtor).sorted()
      }
      return rows
    }
  }

  private static let rows = Mutex<[DebtorID]>([])

  /// The account as it is on disk.
  func account(_ debtor: DebtorID) throws -> Account { try #require(desk.book.account(debtor)) }

  /// The events that were written for a debtor since the workbench was opened.
  func events(of debtor: DebtorID) throws -> [Event] {
    let count = written.filter { $0.debtor == debtor }.count
    return try account(debtor).facts.suffix(count).map(\.value)
  }

  /// The screen in one text.
  var screen: String { lines.joined(separator: "\n") }
}

extension Account {
  private static let day = DemoFolder.day

  /// Invoices of ours of which something is open.
  func openItems(_ book: Book) -> [ItemClaim] {
    claim(on: Self.day, book.settings).items.filter { $0.total.isPositive && $0.item.isOurs }
  }

  /// Whether so many invoices are open and nobody objects to any of them.
  func isUndisputed(_ book: Book, items: Int) -> Bool {
    let casework = casework
    return openItems(book).count == items && casework.disputes.isEmpty
      && casework.withdrawals.isEmpty && casework.circumstances.isEmpty
      && openItems(book).allSatisfy(\.principal.isPositive)
  }

  /// Whether the case is plain: nothing but open invoices of a debtor who can be talked to.
  func isPlain(_ book: Book, items: Int) -> Bool {
    let casework = casework
    return openItems(book).count == items && casework.disputes.isEmpty
      && casework.plans.isEmpty && casework.offers.isEmpty && casework.promises.isEmpty
      && casework.circumstances.isEmpty && casework.handOvers.isEmpty
      && casework.courtSteps.isEmpty && casework.settlements.isEmpty && casework.parties.isEmpty
      && casework.holds.isEmpty && casework.withdrawals.isEmpty && casework.followUps.isEmpty
      && casework.orderStops.isEmpty && casework.pins.isEmpty && casework.suspensions.isEmpty
  }
}
