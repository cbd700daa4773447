import ArgumentParser
import Receivables
import Wording

/// The command `verzug hold`.
struct PlaceHold: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: words.abstract(.hold), discussion: words.discussion(.hold))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.holdReason, .word)) var reason: String?
  @Option(help: .init(.through, .day)) var through: String?
  @Option(help: .init(.items, .entry)) var item: [String] = []
  @Option(help: .init(.note, .text)) var note: String?
  @Option(help: .init(.end, .entry)) var end: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let end { return .casework(debtor, .liftHold(try Input.entry(end, "--end"))) }
    let hold = Hold(
      reason: try Input.code(try Input.required(reason, "--reason"), "--reason"),
      items: try Input.entries(item, "--item"),
      through: try Input.dayIfGiven(through, "--through"),
      note: try Input.remarkIfGiven(note, "--note"))
    return .casework(debtor, .placeHold(hold))
  }
}
