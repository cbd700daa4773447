import ArgumentParser
import Receivables
import Wording

/// The command `verzug goods`.
struct RecordGoodsReturn: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "goods", abstract: words.abstract(.goods), discussion: words.discussion(.goods))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.invoiceEntry, .entry)) var item: String
  @Option(help: .init(.goodsStage, .word)) var stage: String
  @Option(help: .init(.goodsAmount, .amount)) var amount: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let account = try Input.account(number, book)
    let entry = try Input.entry(item, "--item")
    let last = account.ledger.item(entry)?.returns.last?.value.amount
    guard let amount = try Input.amountIfGiven(amount, "--amount", book) ?? last else {
      throw Problem(.usage(.missing("--amount")))
    }
    return .account(
      account.number,
      .recordReturn(
        GoodsReturn(item: entry, stage: try Input.code(stage, "--stage"), amount: amount)))
  }
}
