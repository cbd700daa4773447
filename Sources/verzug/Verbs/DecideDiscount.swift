import ArgumentParser
import Receivables
import Wording

/// The command `verzug skonto`.
struct DecideDiscount: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "skonto", abstract: words.abstract(.skonto),
    discussion: words.discussion(.skonto))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.chargedItem, .entry)) var item: String
  @Option(help: .init(.paymentEntry, .entry)) var payment: String
  @Option(help: .init(.granted, .amount)) var granted: String
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .claim(
      try Input.debtorNumber(number),
      .decideDiscount(
        DiscountDecision(
          item: try Input.entry(item, "--item"), payment: try Input.entry(payment, "--payment"),
          granted: try Input.amount(granted, "--granted", book),
          reason: try Input.remarkIfGiven(note, "--note"))))
  }
}
