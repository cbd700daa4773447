/// How the decimal mark and the thousands are written.
public enum AmountNotation: Sendable, Hashable, CaseIterable {
  /// Decimal dot and no grouping, `1234.56`: command line and files of our own.
  case plain
  /// Decimal comma, thousands by dot or space, `1.234,56`.
  case german
  /// Decimal dot, thousands by comma, `1,234.56`.
  case english
  /// Decimal dot, thousands by apostrophe, `1'234.56`.
  case swiss
  /// German or English, whichever the text can only be; refused where it could be both.
  case either
}

extension Money {
  /// Reads an amount as a person or a file writes it.
  ///
  /// Nothing is guessed: groups must be of three digits, more decimal places than the currency has
  /// are refused, and with `.either` a text such as `1.234` is refused, because it is a thousand in
  /// German and one and a bit in English. A currency sign or code may stand before or after the
  /// amount if it is the expected one.
  ///
  ///     try Money(reading: "1.234,56 €", .german, in: .euro)  // 1234.56 EUR
  ///
  /// - Parameters:
  ///   - text: The amount, perhaps with sign and currency.
  ///   - notation: The notation the text must follow.
  ///   - currency: The currency the amount is in.
  /// - Throws: `MoneyFault.unreadable` with the reason, or `MoneyFault.overflow`.
  public init(
    reading text: String, _ notation: AmountNotation, in currency: Currency
  ) throws(MoneyFault) {
    var reader = AmountReader(text: text, currency: currency)
    self = try reader.read(notation)
  }
}

/// One pass over the text of an amount.
private struct AmountReader {
  let text: String
  let currency: Currency
  /// The scalars of the text, so that positions in faults are what a person counts.
  private let scalars: [Unicode.Scalar]
  private var start: Int
  private var end: Int

  init(text: String, currency: Currency) {
    self.text = text
    self.currency = currency
    scalars = Array(text.unicodeScalars)
    start = 0
    end = scalars.count
  }

  mutating func read(_ notation: AmountNotation) throws(MoneyFault) -> Money {
    trimSpaces()
    let isNamed = try takeCurrency()
    let negative = takeSign()
    if !isNamed { try takeCurrency() }
    guard scalars[start..<end].contains(where: \.isDigit) else { throw fault(.noDigits) }
    let units: Int64
    switch notation {
    case .plain: units = try minorUnits(decimalMark: ".", groupMarks: [], negative)
    case .german: units = try german(negative)
    case .english: units = try english(negative)
    case .swiss:
      units = try minorUnits(decimalMark: ".", groupMarks: ["'", "\u{2019}"], negative)
    case .either: units = try either(negative)
    }
    return Money(minor: units, currency)
  }

  private func german(_ negative: Bool) throws(MoneyFault) -> Int64 {
    try minorUnits(decimalMark: ",", groupMarks: [".", " ", "\u{A0}", "\u{202F}"], negative)
  }

  private func english(_ negative: Bool) throws(MoneyFault) -> Int64 {
    try minorUnits(decimalMark: ".", groupMarks: [","], negative)
  }

  /// Both readings where they agree, the only possible one where one fails; the rest is refused.
  private func either(_ negative: Bool) throws(MoneyFault) -> Int64 {
    let german = Result { () throws(MoneyFault) in try self.german(negative) }
    let english = Result { () throws(MoneyFault) in try self.english(negative) }
    if let other = loneGroup {
      throw fault(.ambiguous(asGerman: other.german, asEnglish: other.english))
    }
    switch (german, english) {
    case (.success(let units), .success), (.success(let units), .failure): return units
    case (.failure, .success(let units)): return units
    case (.failure(let first), .failure(let second)):
      // The reading that got further describes the text better.
      guard case .unreadable(_, .unexpectedCharacter) = first else { throw first }
      throw second
    }
  }

  /// The two readings of a text whose only mark stands before its last three digits.
  private var loneGroup: (german: String, english: String)? {
    let marks = (start..<end).filter { !scalars[$0].isDigit }
    guard marks.count == 1, let mark = marks.first, end - mark == 4, (1...3).contains(mark - start)
    else { return nil }
    let whole = string(start..<mark)
    let digits = string(mark + 1..<end)
    switch scalars[mark] {
    case ".": return ("\(whole)\(digits)", "\(whole).\(digits)")
    case ",": return ("\(whole).\(digits)", "\(whole)\(digits)")
    default: return nil
    }
  }

