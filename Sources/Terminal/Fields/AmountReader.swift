/// How people type an amount: decimal comma or decimal dot, read exactly into whole minor units.
///
/// Both marks are read in every language, because clerks copy from everywhere. Nothing is guessed:
/// a text that is one amount in German and another in English is refused, with both.
public struct AmountReader: Sendable, Hashable {
  /// How many decimal places the currency has, at most six.
  public let places: Int

  /// A reader for a currency with so many decimal places.
  public init(places: Int = 2) { self.places = min(max(places, 0), 6) }
}

/// Why a text is no amount.
public enum AmountTypingFault: Error, Sendable, Hashable {
  /// There is nothing.
  case empty
  /// A character that amounts do not have.
  case unexpected(Character)
  /// The marks stand where none can.
  case misplacedMarks
  /// More decimal places than the currency has.
  case tooManyPlaces(found: Int, allowed: Int)
  /// One thousand and something, or one and a bit: both readings, in minor units.
  ///
  /// The second is missing where the currency has too few places for it.
  case ambiguous(thousands: Int64, decimals: Int64?)
  /// More than can be counted.
  case tooLarge
}

extension AmountReader {
  /// The amount in minor units that a text means: `1.234,56`, `1,234.56`, `1234,5`, `-3`.
  ///
  /// Spaces are passed over. A sign may stand in front; the currency is no part of it.
  ///
  /// - Throws: `AmountTypingFault` with the reason.
  public func minorUnits(_ text: String) throws(AmountTypingFault) -> Int64 {
    var rest = Array(text.unicodeScalars.filter { !Self.spaces.contains($0) })[...]
    guard let first = rest.first else { throw .empty }
    let isNegative = first == "-" || first == "\u{2212}"
    if isNegative || first == "+" { rest = rest.dropFirst() }
    for scalar in rest where !("0"..."9").contains(scalar) && scalar != "." && scalar != "," {
      throw .unexpected(Character(scalar))
    }
    let marks = rest.filter { $0 == "." || $0 == "," }
    guard marks.count < rest.count else { throw rest.isEmpty ? .empty : .misplacedMarks }
    guard let last = marks.last else { return try value(rest, [], isNegative) }
    guard let place = rest.lastIndex(of: last) else { throw .misplacedMarks }
    let fraction = rest[(place + 1)...]
    if marks.count == 1 { return try lone(rest[..<place], fraction, isNegative) }
    if marks.allSatisfy({ $0 == last }) {
      return try value(try grouped(rest, by: last), [], isNegative)
    }
    guard marks.dropLast().allSatisfy({ $0 != last }), !fraction.isEmpty else {
      throw .misplacedMarks
    }
    return try value(
      try grouped(rest[..<place], by: last == "," ? "." : ","), fraction, isNegative)
  }

  private typealias Digits = ArraySlice<Unicode.Scalar>

  private static let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}"]

  /// A text with one mark: before three digits, and behind one to three, it could be either.
  private func lone(
    _ whole: Digits, _ fraction: Digits, _ isNegative: Bool
  ) throws(AmountTypingFault) -> Int64 {
    guard !whole.isEmpty, !fraction.isEmpty else { throw .misplacedMarks }
    guard fraction.count == 3, (1...3).contains(whole.count), whole.first != "0" else {
      return try value(whole, fraction, isNegative)
    }
    let thousands = try value(whole + fraction, [], isNegative)
    let decimals = places >= 3 ? try value(whole, fraction, isNegative) : nil
    throw .ambiguous(thousands: thousands, decimals: decimals)
  }

  /// The digits without their marks: one to three, then groups of three.
  private func grouped(
    _ text: Digits, by mark: Unicode.Scalar
  ) throws(AmountTypingFault) -> Digits {
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count), first.first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { throw .misplacedMarks }
    return groups.joined().reduce(into: []) { $0.append($1) }
  }

  private func value(
    _ whole: Digits, _ fraction: Digits, _ isNegative: Bool
  ) throws(AmountTypingFault) -> Int64 {
    guard fraction.count <= places else {
      throw .tooManyPlaces(found: fraction.count, allowed: places)
    }
    let zeros = Digits(repeating: "0", count: places - fraction.count)
    var total: Int64 = 0
    for digit in whole + fraction + zeros {
      let (shifted, first) = total.multipliedReportingOverflow(by: 10)
      let (sum, second) = shifted.addingReportingOverflow(Int64(digit.value - 0x30))
      guard !first, !second else { throw .tooLarge }
      total = sum
    }
    return isNegative ? -total : total
  }
}

extension AmountReader {
  /// An amount as it stands in a field: grouped by threes, with as many places as the currency has.
  public func text(_ minorUnits: Int64, mark: Character = ",") -> String {
    let digits = String(minorUnits.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    let whole = padded.dropLast(places)
    var text = minorUnits < 0 ? "-" : ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place).isMultiple(of: 3) { text.append(mark == "," ? "." : ",") }
      text.append(digit)
    }
    return places == 0 ? text : text + String(mark) + padded.suffix(places)
  }
}
