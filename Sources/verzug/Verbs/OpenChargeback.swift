import ArgumentParser
import Receivables
import Wording

/// The command `verzug chargeback`.
struct OpenChargeback: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "chargeback", abstract: words.abstract(.chargeback),
    discussion: words.discussion(.chargeback))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.paymentEntry, .entry)) var payment: String?
  @Option(help: .init(.amount, .amount)) var amount: String?
  @Option(name: .customLong("case"), help: .init(.caseNumber, .text)) var caseNumber: String?
  @Option(help: .init(.chargebackReason, .word)) var reason: String?
  @Option(help: .init(.answerBy, .day)) var answerBy: String?
  @Option(help: .init(.end, .entry)) var end: String?
  @Option(help: .init(.chargebackOutcome, .word)) var outcome: String?
  @Option(help: .init(.day, .day)) var day: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let end {
      return .account(
        debtor,
        .closeChargeback(
          ChargebackEnd(
            chargeback: try Input.entry(end, "--end"),
            outcome: try Input.code(try Input.required(outcome, "--outcome"), "--outcome"),
            day: try Input.dayIfGiven(self.day, "--day") ?? day)))
    }
    return .account(
      debtor,
      .openChargeback(
        Chargeback(
          payment: try Input.entry(try Input.required(payment, "--payment"), "--payment"),
          amount: try Input.amount(try Input.required(amount, "--amount"), "--amount", book),
          caseNumber: try Input.line(try Input.required(caseNumber, "--case"), "--case"),
          reason: try Input.code(try Input.required(reason, "--reason"), "--reason"),
          answerBy: try Input.dayIfGiven(answerBy, "--answer-by"))))
  }
}
