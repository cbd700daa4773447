/// What is not there on an account, so that an action has nothing to be done with.
public enum Lack: Sendable, Hashable, CaseIterable {
  /// Something from outside that nobody has looked at.
  case news
  /// A payment that was not taken back.
  case payment
  /// Credit.
  case credit
  /// A deduction that nobody has decided on.
  case deduction
  /// A letter or an invoice that went out.
  case letter
  /// A settlement.
  case settlement
  /// An invoice of which something is open.
  case openItem
}

extension Wording {
  /// That something is not there.
  public func lack(_ lack: Lack) -> String {
    switch lack {
    case .news: say("Es gibt keinen Eingang, den noch niemand bearbeitet hat.", "There is no news.")
    case .payment:
      say("Es gibt keine Zahlung, die zurückgehen könnte.", "There is no payment to be taken back.")
    case .credit: say("Es gibt kein Guthaben.", "There is no credit.")
    case .deduction:
      say("Es gibt keinen Skontoabzug zu entscheiden.", "There is no deduction to be decided.")
    case .letter:
      say("Es gibt kein Schreiben, das zurückkommen könnte.", "No letter went out.")
    case .settlement: say("Der Fall ist nicht abgeschlossen.", "The case is not settled.")
    case .openItem: say("Es ist keine Rechnung offen.", "No invoice is open.")
    }
  }
}
