/// The name of a field of a form.
public enum FieldLabel: Sendable, Hashable, CaseIterable {
  /// A note.
  case note
  /// Whom we spoke with.
  case person
  /// An amount.
  case amount
  /// The day of a promise.
  case promisedBy
  /// The day to see the case again.
  case followUpOn
  /// What a follow-up is for.
  case whatFor
  /// A reason.
  case reason
  /// The last day of a hold.
  case through
  /// The invoices that something is for.
  case onlyItems
  /// The text that came with money.
  case reference
  /// The account that money came from.
  case payer
  /// What a payment is directed at.
  case directedAt
  /// The day money was credited.
  case valued
}

extension Wording {
  /// The name of a field.
  public func field(_ label: FieldLabel) -> String {
    switch label {
    case .note: say("Notiz", "Note")
    case .person: say("Gesprächspartner", "Person")
    case .amount: say("Betrag", "Amount")
    case .promisedBy: say("zugesagt bis", "promised by")
    case .followUpOn: say("Wiedervorlage", "Follow-up")
    case .whatFor: say("wofür", "What for")
    case .reason: say("Grund", "Reason")
    case .through: say("bis einschließlich", "through")
    case .onlyItems: say("nur für", "only for")
    case .reference: say("Verwendungszweck", "Reference")
    case .payer: say("Zahler", "Payer")
    case .directedAt: say("bestimmt für", "Directed at")
    case .valued: say("Wertstellung", "Value day")
    }
  }
}
