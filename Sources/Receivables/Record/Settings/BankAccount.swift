/// The account that debtors pay to.
public struct BankAccount: EventPayload {
  /// The holder, exactly as the bank knows it.
  public let holder: Line
  /// The account.
  public let iban: IBAN
  /// The code of the bank, where it is needed.
  public let bic: BIC?
  /// The name of the bank.
  public let bank: Line?

  /// An account.
  public init(holder: Line, iban: IBAN, bic: BIC? = nil, bank: Line? = nil) {
    self.holder = holder
    self.iban = iban
    self.bic = bic
    self.bank = bank
  }
}
