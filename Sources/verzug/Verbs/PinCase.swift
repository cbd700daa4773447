import ArgumentParser
import Receivables
import Wording

/// The command `verzug pin`.
struct PinCase: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "pin", abstract: words.abstract(.pin), discussion: words.discussion(.pin))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.note, .text)) var note: String?
  @Option(help: .init(.through, .day)) var through: String?
  @Option(help: .init(.end, .entry)) var end: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let end { return .casework(debtor, .unpin(try Input.entry(end, "--end"))) }
    return .casework(
      debtor,
      .pin(
        Pin(
          reason: try Input.remark(try Input.required(note, "--note"), "--note"),
          through: try Input.day(try Input.required(through, "--through"), "--through"))))
  }
}
