/// A day of the week, beginning with Monday as in ISO 8601.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
  /// The first day of the week of ISO 8601.
  case monday = 1
  /// The second day of the week.
  case tuesday
  /// The third day of the week.
  case wednesday
  /// The fourth day of the week.
  case thursday
  /// The fifth day of the week.
  case friday
  /// The sixth day of the week; no working day for § 193 BGB.
  case saturday
  /// The last day of the week; no working day for § 193 BGB.
  case sunday

  /// The weekday so many days, 0…6, after Monday.
  init(fromMonday place: Int) {
    self = Self(rawValue: place + 1) ?? .monday
  }

  /// Whether it is Saturday or Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}
