import ArgumentParser
import Receivables
import Wording

/// The command `verzug follow-up`.
struct SetFollowUp: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "follow-up", abstract: words.abstract(.followUp),
    discussion: words.discussion(.followUp))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.day, .day)) var day: String?
  @Option(help: .init(.note, .text)) var note: String?
  @Option(help: .init(.end, .entry)) var end: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let end { return .casework(debtor, .finishFollowUp(try Input.entry(end, "--end"))) }
    let followUp = FollowUp(
      day: try Input.day(try Input.required(self.day, "--day"), "--day"),
      note: try Input.remarkIfGiven(note, "--note"))
    return .casework(debtor, .setFollowUp(followUp))
  }
}
