import Receivables

// What stories say is well formed: where it is not, the story is wrong and has to be changed.

extension CodedAsText {
  init(sure text: String) {
    do { try self.init(coded: text) } catch {
      preconditionFailure("no \(Self.self): \(text): \(error)")
    }
  }
}

extension Money {
  static func euro(_ whole: Int64, _ cents: Int64 = 0) -> Money {
    Money(minor: whole * 100 + cents, .euro)
  }

  /// A part of the amount, cut to whole cents.
  func percent(_ part: Int64) -> Money { Money(minor: minor * part / 100, currency) }

  /// The amount in parts of which the last takes the rest.
  func parts(_ count: Int) -> [Money] { (try? split(into: count)) ?? [self] }

  /// What is left after another amount.
  func less(_ other: Money) -> Money { Money(minor: minor - other.minor, currency) }
}

extension Day {
  /// The last day on which banks work, the day itself or an earlier one.
  var bankDayBefore: Day {
    var day = self
    while !BankDays.contains(day) { day = day - 1 }
    return day
  }

  /// The day so many bank days later.
  func bankDays(_ count: Int) -> Day { BankDays.adding(count, to: self) }

  /// The first day so many days later on which banks work.
  func days(_ count: Int) -> Day { BankDays.first(from: self + count) }
}
