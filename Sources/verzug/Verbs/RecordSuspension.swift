import ArgumentParser
import Receivables
import Wording

/// The command `verzug suspension`.
struct RecordSuspension: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "suspension", abstract: words.abstract(.suspension),
    discussion: words.discussion(.suspension))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.suspensionGround, .word)) var ground: String?
  @Option(help: .init(.handedItems, .entry)) var item: [String] = []
  @Option(help: .init(.from, .day)) var from: String?
  @Option(help: .init(.ended, .day)) var through: String?
  @Option(help: .init(.end, .entry)) var end: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let account = try Input.account(number, book)
    let ended = try Input.dayIfGiven(through, "--through")
    if let end {
      let entry = try Input.entry(end, "--end")
      guard
        let earlier = account.casework.suspensions.first(where: { $0.number == entry })?.value
      else { throw Problem(.book(.refused(Refusal(.unknownEntry, entry))), status: .refused) }
      return .casework(
        account.number,
        .recordSuspension(
          Suspension(
            items: earlier.items, ground: earlier.ground, from: earlier.from,
            ended: ended ?? day, continues: entry)))
    }
    return .casework(
      account.number,
      .recordSuspension(
        Suspension(
          items: try Input.openItems(item, account, book, on: day),
          ground: try Input.code(try Input.required(ground, "--ground"), "--ground"),
          from: try Input.dayIfGiven(from, "--from") ?? day, ended: ended)))
  }
}
