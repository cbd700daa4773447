public import Receivables

// What the figures of a notice say before it goes out.

extension Wording {
  /// The title of the figures of a notice.
  public func noticeTitle(_ notice: Notice) -> String {
    self.notice(notice.kind, level: notice.level)
  }

  /// What a notice demands in all.
  public func demandedTotal(_ total: Money, newCosts: [Money]) -> String {
    let costs = newCosts.map(money).joined(separator: " + ")
    return newCosts.isEmpty
      ? say("gefordert \(money(total))", "demanded \(money(total))")
      : say(
        "gefordert \(money(total)), davon neue Kosten \(costs)",
        "demanded \(money(total)), of it new costs \(costs)")
  }

  /// What a last notice announces.
  public func announces(_ route: EscalationDecision.Route) -> String {
    say("kündigt an: \(self.route(route))", "announces: \(self.route(route))")
  }

  /// That no notice is due, and what is next.
  public func noNoticeDue(_ next: String?) -> String {
    next.map {
      say("Keine Mahnung fällig; nächster Schritt: \($0)", "No notice is due; next step: \($0)")
    }
      ?? say(
        "Keine Mahnung fällig: nichts ist überfällig.", "No notice is due: nothing is overdue.")
  }

  /// That a notice is held back, and why.
  public func heldBack(_ gates: [Gate.Kind]) -> String {
    let list = gates.map(gate).joined(separator: ", ")
    return say("Zurückgestellt: \(list)", "Held back: \(list)")
  }

  /// The head of the column with what is due of an invoice.
  public var principalColumn: String { say("Hauptford.", "principal") }

  /// The head of the column with interest.
  public var interestColumn: String { say("Zinsen", "interest") }

  /// The head of the column with costs.
  public var costsColumn: String { say("Kosten", "costs") }

  /// The head of the column with invoices.
  public var invoiceColumn: String { say("Rechnung", "Invoice") }
}
