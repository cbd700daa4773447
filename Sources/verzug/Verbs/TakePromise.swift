import ArgumentParser
import Receivables
import Wording

/// The command `verzug promise`.
struct TakePromise: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "promise", abstract: words.abstract(.promise),
    discussion: words.discussion(.promise))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.promisedBy, .day)) var byDay: String?
  @Option(help: .init(.amount, .amount)) var amount: String?
  @Option(help: .init(.items, .entry)) var item: [String] = []
  @Option(help: .init(.person, .name)) var person: String?
  @Option(help: .init(.channel, .word)) var channel = ContactChannel.phone.rawValue
  @Option(help: .init(.note, .text)) var note: String?
  @Option(help: .init(.end, .entry)) var end: String?
  @Option(help: .init(.side, .word)) var side = Side.debtor.rawValue
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let end {
      return .casework(
        debtor,
        .withdrawPromise(
          PromiseWithdrawal(
            promise: try Input.entry(end, "--end"), by: try Input.code(side, "--side"),
            reason: try Input.remarkIfGiven(note, "--note"))))
    }
    return .casework(
      debtor,
      .takePromise(
        amount: try Input.amountIfGiven(amount, "--amount", book),
        by: try Input.day(try Input.required(byDay, "--by-day"), "--by-day"),
        items: try Input.entries(item, "--item"),
        person: try Input.lineIfGiven(person, "--person"),
        channel: try Input.code(channel, "--channel"),
        words: try Input.remarkIfGiven(note, "--note")))
  }
}