  /// Reads digits, groups and decimals between `start` and `end` into minor units.
  private func minorUnits(
    decimalMark: Unicode.Scalar, groupMarks: Set<Unicode.Scalar>, _ negative: Bool
  ) throws(MoneyFault) -> Int64 {
    let mark = scalars[start..<end].firstIndex(of: decimalMark)
    let whole = start..<(mark ?? end)
    let decimals = (mark.map { $0 + 1 } ?? end)..<end
    try requireDigits(decimals, groupMarks: [])
    try requireDigits(whole, groupMarks: groupMarks)
    guard !whole.isEmpty, mark == nil || !decimals.isEmpty else { throw fault(.decimalMarkAlone) }
    try requireGroups(of: whole)
    guard decimals.count <= Int(currency.exponent) else {
      throw fault(.tooManyDecimals(found: decimals.count, allowed: Int(currency.exponent)))
    }
    var total: Int64 = 0
    for scalar in scalars[whole] where scalar.isDigit { try append(scalar, to: &total, negative) }
    for scalar in scalars[decimals] { try append(scalar, to: &total, negative) }
    for _ in decimals.count..<Int(currency.exponent) { try append("0", to: &total, negative) }
    return total
  }

  private func append(
    _ digit: Unicode.Scalar, to total: inout Int64, _ negative: Bool
  ) throws(MoneyFault) {
    let value = Int64(digit.value - 0x30)
    let (shifted, tooLarge) = total.multipliedReportingOverflow(by: 10)
    let (sum, overflow) =
      negative
      ? shifted.subtractingReportingOverflow(value) : shifted.addingReportingOverflow(value)
    guard !tooLarge, !overflow else { throw .overflow }
    total = sum
  }

  private func requireDigits(
    _ range: Range<Int>, groupMarks: Set<Unicode.Scalar>
  ) throws(MoneyFault) {
    for place in range where !scalars[place].isDigit && !groupMarks.contains(scalars[place]) {
      throw fault(.unexpectedCharacter(scalars[place], position: place + 1))
    }
  }

  /// One kind of mark, one to three digits before the first, no zero leading them, and three after
  /// each.
  private func requireGroups(of whole: Range<Int>) throws(MoneyFault) {
    let groups = scalars[whole].split(omittingEmptySubsequences: false) { !$0.isDigit }
    guard groups.count > 1 else { return }
    let marks = Set(scalars[whole].filter { !$0.isDigit })
    guard marks.count == 1, (1...3).contains(groups[0].count), groups[0].first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { throw fault(.brokenGroups) }
  }

  private mutating func trimSpaces() {
    while start < end, scalars[start].isSpace { start += 1 }
    while start < end, scalars[end - 1].isSpace { end -= 1 }
  }

  private mutating func takeSign() -> Bool {
    guard start < end, ["-", "+", "\u{2212}"].contains(scalars[start]) else { return false }
    defer {
      start += 1
      trimSpaces()
    }
    return scalars[start] != "+"
  }

  /// Removes a currency sign or code at either end, and refuses a foreign one.
  @discardableResult
  private mutating func takeCurrency() throws(MoneyFault) -> Bool {
    let isName = { (scalar: Unicode.Scalar) in
      ("A"..."Z").contains(scalar) || "€$£¥".unicodeScalars.contains(scalar)
    }
    var name = ""
    if start < end, isName(scalars[start]) {
      let after = scalars[start..<end].firstIndex { !isName($0) } ?? end
      name = string(start..<after)
      start = after
    } else if start < end, isName(scalars[end - 1]) {
      let last = scalars[start..<end].lastIndex { !isName($0) } ?? start
      name = string(last + 1..<end)
      end = last + 1
    }
    guard name.isEmpty || name == currency.code || (name == "€" && currency == .euro) else {
      throw fault(.otherCurrency(found: name, expected: currency))
    }
    trimSpaces()
    return !name.isEmpty
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private func fault(_ reason: UnreadableAmount) -> MoneyFault { .unreadable(text, reason) }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// Spaces that stand in amounts; tabs and line breaks do not.
  fileprivate var isSpace: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
}
