import ArgumentParser
import Receivables
import Wording

/// The command `verzug credit-note`.
struct RecordCreditNote: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "credit-note", abstract: words.abstract(.creditNote),
    discussion: words.discussion(.creditNote))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(name: .customLong("number"), help: .init(.creditNumber, .number)) var paper: String
  @Option(help: .init(.issued, .day)) var issued: String
  @Option(help: .init(.amount, .amount)) var amount: String
  @Option(help: .init(.creditReason, .word)) var reason: String
  @Option(help: .init(.effect, .word)) var effect = "start"
  @Option(help: .init(.parts, .kindAndAmount)) var part: [String] = []
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let credit = CreditNote(
      number: try Input.document(paper, "--number"), issued: try Input.day(issued, "--issued"),
      amount: try Input.amount(amount, "--amount", book),
      effect: try Input.choice(
        effect, "--effect", [("start", CreditNote.Effect.fromStart), ("day", .fromDay)]),
      reason: try Input.code(reason, "--reason"),
      shares: try Input.amounts(part, "--part", book).map {
        CreditNote.Share(item: $0.item, amount: $0.amount)
      })
    return .account(try Input.debtorNumber(number), .recordCreditNote(credit))
  }
}
