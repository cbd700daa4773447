import ArgumentParser
import Receivables
import Wording

/// The command `verzug cancel-invoice`.
struct CancelInvoice: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "cancel-invoice", abstract: words.abstract(.cancelInvoice),
    discussion: words.discussion(.cancelInvoice))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.invoiceEntry, .entry)) var item: String
  @Option(name: .customLong("number"), help: .init(.cancellationNumber, .number)) var paper: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .account(
      try Input.debtorNumber(number),
      .cancelInvoice(
        InvoiceCancellation(
          item: try Input.entry(item, "--item"),
          number: try paper.map { text throws(Problem) in try Input.document(text, "--number") },
          reason: try Input.remarkIfGiven(note, "--note"))))
  }
}
