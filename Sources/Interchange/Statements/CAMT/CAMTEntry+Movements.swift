import Receivables

/// What an entry has to know of its statement.
struct CAMTSurroundings {
  /// Our account.
  let account: String
  /// The currency of amounts that name none.
  let currency: Currency?
  /// The day of entries that name none.
  let day: Day?
}

extension CAMTEntry {
  /// The movements of a booked entry: one for each payment where they come to its amount, else one.
  ///
  /// - Parameters:
  ///   - surroundings: What is known of the statement.
  ///   - note: Takes what a person should know.
  /// - Returns: The movements.
  /// - Throws: `Finding` where the entry cannot be booked.
  func movements(
    _ surroundings: CAMTSurroundings, note: (Finding) -> Void
  ) throws(Finding) -> [IncomingMovement] {
    guard let amount else { throw Finding(.fieldMissing("Amt"), line: line) }
    guard let isCredit else { throw Finding(.fieldMissing("CdtDbtInd"), line: line) }
    let size = try amount.money(surroundings.currency)
    let whole = Self.signed(size, isCredit)
    let valued = try self.valued?.day()
    guard let booked = try self.booked?.day() ?? valued ?? surroundings.day else {
      throw Finding(.fieldMissing("BookgDt"), line: line)
    }
    var movement = IncomingMovement(
      amount: whole, booked: booked, valued: valued ?? booked, line: line)
    movement.isReversal = isReversal
    movement.bankReference = bankReference
    movement.bookingText = text
    movement.code = code?.text

    if details.count > 1, let parts = try amounts(comingTo: whole, isCredit) {
      return try zip(details, parts).map { (detail, part) throws(Finding) in
        var single = movement
        single.line = detail.line
        single.amount = part
        try fill(&single, with: detail, surroundings)
        return single
      }
    }
    movement.count = count
    if let detail = details.first, details.count == 1 {
      try fill(&movement, with: detail, surroundings)
      if !isExplained(detail, size) { note(Finding(.unsplit(whole, count: count), line: line)) }
    } else {
      if code?.isReturn ?? false { movement.back = .init() }
      if count > 1 { note(Finding(.unsplit(whole, count: count), line: line)) }
    }
    return [movement]
  }

  /// A size with its direction, which is by `CdtDbtInd` alone: a reversal (`RvslInd`) has its own.
  private static func signed(_ size: Money, _ isCredit: Bool) -> Money {
    isCredit ? size : Money(minor: 0 - size.minor, size.currency)
  }
}

// MARK: - Batches

extension CAMTEntry {
  /// The amounts of the payments, where all have one and they come to the whole.
  private func amounts(comingTo whole: Money, _ isCredit: Bool) throws(Finding) -> [Money]? {
    var parts: [Money] = []
    parts.reserveCapacity(details.count)
    for detail in details {
      guard let amount = detail.amount ?? detail.transactionAmount else { return nil }
      parts.append(Self.signed(try amount.money(whole.currency), detail.isCredit ?? isCredit))
    }
    guard (try? Money.sum(of: parts, in: whole.currency)) == whole else { return nil }
    return parts
  }

  /// Whether the amount of the only payment agrees with the entry: it is the same, or in another
  /// currency, or differs by the charges or by what was ordered before them.
  private func isExplained(_ detail: CAMTDetail, _ size: Money) -> Bool {
    guard let amount = detail.amount ?? detail.transactionAmount,
      let single = try? amount.money(size.currency), single.currency == size.currency
    else { return true }
    if single == size || detail.isReturned(by: code) { return true }
    let charges = detail.chargeSum(in: size.currency)
    return (try? single + charges) == size || (try? size + charges) == single
  }
}

// MARK: - Payments

extension CAMTEntry {
  private func fill(
    _ movement: inout IncomingMovement, with detail: CAMTDetail, _ surroundings: CAMTSurroundings
  ) throws(Finding) {
    let isReturn = detail.isReturned(by: code)
    let other = detail.parties.other(
      isCredit: !movement.amount.isNegative, isReturn: isReturn, own: surroundings.account)
    movement.name = other.name
    movement.counterAccount = other.account
    movement.remittance = detail.remittance.nonEmpty ?? detail.additional
    movement.creditorReference = detail.creditorReference
    movement.endToEnd = detail.endToEnd
    movement.mandate = detail.mandate
    movement.bankReference = detail.bankReference ?? bankReference
    movement.code = detail.code?.text ?? movement.code
    if isReturn { movement.back = detail.back(of: movement.amount) }
  }
}

extension CAMTDetail {
  /// Whether it undoes an earlier payment, by itself or by the kind of its entry.
  func isReturned(by entryCode: CAMTCode?) -> Bool {
    hasReturn || code?.isReturn ?? false || entryCode?.isReturn ?? false
  }

  /// What the banks charge, as far as it is named in a currency.
  func chargeSum(in currency: Currency) -> Money {
    let known = charges.compactMap { try? $0.money(currency) }.filter { $0.currency == currency }
    return (try? Money.sum(of: known, in: currency)) ?? .zero(currency)
  }

  /// Why it came back, what was paid, and the charges: those that are named, else the difference.
  fileprivate func back(of amount: Money) -> IncomingMovement.Back {
    var back = IncomingMovement.Back()
    let words = [additional, remittance.nonEmpty].compactMap { $0 }.joined(separator: " ")
    back.reason = reason ?? ReturnCodes.reason(in: reasonText ?? words)
    back.text = reasonText
    let currency = amount.currency
    let size = amount.isNegative ? Money(minor: 0 - amount.minor, currency) : amount
    let ordered = (try? instructed?.money(currency)).flatMap { $0.currency == currency ? $0 : nil }
    let charged = chargeSum(in: currency)
    back.original = ordered ?? (charged.isPositive ? original(size, charged, amount) : nil)
    back.charges = charged.isPositive ? charged : nil
    if back.charges == nil, let ordered, ordered != size {
      let difference = amount.isNegative ? try? size - ordered : try? ordered - size
      back.charges = difference.flatMap { $0.isPositive ? $0 : nil }
    }
    return back
  }

  /// What was paid: charges were added to a debit that came back, and taken off a transfer.
  private func original(_ size: Money, _ charged: Money, _ amount: Money) -> Money? {
    let paid = amount.isNegative ? try? size - charged : try? size + charged
    return paid.flatMap { $0.isPositive ? $0 : nil }
  }
}
