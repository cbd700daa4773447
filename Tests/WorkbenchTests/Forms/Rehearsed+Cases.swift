import Desk
import Foundation
import Receivables
import Terminal
import Testing

@testable import Workbench

extension Rehearsed {
  /// The first debtor with a row of his own in the queue, whose account is as wanted.
  func debtor(where fits: (Account) -> Bool) throws -> DebtorID {
    try #require(debtors(where: fits).first)
  }

  /// The debtors with a row of their own in the queue, whose accounts are as wanted.
  func debtors(where fits: (Account) -> Bool) -> [DebtorID] {
    let queue = desk.book.queue(on: DemoFolder.day)
    let listed = queue.rows.filter { $0.group == nil } + Array(queue.gated)
    return listed.map(\.debtor).sorted().filter { debtor in
      desk.book.account(debtor).map(fits) ?? false
    }
  }

  /// Puts the cursor of the queue on a debtor.
  func select(_ debtor: DebtorID) throws {
    let standing = desk.book.queue(on: DemoFolder.day).standing(of: debtor)
    try press(standing?.lane == nil ? "7 /" : "8 /")
    type(debtor.text)
    try press("enter")
    #expect(lines.contains { $0.contains(debtor.text) }, "\(debtor) has no row")
  }

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
