import Receivables

/// A balance of MT940 (`:60F:`, `:62F:`): `C230209EUR100,00`.
struct MTBalance {
  let value: IncomingStatement.Balance

  /// Reads a balance.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - known: The currency where the balance names none.
  /// - Throws: `Finding` where it cannot be read.
  init(_ field: MTField, _ known: Currency?) throws(Finding) {
    let text = field.lines.first?.trimmed ?? ""
    func fault() -> Finding {
      Finding(.field(":\(field.tag):", text: text.excerpt), line: field.line)
    }
    var cursor = MTCursor(text)
    guard let mark = cursor.take(1), ["C", "D"].contains(mark), let digits = cursor.digits(6)
    else { throw fault() }
    let day = try? MTDay.day(digits)
    do throws(MoneyFault) {
      let currency: Currency
      if let code = cursor.letters(3) {
        currency = try Currency(code: code)
      } else {
        guard let known else { throw .unknownCurrency("") }
        currency = known
      }
      let size = try BankAmount.money(cursor.rest.trimmed, mark: ",", in: currency)
      value = IncomingStatement.Balance(
        mark == "D" ? Money(minor: 0 - size.minor, currency) : size, on: day)
    } catch {
      throw Finding(.amount(error, .german), line: field.line, title: ":\(field.tag):")
    }
  }
}

/// Takes a text apart from its beginning.
struct MTCursor {
  private(set) var rest: Substring

  init(_ text: String) { rest = text[...] }

  /// So many characters.
  mutating func take(_ count: Int) -> String? {
    let part = rest.unicodeScalars.prefix(count)
    guard part.count == count else { return nil }
    rest = rest[part.endIndex...]
    return String(part)
  }

  /// So many digits, or nothing at all.
  mutating func digits(_ count: Int) -> String? {
    take(count) { ("0"..."9").contains($0) }
  }

  /// So many capital letters, or nothing at all.
  mutating func letters(_ count: Int) -> String? {
    take(count) { ("A"..."Z").contains($0) }
  }

  /// So many characters of a kind, or nothing at all.
  private mutating func take(_ count: Int, _ isWanted: (Unicode.Scalar) -> Bool) -> String? {
    let part = rest.unicodeScalars.prefix(count)
    guard part.count == count, part.allSatisfy(isWanted) else { return nil }
    rest = rest[part.endIndex...]
    return String(part)
  }

  /// All characters of a kind.
  mutating func all(_ isWanted: (Unicode.Scalar) -> Bool) -> String {
    let part = rest.unicodeScalars.prefix(while: isWanted)
    rest = rest[part.endIndex...]
    return String(part)
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}

/// Days of MT940: `YYMMDD`, and `MMDD` near another day.
enum MTDay {
  /// The day of six digits; two digits of a year are of 1980 to 2079.
  static func day(_ digits: String) throws(DayFault) -> Day {
    guard let number = Int(digits) else { throw .unreadable(digits) }
    let year = number / 10_000
    return try Day(
      year: year < 80 ? 2_000 + year : 1_900 + year, month: number / 100 % 100, day: number % 100)
  }

  /// The day a movement was credited, which of 30-day months can be one that there is not: 30
  /// February is the last of February.
  static func valueDay(_ digits: String) throws(DayFault) -> Day {
    do { return try day(digits) } catch {
      guard case .noSuchDay(let year, let month, let day) = error, (1...12).contains(month),
        (29...31).contains(day)
      else { throw error }
      return try Day(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1) - 1
    }
  }

  /// The day of a month and day (`MMDD`) that is nearest to another: around New Year it can be of
  /// the year before or after.
  static func day(_ digits: String, near other: Day) throws(DayFault) -> Day {
    guard let number = Int(digits) else { throw .unreadable(digits) }
    let days = (-1...1).compactMap { shift in
      try? Day(year: other.year + shift, month: number / 100, day: number % 100)
    }
    guard let nearest = days.min(by: { abs($0 - other) < abs($1 - other) }) else {
      throw .noSuchDay(year: other.year, month: number / 100, day: number % 100)
    }
    return nearest
  }
}
