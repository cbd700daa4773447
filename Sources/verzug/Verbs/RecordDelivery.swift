import ArgumentParser
import Receivables
import Wording

/// The command `verzug delivery`.
struct RecordDelivery: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "delivery", abstract: words.abstract(.delivery),
    discussion: words.discussion(.delivery))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.invoiceEntry, .entry)) var item: String
  @Option(help: .init(.deliveredOn, .day)) var day: String?
  @Option(help: .init(.deliveredAmount, .amount)) var amount: String?
  @Option(help: .init(.tracking, .number)) var tracking: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .account(
      try Input.debtorNumber(number),
      .recordDelivery(
        Delivery(
          item: try Input.entry(item, "--item"),
          day: try Input.dayIfGiven(self.day, "--day") ?? day,
          amount: try Input.amountIfGiven(amount, "--amount", book),
          tracking: try Input.lineIfGiven(tracking, "--tracking"))))
  }
}
