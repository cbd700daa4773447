import ArgumentParser
import Receivables
import Wording

/// The command `verzug charge`.
struct RecordCharge: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "charge", abstract: words.abstract(.chargeCost),
    discussion: words.discussion(.chargeCost))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.chargeKind, .word)) var kind: String?
  @Option(help: .init(.amount, .amount)) var amount: String?
  @Option(help: .init(.arisenOn, .day)) var arisen: String?
  @Option(help: .init(.chargedItem, .entry)) var item: String?
  @Option(help: .init(.ground, .text)) var ground: String?
  @Option(help: .init(.waivedCharge, .entry)) var waive: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let waive {
      return .claim(
        debtor,
        .waiveCharge(
          ChargeWaiver(
            charge: try Input.entry(waive, "--waive"),
            reason: try Input.remarkIfGiven(note, "--note"))))
    }
    return .claim(
      debtor,
      .recordCharge(
        Charge(
          kind: try Input.code(try Input.required(kind, "--kind"), "--kind"),
          amount: try Input.amount(try Input.required(amount, "--amount"), "--amount", book),
          arisen: try Input.dayIfGiven(arisen, "--arisen") ?? day,
          item: try item.map { text throws(Problem) in try Input.entry(text, "--item") },
          ground: try Input.lineIfGiven(ground, "--ground"))))
  }
}
