import ArgumentParser
import Receivables
import Wording

/// The command `verzug write-off`.
struct WriteOffClaims: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "write-off", abstract: words.abstract(.writeOff),
    discussion: words.discussion(.writeOff))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.settlement, .word)) var reason: String
  @Option(help: .init(.parts, .kindAndAmount)) var part: [String] = []
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .casework(
      try Input.debtorNumber(number),
      .writeOff(
        try Input.amounts(part, "--part", book), reason: try Input.code(reason, "--reason"),
        note: try Input.remarkIfGiven(note, "--note")))
  }
}
