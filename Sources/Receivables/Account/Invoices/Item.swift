/// An invoice with all that became known of it.
public struct Item: Sendable {
  /// The entry that recorded it, which names it.
  public let number: EntryNumber
  private var shared: Shared<Invoice>
  /// The end of an invoice that was never owed.
  public internal(set) var cancelled: Fact<InvoiceCancellation>?
  /// What was delivered when, the last word last.
  public internal(set) var deliveries: [Fact<Delivery>] = []
  /// Goods on their way back, the last word of each last.
  public internal(set) var returns: [Fact<GoodsReturn>] = []
  /// Proofs that the invoice arrived.
  public internal(set) var confirmations: [Fact<ReceiptConfirmation>] = []
  /// Findings that it did not.
  public internal(set) var failures: [Fact<ReceiptFailure>] = []

  init(_ fact: Fact<Invoice>) {
    number = fact.number
    shared = Shared(fact.value)
  }

  /// The invoice, corrections included.
  public internal(set) var invoice: Invoice {
    get { shared.value }
    set { shared = Shared(newValue) }
  }
}

extension Item {
  /// Whether the claim is ours to demand.
  public var isOurs: Bool { invoice.owner == .ours }

  /// The day the debtor received the invoice: proved, or as recorded while nothing speaks against
  /// it.
  public var received: Receipt? {
    if let proof = confirmations.map(\.value.day).min() {
      return Receipt(day: proof, basis: .known)
    }
    return failures.isEmpty ? invoice.received : nil
  }

  /// The day the goods arrived, or the service was done.
  public var delivered: Day? { deliveries.last?.value.day ?? invoice.delivered }

  /// What has not been delivered by a day, as far as deliveries are recorded at all (§ 320 BGB).
  public func undelivered(on day: Day) -> Money {
    let zero = Money.zero(invoice.gross.currency)
    if let last = deliveries.last(where: { $0.value.day <= day }) {
      guard let amount = last.value.amount, amount.currency == zero.currency else { return zero }
      return Money(minor: max(0, invoice.gross.minor - amount.minor), zero.currency)
    }
    if let delivered = invoice.delivered { return delivered <= day ? zero : invoice.gross }
    return invoice.method == .prepayment || !deliveries.isEmpty ? invoice.gross : zero
  }

  /// What is on its way back on a day and not credited yet.
  public func returning(on day: Day) -> Fact<GoodsReturn>? {
    returns.last { $0.day <= day }.flatMap { $0.value.stage == .refused ? nil : $0 }
  }

  /// The order in which items stand wherever they are listed: by issue, then by number.
  static func precedes(_ left: Item, _ right: Item) -> Bool {
    let (first, second) = (left.invoice, right.invoice)
    if first.issued != second.issued { return first.issued < second.issued }
    if first.number != second.number { return first.number < second.number }
    return left.number < right.number
  }
}

extension Invoice {
  /// The invoice with a correction.
  func corrected(by correction: InvoiceCorrection) -> Invoice {
    Invoice(
      number: number, order: correction.order ?? order, issued: correction.issued ?? issued,
      ordered: ordered, received: correction.received ?? received, delivered: delivered,
      due: correction.due ?? due, dueOrigin: correction.dueOrigin ?? dueOrigin,
      terms: correction.terms ?? terms, wording: wording, reference: reference,
      gross: correction.gross ?? gross, vat: correction.vat ?? vat,
      method: correction.method ?? method,
      owner: correction.owner ?? owner, mandate: mandate, contract: correction.contract ?? contract,
      isRemuneration: isRemuneration,
      hasThirtyDayNotice: correction.hasThirtyDayNotice ?? hasThirtyDayNotice, security: security,
      title: title, document: correction.document ?? document, tracking: tracking)
  }
}
