import ArgumentParser
import Receivables
import Wording

/// The command `verzug news`.
struct HandleNews: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "news", abstract: words.abstract(.news),
    discussion: words.discussion(.news))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Argument(help: .init(.newsEntry, .entry)) var entry: String
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .casework(
      try Input.debtorNumber(number), .handleNews(try Input.entry(entry, words.valueName(.entry))))
  }
}
