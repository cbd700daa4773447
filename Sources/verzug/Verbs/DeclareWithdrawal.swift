import ArgumentParser
import Receivables
import Wording

/// The command `verzug withdrawal`.
struct DeclareWithdrawal: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "withdrawal", abstract: words.abstract(.withdrawal),
    discussion: words.discussion(.withdrawal))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.day, .day)) var day: String?
  @Option(help: .init(.parts, .kindAndAmount)) var part: [String] = []
  @Option(help: .init(.channel, .word)) var channel: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .casework(
      try Input.debtorNumber(number),
      .declareWithdrawal(
        Withdrawal(
          amounts: try Input.amounts(part, "--part", book),
          declared: try Input.dayIfGiven(self.day, "--day") ?? day,
          channel: try Input.codeIfGiven(channel, "--channel"),
          words: try Input.remarkIfGiven(note, "--note"))))
  }
}
