/// A court dunning procedure as it stands.
public struct CourtProceeding: Sendable {
  /// How far the procedure, or one track of it, is.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Applied for; it counts from here only if service follows soon (§ 167 ZPO).
    case filed
    /// The court asks something.
    case queried
    /// The court rejected the application.
    case rejected
    /// The order was issued.
    case issued
    /// The order was served.
    case served
    /// The order could not be served.
    case notServed
    /// The debtor objected.
    case objected
    /// The trial court has it.
    case transferred
    /// The order of enforcement was applied for.
    case enforcementApplied
    /// The order of enforcement was issued.
    case enforcementIssued
    /// The order of enforcement was served.
    case enforcementServed
    /// The debtor appealed.
    case appealed
    /// There is a final title.
    case final
    /// It is over.
    case closed
  }
}
