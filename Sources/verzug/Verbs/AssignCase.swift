import ArgumentParser
import Receivables
import Wording

/// The command `verzug assign`.
struct AssignCase: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: words.abstract(.assign), discussion: words.discussion(.assign))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.clerk, .name)) var to: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .account(
      try Input.debtorNumber(number),
      .assign(try to.map { text throws(Problem) in try Input.user(text, "--to") }))
  }
}
