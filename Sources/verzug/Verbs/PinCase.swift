import ArgumentParser
import Receivables
import Wording

/// The command `verzug pin`.
struct PinCase: CommandVerb {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: words.abstract(.pin), discussion: words.discussion(.pin))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.note, .text)) var note: String
  @Option(help: .init(.through, .day)) var through: String
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func debtor() throws(Problem) -> DebtorID? { try Input.debtorNumber(number) }

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .casework(
      try Input.debtorNumber(number),
      .pin(
        Pin(
          reason: try Input.remark(note, "--note"), through: try Input.day(through, "--through"))))
  }
}
