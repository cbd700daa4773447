import ArgumentParser
import Receivables
import Wording

/// The command `verzug debit`.
struct SubmitDebit: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "debit", abstract: words.abstract(.debit), discussion: words.discussion(.debit))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.items, .entry)) var item: [String] = []
  @Option(help: .init(.amount, .amount)) var amount: String
  @Option(help: .init(.mandate, .number)) var mandate: String
  @Option(help: .init(.collects, .day)) var collects: String
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .account(
      try Input.debtorNumber(number),
      .submitDebit(
        Debit(
          items: try Input.entries(item, "--item"),
          amount: try Input.amount(amount, "--amount", book),
          mandate: try Input.line(mandate, "--mandate"),
          collects: try Input.day(collects, "--collects"))))
  }
}
