@testable import Receivables

/// What a book answers about a debtor on some days: every question but version and timeline.
///
/// Things are named by what they say, not by their entries, so that two books can be compared whose
/// entries came in another order.
struct Answers: Equatable, CustomStringConvertible {
  let lines: [String]

  init(_ book: Book, on days: [Day]) {
    guard let account = book.account(Scenario.debtor) else {
      lines = ["no debtor"]
      return
    }
    lines =
      days.flatMap { day in
        Self.claim(account, day, book.settings).map { "\(day) \($0)" }
      } + days.flatMap { Self.limitation(account, $0, book.settings) }
  }

  var description: String { lines.joined(separator: "\n") }

  private static func claim(_ account: Account, _ day: Day, _ settings: Settings) -> [String] {
    let claim = account.claim(on: day, settings)
    let items = claim.items.map { item in
      let number = item.item.invoice.number
      let start = item.assessment.start.map { "\($0.route) \($0.firstInterestDay)" } ?? "no default"
      let discounts = item.discounts.map { "\($0.deducted) \($0.verdict) \($0.isOpen)" }
      return """
        \(number) of \(item.item.invoice.issued): \(item.principal) \(item.interest) \(item.costs) \
        \(item.dropped) \(start) \(item.isOverdue) \(discounts.sorted())
        """
    }
    let credits = claim.credits.map { "credit \($0)" }
    let charges = claim.charges.map { "charge \($0.charge.charge.kind) \($0.open)" }
    let payments = claim.payments.map { payment in
      let parts = payment.placements.map { "\($0.part) \($0.amount) \($0.rule)" }.sorted()
      return "paid \(payment.payment.amount) \(parts) \(payment.credit) \(payment.takenBack)"
    }
    let statements = claim.currencies.map { currency in
      "statement \(claim.statement(in: currency).balance)"
    }
    return items.sorted() + credits + charges.sorted() + payments.sorted() + statements
  }

  private static func limitation(_ account: Account, _ day: Day, _ settings: Settings) -> [String] {
    account.ledger.items.compactMap { item in
      account.limitation(of: item.number, on: day, settings).map {
        "\(item.invoice.number) of \(item.invoice.issued): barred \($0.cautious.end)"
      }
    }.sorted()
  }
}
