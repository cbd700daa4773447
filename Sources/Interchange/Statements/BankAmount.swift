import Receivables

/// Amounts of banks: digits with one decimal mark, converted exactly or not at all.
enum BankAmount {
  /// The minor units of an amount, which has no sign.
  ///
  /// Zeros behind the last decimal of the currency are forgiven: `12.50000` is 12.50 euros, `12.505`
  /// is none.
  ///
  /// - Parameters:
  ///   - text: The digits.
  ///   - mark: The decimal mark: a dot in CAMT, a comma in MT940.
  ///   - currency: What it is an amount of.
  /// - Returns: The amount.
  /// - Throws: `MoneyFault` where it is no such amount or does not fit.
  static func money(
    _ text: String, mark: Unicode.Scalar, in currency: Currency
  ) throws(MoneyFault) -> Money {
    var minor: Int64 = 0
    var (digits, decimals) = (0, -1)
    let places = Int(currency.exponent)
    func add(_ digit: UInt8) throws(MoneyFault) {
      let (product, first) = minor.multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(Int64(digit))
      guard !first, !second else { throw .overflow }
      minor = sum
    }
    for (place, byte) in text.utf8.enumerated() {
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        digits += 1
        decimals += decimals >= 0 ? 1 : 0
        if decimals <= places {
          try add(digit)
        } else if digit > 0 {
          throw .unreadable(
            text.excerpt, .tooManyDecimals(found: decimalCount(text, mark), allowed: places))
        }
      } else if Unicode.Scalar(byte) == mark, decimals < 0 {
        decimals = 0
      } else {
        let scalar = text.unicodeScalars[
          text.utf8.index(text.startIndex, offsetBy: place)]
        throw .unreadable(text.excerpt, .unexpectedCharacter(scalar, position: place + 1))
      }
    }
    guard digits > 0 else { throw .unreadable(text.excerpt, .noDigits) }
    for _ in max(0, decimals)..<max(places, decimals) { try add(0) }
    return Money(minor: minor, currency)
  }

  private static func decimalCount(_ text: String, _ mark: Unicode.Scalar) -> Int {
    text.unicodeScalars.reversed().prefix { $0 != mark }.count
  }
}
