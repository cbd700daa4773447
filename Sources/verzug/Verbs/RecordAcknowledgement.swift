import ArgumentParser
import Receivables
import Wording

/// The command `verzug acknowledgement`.
struct RecordAcknowledgement: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "acknowledgement", abstract: words.abstract(.acknowledgement),
    discussion: words.discussion(.acknowledgement))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.means, .word)) var means: String
  @Option(help: .init(.handedItems, .entry)) var item: [String] = []
  @Option(help: .init(.day, .day)) var day: String?
  @Option(help: .init(.channel, .word)) var channel: String?
  @Option(help: .init(.words, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let account = try Input.account(number, book)
    return .casework(
      account.number,
      .acknowledge(
        Acknowledgement(
          items: try Input.openItems(item, account, book, on: day),
          day: try Input.dayIfGiven(self.day, "--day") ?? day,
          by: try Input.code(means, "--means"), words: try Input.remarkIfGiven(note, "--note"),
          channel: try Input.codeIfGiven(channel, "--channel"))))
  }
}
