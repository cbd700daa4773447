/// A booked movement as a file of a bank names it: one payment, out of a batch too.
///
/// Texts are as they stand in the file; they become lines of the book when the movement is recorded.
public struct IncomingMovement: Sendable, Hashable {
  /// The line of the file, counted from one.
  public var line: Int?
  /// How much; negative where it left the account.
  public var amount: Money
  /// The day it was booked.
  public var booked: Day
  /// The day it was credited.
  public var valued: Day
  /// Whether the bank takes an earlier booking back (`RvslInd`, `RC`, `RD`).
  public var isReversal = false
  /// The other side: of a return the side that the payment came from.
  public var name: String?
  /// Its account, as it is written, without spaces.
  public var counterAccount: String?
  /// The text for the receiver; parts of one text are joined as they were cut.
  public var remittance: String?
  /// The structured reference of the creditor.
  public var creditorReference: String?
  /// The number that the payer gave it; never `NOTPROVIDED`.
  public var endToEnd: String?
  /// The reference of the mandate of a direct debit.
  public var mandate: String?
  /// The number that the bank gave it; never `NONREF`.
  public var bankReference: String?
  /// The code of its kind: three digits of the German list, else the domain of ISO 20022 as
  /// `PMNT/RCDT/ESCT`.
  public var code: String?
  /// What the bank calls the booking.
  public var bookingText: String?
  /// That it is money taken back, and why.
  public var back: Back?
  /// How many payments one amount stands for, where the file does not tell them apart.
  public var count = 1

  /// A movement of which the amount and days are known.
  public init(amount: Money, booked: Day, valued: Day, line: Int? = nil) {
    self.amount = amount
    self.booked = booked
    self.valued = valued
    self.line = line
  }

  /// Money taken back: a returned debit, or a transfer that could not be carried out.
  public struct Back: Sendable, Hashable {
    /// The reason by its code of ISO 20022, where it is named.
    public var reason: String?
    /// The reason in words.
    public var text: String?
    /// What was paid, without charges; positive.
    public var original: Money?
    /// What the banks charge for it; positive.
    public var charges: Money?

    /// A return of which nothing else is known.
    public init() {}
  }
}
