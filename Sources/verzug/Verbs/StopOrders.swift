import ArgumentParser
import Receivables
import Wording

/// The command `verzug order-stop`.
struct StopOrders: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "order-stop", abstract: words.abstract(.orderStop),
    discussion: words.discussion(.orderStop))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.lift, .entry)) var lift: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let lift { return .account(debtor, .liftOrderStop(try Input.entry(lift, "--lift"))) }
    return .account(
      debtor, .stopOrders(OrderStop(reason: try Input.remarkIfGiven(note, "--note"))))
  }
}
