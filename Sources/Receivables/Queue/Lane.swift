/// A part of the queue, by what a person is needed for; a debtor stands in the first that applies.
public enum Lane: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// A time that runs out: limitation, a court, an insolvency, a provider.
  case clock
  /// Something came from outside, and nobody has looked at it.
  case news
  /// A promise or an instalment was not kept.
  case broken
  /// Somebody wanted to see the case again.
  case followUp
  /// The next notice, call or decision is due.
  case step
  /// A dispute is older than its own day.
  case dispute
  /// A first contact before any notice, for large or first invoices.
  case early

  /// The name in scripts.
  public var code: String {
    switch self {
    case .clock: "clock"
    case .news: "news"
    case .broken: "broken"
    case .followUp: "followUp"
    case .step: "step"
    case .dispute: "dispute"
    case .early: "early"
    }
  }

  /// Whether the left lane comes first.
  public static func < (left: Lane, right: Lane) -> Bool { left.rawValue < right.rawValue }
}
