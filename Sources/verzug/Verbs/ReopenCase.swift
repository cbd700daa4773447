import ArgumentParser
import Receivables
import Wording

/// The command `verzug reopen`.
struct ReopenCase: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: words.abstract(.reopen), discussion: words.discussion(.reopen))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .casework(
      try Input.debtorNumber(number), .reopen(reason: try Input.remarkIfGiven(note, "--note")))
  }
}
