/// One movement as a file of a payment provider tells it.
public struct IncomingProviderMovement: Sendable, Hashable {
  /// The line of the file, counted from one.
  public let line: Int
  /// What the provider says of it.
  public let detail: ProviderDetail
  /// The day.
  public let day: Day
  /// How much before fees; negative where it left us.
  public let amount: Money
  /// The fee; negative where the provider keeps it.
  public let fee: Money?
  /// The name of the payer.
  public let payer: String?
  /// The text that came with it.
  public let text: String?

  /// A movement.
  public init(
    line: Int, detail: ProviderDetail, day: Day, amount: Money, fee: Money? = nil,
    payer: String? = nil, text: String? = nil
  ) {
    self.line = line
    self.detail = detail
    self.day = day
    self.amount = amount
    self.fee = fee
    self.payer = payer
    self.text = text
  }
}

extension IncomingProviderMovement {
  /// What it becomes in the book: the movement, and beside it the fee.
  var recorded: [BankTransaction] {
    var all = [
      BankTransaction(
        amount: amount, booked: day, valued: day, name: payer.flatMap { Line(keeping: $0) },
        reference: reference, endToEnd: detail.kind.takesBack ? detail.related : detail.id,
        back: detail.kind.takesBack ? BankReturn() : nil, fingerprint: detail.fingerprint,
        provider: detail)
    ]
    if let fee, !fee.isZero {
      all.append(
        BankTransaction(
          amount: fee, booked: day, valued: day,
          fingerprint: ProviderDetail.fingerprint(detail.provider, detail.id, isFee: true),
          provider: detail.fee))
    }
    return all
  }

  /// The numbers and the text, for people and for what recognises payments.
  private var reference: Remark? {
    let numbers = [detail.invoice, detail.order, detail.caseNumber].compactMap { $0?.text }
    return Remark(keeping: (numbers + [text].compactMap(\.self)).joined(separator: "\n"))
  }

  /// Whether two rows say the same, wherever they stand.
  func says(theSameAs other: IncomingProviderMovement) -> Bool {
    detail == other.detail && day == other.day && amount == other.amount && fee == other.fee
  }

  /// The order in which movements are taken, whatever their order in the file.
  static func precedes(
    _ left: IncomingProviderMovement, _ right: IncomingProviderMovement
  ) -> Bool {
    if left.day != right.day { return left.day < right.day }
    let (first, second) = (left.detail.fingerprint.text, right.detail.fingerprint.text)
    if first != second { return first < second }
    if left.detail.kind != right.detail.kind {
      return left.detail.kind.rank < right.detail.kind.rank
    }
    return (left.amount.minor, left.line) < (right.amount.minor, right.line)
  }
}
