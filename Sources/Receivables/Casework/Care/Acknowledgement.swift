/// An acknowledgement, which lets limitation begin anew (§ 212(1) no 1 BGB).
public struct Acknowledgement: EventPayload {
  /// The invoices.
  public let items: [EntryNumber]
  /// The day.
  public let day: Day
  /// By what.
  public let by: Means
  /// The words used.
  public let words: Remark?
  /// How they came.
  public let channel: ContactChannel?
  /// What proves it.
  public let proof: DocumentDigest?

  /// An acknowledgement.
  public init(
    items: [EntryNumber] = [], day: Day, by: Means, words: Remark? = nil,
    channel: ContactChannel? = nil, proof: DocumentDigest? = nil
  ) {
    self.items = items
    self.day = day
    self.by = by
    self.words = words
    self.channel = channel
    self.proof = proof
  }

  /// What it refers to.
  public var references: [EntryNumber] { items }

  /// By what a debtor acknowledges.
  public enum Means: String, Sendable, Hashable, CaseIterable, Codable {
    /// By words.
    case words
    /// By asking for instalments or more time.
    case request
    /// By paying a part.
    case partPayment
    /// By paying interest.
    case interestPayment
    /// By giving security.
    case security
    /// By signing a plan.
    case plan
  }
}
