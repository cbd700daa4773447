import ArgumentParser
import Receivables
import Wording

/// The command `verzug return`.
struct ReturnPayment: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "return", abstract: words.abstract(.returnPayment),
    discussion: words.discussion(.returnPayment))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Argument(help: .init(.paymentEntry, .entry)) var payment: String
  @Option(help: .init(.returnReason, .word)) var reason: String
  @Option(help: .init(.day, .day)) var day: String?
  @Option(help: .init(.bankCharge, .amount)) var charge: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let back = PaymentReturn(
      payment: try Input.entry(payment, words.valueName(.entry)),
      day: try Input.dayIfGiven(self.day, "--day") ?? day,
      reason: try Input.code(reason, "--reason"))
    return .account(
      try Input.debtorNumber(number),
      .returnPayment(
        back, bankCharge: try Input.amountIfGiven(charge, "--charge", book)))
  }
}
