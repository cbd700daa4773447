/// How old something is, by the days since its last day for payment.
public enum AgeBucket: String, Sendable, Hashable, CaseIterable {
  /// Not overdue: its last day has not passed, today included.
  case notDue
  /// Up to 30 days.
  case upTo30 = "1-30"
  /// Up to 60 days.
  case upTo60 = "31-60"
  /// Up to 90 days.
  case upTo90 = "61-90"
  /// Up to 180 days.
  case upTo180 = "91-180"
  /// Up to 365 days.
  case upTo365 = "181-365"
  /// Longer: limitation comes near.
  case over365 = "366-"

  /// The age of what has been overdue for so many days; none or fewer is not due.
  public init(daysOverdue days: Int) {
    self =
      switch days {
      case ...0: .notDue
      case ...30: .upTo30
      case ...60: .upTo60
      case ...90: .upTo90
      case ...180: .upTo180
      case ...365: .upTo365
      default: .over365
      }
  }

  /// The days overdue of an age that begins and ends.
  public var days: ClosedRange<Int>? {
    switch self {
    case .notDue, .over365: nil
    case .upTo30: 1...30
    case .upTo60: 31...60
    case .upTo90: 61...90
    case .upTo180: 91...180
    case .upTo365: 181...365
    }
  }

  /// The place among all.
  var place: Int {
    switch self {
    case .notDue: 0
    case .upTo30: 1
    case .upTo60: 2
    case .upTo90: 3
    case .upTo180: 4
    case .upTo365: 5
    case .over365: 6
    }
  }
}
