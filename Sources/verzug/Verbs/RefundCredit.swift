import ArgumentParser
import Receivables
import Wording

/// The command `verzug refund`.
struct RefundCredit: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "refund", abstract: words.abstract(.refund), discussion: words.discussion(.refund))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.amount, .amount)) var amount: String
  @Option(help: .init(.day, .day)) var day: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .account(
      try Input.debtorNumber(number),
      .refund(
        Refund(
          amount: try Input.amount(amount, "--amount", book),
          day: try Input.dayIfGiven(self.day, "--day") ?? day)))
  }
}
