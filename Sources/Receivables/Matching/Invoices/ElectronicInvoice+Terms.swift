// Discounts in the words of the terms.

extension ElectronicInvoice {
  /// Takes the lines `#SKONTO#…` out of the terms, which stay as they are.
  public mutating func takeSkontoLines() {
    for step in terms.flatMap({ SkontoLines($0).steps }) {
      var discount = Discount(.line)
      discount.days = step.days
      discount.rate = step.rate
      if let base = step.base {
        discount.base = currency.flatMap { Self.amount(base, $0) }
        // Of an amount that the currency does not have nobody knows how much may be kept.
        if discount.base == nil { discount.rate = nil }
      }
      discounts.append(discount)
    }
  }

  /// An amount of two decimals in a currency that may have others; nothing where it does not fit.
  private static func amount(_ hundredths: Int64, _ currency: Currency) -> Money? {
    let (scaled, overflow) = hundredths.multipliedReportingOverflow(by: currency.minorUnitsPerMajor)
    guard !overflow, scaled % 100 == 0 else { return nil }
    return Money(minor: scaled / 100, currency)
  }

  /// Whether its terms ask for payment at once, in words without any number.
  public var isDueAtOnce: Bool {
    let words = terms.joined(separator: " ").lowercased()
    return ["sofort", "immediately", "upon receipt"].contains { words.contains($0) }
      && !words.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  /// Lines of discounts that cannot be read.
  public var unreadSkonto: [SkontoLines.Unread] { terms.flatMap { SkontoLines($0).unread } }

  /// The first line of the terms that speaks of a discount, where no figures give one.
  public var discountInWords: String? {
    guard discounts.isEmpty else { return nil }
    return terms.lazy.flatMap { SkontoLines($0).words }.first(where: Self.speaksOfDiscount)
  }

  /// Whether words look like a discount for paying early; “ohne Abzug” and “kein Skonto” do not.
  static func speaksOfDiscount(_ words: String) -> Bool {
    let words = words.lowercased()
    if ["kein skonto", "ohne skonto", "no discount", "no cash discount"].contains(
      where: words.contains)
    {
      return false
    }
    if ["skonto", "skonti", "cash discount", "early payment", "escompte"].contains(
      where: words.contains)
    {
      return !words.contains("pas d'escompte") && !words.contains("sans escompte")
    }
    return words.contains("%")
      && ["abzug", "nachlass", "discount", "rabatt"].contains(where: words.contains)
  }
}
