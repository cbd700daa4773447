import ArgumentParser
import Receivables
import Wording

/// The command `verzug invoice`.
struct RecordInvoice: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "invoice", abstract: words.abstract(.invoice),
    discussion: words.discussion(.invoice))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(name: .customLong("number"), help: .init(.invoiceNumber, .number)) var invoice: String
  @Option(help: .init(.issued, .day)) var issued: String
  @Option(help: .init(.invoiceDue, .day)) var due: String
  @Option(help: .init(.amount, .amount)) var amount: String
  @Option(help: .init(.orderNumber, .number)) var order: String?
  @Option(help: .init(.invoiceDelivered, .day)) var delivered: String?
  @Flag(help: .init(.agreedDay)) var agreed = false
  @Flag(help: .init(.thirtyDays)) var thirtyDayNotice = false
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    let record = Invoice(
      number: try Input.document(invoice, "--number"),
      order: try order.map { text throws(Problem) in try Input.document(text, "--order") },
      issued: try Input.day(issued, "--issued"),
      delivered: try Input.dayIfGiven(delivered, "--delivered"),
      due: try Input.day(due, "--due"), dueOrigin: agreed ? .agreedDay : .printed,
      gross: try Input.amount(amount, "--amount", book),
      contract: book.account(debtor)?.ledger.debtor?.kind ?? .consumer,
      hasThirtyDayNotice: thirtyDayNotice)
    return .account(debtor, .recordInvoice(record))
  }
}
