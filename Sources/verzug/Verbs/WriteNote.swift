import ArgumentParser
import Receivables
import Wording

/// The command `verzug note`.
struct WriteNote: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: words.abstract(.note), discussion: words.discussion(.note))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Argument(help: .init(.text, .text)) var text: String
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .account(try Input.debtorNumber(number), .note(try Input.remark(text, words.valueName(.text))))
  }
}
