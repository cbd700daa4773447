import ArgumentParser
import Receivables
import Wording

/// The command `verzug settle`.
struct SettleCase: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: words.abstract(.settle), discussion: words.discussion(.settle))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.settlement, .word)) var reason: String
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .casework(
      try Input.debtorNumber(number),
      .settle(
        try Input.code(reason, "--reason"), note: try Input.remarkIfGiven(note, "--note")))
  }
}
