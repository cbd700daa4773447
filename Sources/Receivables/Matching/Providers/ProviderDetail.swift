/// What a payment provider says of one of its movements beyond what a bank says.
public struct ProviderDetail: Sendable, Hashable, Codable {
  /// Who it is, as the file names it: `PayPal`.
  public let provider: Line
  /// Its number of the movement.
  public let id: Line
  /// What it is.
  public let kind: Kind
  /// How payments come through it.
  public let method: PaymentMethod
  /// The number of the movement it refers to.
  public let related: Line?
  /// The address for mail of the payer.
  public let email: Line?
  /// The invoice that is named.
  public let invoice: Line?
  /// The order that is named.
  public let order: Line?
  /// The number of the case.
  public let caseNumber: Line?
  /// What the customer says who wants money back.
  public let reason: Chargeback.Reason?
  /// The last day for an answer on the platform.
  public let answerBy: Day?

  /// What a provider says; everything unknown is left out.
  public init(
    provider: Line, id: Line, kind: Kind, method: PaymentMethod, related: Line? = nil,
    email: Line? = nil, invoice: Line? = nil, order: Line? = nil, caseNumber: Line? = nil,
    reason: Chargeback.Reason? = nil, answerBy: Day? = nil
  ) {
    self.provider = provider
    self.id = id
    self.kind = kind
    self.method = method
    self.related = related
    self.email = email
    self.invoice = invoice
    self.order = order
    self.caseNumber = caseNumber
    self.reason = reason
    self.answerBy = answerBy
  }

  /// What a movement of a provider is, in the order in which movements of one file build on each
  /// other.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// A customer paid.
    case payment
    /// The provider bought a claim of ours, and collects it itself.
    case sale
    /// What the provider keeps for its work.
    case fee
    /// Money between the provider and us.
    case payout
    /// A customer wants money back; the case is open.
    case chargeback
    /// Such a case ended, and the money stays ours.
    case chargebackWon
    /// Such a case ended, and the customer has the money.
    case chargebackLost
    /// The provider took a payment back.
    case reversal
    /// We gave money back ourselves.
    case refund
  }
}

extension ProviderDetail.Kind {
  /// Its place in the order in which movements build on each other.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether somebody must say what becomes of money that left.
  var takesBack: Bool {
    switch self {
    case .chargeback, .chargebackLost, .reversal, .refund: true
    case .payment, .sale, .fee, .payout, .chargebackWon: false
    }
  }

  /// Whether it is about a case of a customer who wants money back.
  var isCase: Bool { self == .chargeback || self == .chargebackWon || self == .chargebackLost }
}

extension ProviderDetail {
  /// What makes the movement the same in another file.
  var fingerprint: Line { Self.fingerprint(provider, id) }

  /// What makes a movement the same by its number.
  static func fingerprint(_ provider: Line, _ id: Line, isFee: Bool = false) -> Line {
    // The provider has its capital letters as the file likes.
    let text = "\(provider.text.lowercased()) \(id.text)\(isFee ? " fee" : "")"
    guard let line = Line(keeping: text) else { preconditionFailure("a provider is a line") }
    return line
  }

  /// What the provider kept of the movement.
  var fee: ProviderDetail {
    ProviderDetail(provider: provider, id: id, kind: .fee, method: method, related: id)
  }
}
