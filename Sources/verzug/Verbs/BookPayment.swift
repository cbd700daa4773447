import ArgumentParser
import Receivables
import Wording

/// The command `verzug pay`.
struct BookPayment: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "pay", abstract: words.abstract(.pay), discussion: words.discussion(.pay))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.amount, .amount)) var amount: String
  @Option(help: .init(.valued, .day)) var valued: String?
  @Option(help: .init(.items, .entry)) var item: [String] = []
  @Option(help: .init(.person, .name)) var person: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let items = try Input.entries(item, "--item")
    let payment = Payment(
      amount: try Input.amount(amount, "--amount", book),
      valued: try Input.dayIfGiven(valued, "--valued") ?? day,
      designation: items.isEmpty ? .none : .items(items),
      payer: try Input.lineIfGiven(person, "--person"),
      reference: try Input.remarkIfGiven(note, "--note"))
    return .account(try Input.debtorNumber(number), .recordPayment(payment))
  }
}
