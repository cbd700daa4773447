public import Receivables

// Amounts, days and rates as people read them. Built from digits by hand: these run for every row
// on a screen.

extension Wording {
  /// An amount with grouping and currency: `1.234,56 EUR`, `1,234.56 EUR`.
  public func money(_ amount: Money) -> String {
    "\(number(amount.decimalText)) \(amount.currency)"
  }

  /// An amount without its currency, for columns that name it in their head.
  public func bareMoney(_ amount: Money) -> String { number(amount.decimalText) }

  /// An amount, with its currency only where it is another than the one everybody expects.
  public func money(_ amount: Money, without currency: Currency) -> String {
    amount.currency == currency ? bareMoney(amount) : money(amount)
  }

  /// An exact amount with two places more than its currency: `4,9816 EUR`.
  public func exact(_ amount: ExactAmount) -> String { "\(bareExact(amount)) \(amount.currency)" }

  /// An exact amount without its currency, for columns.
  public func bareExact(_ amount: ExactAmount) -> String { number(amount.decimalText()) }

  /// A rate: `6,52 %`, `6.52%`.
  public func rate(_ rate: Rate) -> String {
    number(rate.percentText) + say(" %", "%")
  }

  /// A day: `23.11.2026`, `23 Nov 2026`.
  public func day(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.fields
    let number = dayOfMonth < 10 ? "0\(dayOfMonth)" : "\(dayOfMonth)"
    switch language {
    case .german:
      return "\(number).\(month < 10 ? "0" : "")\(month).\(padded(year))"
    case .english: return "\(dayOfMonth) \(Self.englishMonths[month - 1]) \(padded(year))"
    }
  }

  /// A day with its weekday: `Mo 23.11.2026`, `Mon 23 Nov 2026`.
  public func dayWithWeekday(_ day: Day) -> String {
    "\(shortWeekday(day.weekday)) \(self.day(day))"
  }

  /// Two days with "to" between them; one day alone where they are the same.
  public func days(_ range: ClosedRange<Day>) -> String {
    guard range.lowerBound != range.upperBound else { return day(range.lowerBound) }
    return "\(day(range.lowerBound)) – \(day(range.upperBound))"
  }

  /// A count, grouped: `12.480`, `12,480`.
  public func count(_ count: Int) -> String { number(String(count)) }

  /// A count of days: `1 Tag`, `29 days`.
  public func count(ofDays count: Int) -> String {
    let shown = number(String(count))
    return count == 1 ? say("1 Tag", "1 day") : say("\(shown) Tage", "\(shown) days")
  }

  /// The two letters of a weekday in German, three in English.
  public func shortWeekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: say("Mo", "Mon")
    case .tuesday: say("Di", "Tue")
    case .wednesday: say("Mi", "Wed")
    case .thursday: say("Do", "Thu")
    case .friday: say("Fr", "Fri")
    case .saturday: say("Sa", "Sat")
    case .sunday: say("So", "Sun")
    }
  }

  /// Digits with a decimal dot as the language groups and marks them: `-1234.5` is `-1.234,5`.
  func number(_ plain: String) -> String {
    let group = say(".", ",")
    let mark = say(",", ".")
    let sign = plain.hasPrefix("-") ? "-" : ""
    let parts = plain.dropFirst(sign.utf8.count).split(separator: ".", maxSplits: 1)
    let whole = parts.first.map(Array.init) ?? []
    var text = sign
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place) % 3 == 0 { text += group }
      text.append(digit)
    }
    return parts.count == 2 ? text + mark + parts[1] : text
  }

  private func padded(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
