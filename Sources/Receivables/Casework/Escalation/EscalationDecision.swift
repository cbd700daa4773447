/// A decision on what follows after the last notice.
public struct EscalationDecision: EventPayload {
  /// Which way.
  public let route: Route
  /// The invoices it is for.
  public let items: [EntryNumber]
  /// Why.
  public let reason: Remark?

  /// A decision.
  public init(route: Route, items: [EntryNumber] = [], reason: Remark? = nil) {
    self.route = route
    self.items = items
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { items }

  /// A way after the last notice.
  public enum Route: String, Sendable, Hashable, CaseIterable, Codable {
    /// A collection agency.
    case agency
    /// The court dunning procedure.
    case court
    /// An action, by a lawyer.
    case action
    /// Neither: the claim is kept in view.
    case keep
    /// Neither: it is to be written off.
    case writeOff
  }
}
