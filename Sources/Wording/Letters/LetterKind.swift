public import Receivables

/// Which text a letter has; the raw value names its template.
public enum LetterKind: String, Sendable, Hashable, CaseIterable, Codable {
  /// The friendly reminder.
  case reminder
  /// The reminder after a direct debit came back.
  case returnedDebit = "returned-debit"
  /// The first dunning letter.
  case dunning
  /// The last dunning letter.
  case last
  /// The confirmation of a promise.
  case promise
  /// The offer of a plan.
  case planOffer = "plan-offer"
  /// The agreement on a plan.
  case plan
  /// The warning that a plan is about to end (§ 498 BGB).
  case planWarning = "plan-warning"
  /// The rejection of an objection.
  case rejection
  /// The reclaim of a discount (Skonto).
  case skonto
  /// The statement of the account; no demand.
  case statement
  /// The copy of an invoice.
  case invoiceCopy = "invoice-copy"
  /// The letter that takes a notice back.
  case correction
  /// The notice of a hand-over to an agency.
  case handOver = "hand-over"
  /// The reminder of an order that is to be paid before delivery; no demand.
  case orderReminder = "order-reminder"
}

extension LetterKind {
  /// The text for a letter; nothing where no text is shipped for its purpose.
  public init?(_ purpose: Letter.Purpose) {
    switch purpose {
    case .promiseConfirmation: self = .promise
    case .planOffer: self = .planOffer
    case .planAgreement: self = .plan
    case .planWarning: self = .planWarning
    case .disputeRejection: self = .rejection
    case .discountReclaim: self = .skonto
    case .statement: self = .statement
    case .invoiceCopy: self = .invoiceCopy
    case .correction: self = .correction
    case .handOverNotice: self = .handOver
    case .orderReminder: self = .orderReminder
    case .insolvencyFiling, .addressEnquiry, .other: return nil
    }
  }
}
