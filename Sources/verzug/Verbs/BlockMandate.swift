import ArgumentParser
import Receivables
import Wording

/// The command `verzug block-mandate`.
struct BlockMandate: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "block-mandate", abstract: words.abstract(.blockMandate),
    discussion: words.discussion(.blockMandate))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.mandate, .number)) var mandate: String
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .account(
      try Input.debtorNumber(number),
      .blockMandate(
        MandateBlock(
          mandate: try Input.line(mandate, "--mandate"),
          reason: try Input.remarkIfGiven(note, "--note"))))
  }
}
