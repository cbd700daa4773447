import ArgumentParser
import Receivables
import Wording

/// The command `verzug correct-invoice`.
struct CorrectInvoice: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "correct-invoice", abstract: words.abstract(.correctInvoice),
    discussion: words.discussion(.correctInvoice))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.invoiceEntry, .entry)) var item: String
  @Option(help: .init(.amount, .amount)) var amount: String?
  @Option(help: .init(.issued, .day)) var issued: String?
  @Option(help: .init(.invoiceDue, .day)) var due: String?
  @Option(help: .init(.dueOrigin, .word)) var origin: String?
  @Option(help: .init(.receivedOn, .day)) var received: String?
  @Option(help: .init(.orderNumber, .number)) var order: String?
  @Option(help: .init(.method, .word)) var method: String?
  @Option(help: .init(.owner, .text)) var owner: String?
  @Option(help: .init(.contract, .word)) var contract: String?
  @Option(help: .init(.defaultNotice, .word)) var thirtyDayNotice: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let correction = InvoiceCorrection(
      item: try Input.entry(item, "--item"),
      gross: try Input.amountIfGiven(amount, "--amount", book),
      issued: try Input.dayIfGiven(issued, "--issued"),
      order: try order.map { text throws(Problem) in try Input.document(text, "--order") },
      received: try Input.dayIfGiven(received, "--received").map {
        Receipt(day: $0, basis: .known)
      },
      due: try Input.dayIfGiven(due, "--due"),
      dueOrigin: try origin.map { text throws(Problem) in
        try Input.choice(text, "--origin", DefaultFacts.Origin.names)
      },
      method: try Input.codeIfGiven(method, "--method"),
      owner: try owner.map { text throws(Problem) in try Input.owner(text, "--owner") },
      contract: try Input.codeIfGiven(contract, "--contract"),
      hasThirtyDayNotice: try Input.yesOrNo(thirtyDayNotice, "--thirty-day-notice"),
      reason: try Input.remarkIfGiven(note, "--note"))
    return .account(try Input.debtorNumber(number), .correctInvoice(correction))
  }
}
