/// A statement as a file of a bank names it; its movements come apart.
public struct IncomingStatement: Sendable, Hashable {
  /// What the file says it is.
  public var kind: Kind
  /// The line of the file on which it begins, counted from one.
  public var line: Int?
  /// The account as it is written, without spaces.
  public var account: String
  /// Its number or identification.
  public var number: String?
  /// The currency of the account.
  public var currency: Currency?
  /// What was there before.
  public var opening: Balance?
  /// What was there after; also one that is not the last of its day.
  public var closing: Balance?
  /// Whether the closing balance is the last of its day (`CLBD`, `:62F:`), not one in between
  /// (`ITBD`, `:62M:`).
  public var isFinal = false
  /// The first day it tells of, where it says so.
  public var from: Day?
  /// The last day it tells of, where it says so.
  public var through: Day?
  /// How many entries are only announced, and so left out.
  public var pending = 0
  /// How many movements it has, batches split.
  public var movements = 0

  /// A statement before its first movement.
  public init(kind: Kind, account: String, line: Int? = nil) {
    self.kind = kind
    self.account = account
    self.line = line
  }

  /// What a bank sends.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// What was booked, with balances (camt.053, MT940).
    case statement
    /// What was booked in the course of a day (camt.052, MT942).
    case report
    /// Single bookings (camt.054).
    case notification
  }

  /// What was on the account.
  public struct Balance: Sendable, Hashable {
    /// How much; negative where the account was overdrawn.
    public let amount: Money
    /// When, where it is named.
    public let day: Day?

    /// A balance.
    public init(_ amount: Money, on day: Day? = nil) {
      self.amount = amount
      self.day = day
    }
  }
}
