/// A report that can be made of a book.
public enum ReportKind: String, Sendable, Hashable, CaseIterable {
  /// What is open by its age, and what became of each age.
  case aging
  /// How fast money comes: days of sales, delay, effectiveness.
  case dso
  /// Which promises were kept.
  case promises
  /// What notices of each level led to.
  case steps
  /// Disputes, open and decided.
  case disputes
  /// What rests, and the money it hides.
  case holds
  /// Discounts that debtors deducted.
  case skonto
  /// Costs and interest, claimed, collected and waived.
  case charges
  /// What left the books.
  case writeOffs = "write-offs"
  /// Agencies and courts.
  case legal
  /// Money that is expected in the next four weeks.
  case expected
  /// The debtors who owe most.
  case top

  /// How long it looks back where nothing is said.
  var span: ReportScope.Span {
    switch self {
    case .aging, .promises, .disputes, .holds, .expected, .top: .days(30)
    case .steps, .skonto, .charges, .writeOffs, .legal: .days(365)
    case .dso: .months(12)
    }
  }

  /// Whether it is made of sales, which are known by the month.
  public var isOfMonths: Bool { self == .dso }

  /// Whether it counts what happened in a period, beside what stands on a day.
  public var hasPeriod: Bool {
    switch self {
    case .aging, .expected, .top: false
    case .dso, .promises, .steps, .disputes, .holds, .skonto, .charges, .writeOffs, .legal: true
    }
  }
}
