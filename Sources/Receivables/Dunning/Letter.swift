/// Any other letter, frozen as issued.
public struct Letter: EventPayload {
  /// What it is for.
  public let purpose: Purpose
  /// The entry it is about.
  public let about: EntryNumber?
  /// The last day that it sets.
  public let deadline: Day?
  /// How it goes out.
  public let channels: [ContactChannel]
  /// The papers as issued.
  public let documents: [DocumentDigest]

  /// A letter.
  public init(
    purpose: Purpose, about: EntryNumber? = nil, deadline: Day? = nil,
    channels: [ContactChannel] = [], documents: [DocumentDigest] = []
  ) {
    self.purpose = purpose
    self.about = about
    self.deadline = deadline
    self.channels = channels
    self.documents = documents
  }

  /// What it refers to.
  public var references: [EntryNumber] { about.map { [$0] } ?? [] }

  /// What a letter is for.
  public enum Purpose: String, Sendable, Hashable, CaseIterable, Codable {
    /// To confirm a promise.
    case promiseConfirmation
    /// To offer a plan.
    case planOffer
    /// To write down a plan.
    case planAgreement
    /// To warn that a plan is about to end.
    case planWarning
    /// To reject an objection.
    case disputeRejection
    /// To reclaim a discount.
    case discountReclaim
    /// To state the account; no demand.
    case statement
    /// To send an invoice again.
    case invoiceCopy
    /// To take a notice back.
    case correction
    /// To tell of a hand-over.
    case handOverNotice
    /// To file a claim in insolvency.
    case insolvencyFiling
    /// To remind of an order that is to be paid before delivery; no demand.
    case orderReminder
    /// To ask for an address.
    case addressEnquiry
    /// Anything else.
    case other
  }
}
