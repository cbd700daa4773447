/// Why an amount cannot be read, written or computed.
public enum MoneyFault: Error, Sendable, Hashable {
  /// The code is not an active currency of ISO 4217.
  case unknownCurrency(String)
  /// Two amounts of different currencies meet; amounts are never converted.
  case differentCurrencies(Currency, Currency)
  /// The result does not fit 64 bits of minor units.
  case overflow
  /// An amount cannot be split into no parts or over a million, or by shares that are negative or
  /// all zero.
  case unusableShares
  /// The text is not an amount of money.
  case unreadable(String, UnreadableAmount)
}

/// What keeps a text from being one amount of money.
public enum UnreadableAmount: Sendable, Hashable {
  /// There is no digit.
  case noDigits
  /// The character at this position, counted from one, does not belong in an amount.
  case unexpectedCharacter(Unicode.Scalar, position: Int)
  /// The digits are not grouped by three.
  case brokenGroups
  /// There are more decimal places than the currency has.
  case tooManyDecimals(found: Int, allowed: Int)
  /// The decimal mark stands without digits on both sides.
  case decimalMarkAlone
  /// One mark followed by three digits: thousands in one notation, decimals in the other.
  case ambiguous(asGerman: String, asEnglish: String)
  /// The amount names another currency than the one asked for.
  case otherCurrency(found: String, expected: Currency)
}
