import ArgumentParser
import Receivables
import Wording

/// The command `verzug booked-until`.
struct BookedUntil: CommandVerb {
  static let configuration = CommandConfiguration(
    commandName: "booked-until", abstract: words.abstract(.bookedUntil),
    discussion: words.discussion(.bookedUntil))

  @Argument(help: .init(.day, .day)) var day: String
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .book(.completeBankData(BankDataMark(through: try Input.day(self.day, words.valueName(.day)))))
  }
}
