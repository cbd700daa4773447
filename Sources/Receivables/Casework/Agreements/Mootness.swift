/// Why there is nothing to keep any more.
public enum Mootness: String, Sendable, Hashable, CaseIterable {
  /// The invoices were cancelled or credited.
  case nothingOwed
  /// The debtor withdrew from the contract.
  case withdrawal
  /// Insolvency was opened.
  case insolvency
  /// The debtor died.
  case death
  /// Somebody else ordered.
  case identityMisuse
}

extension Casework {
  /// Why there is nothing to keep of what was agreed on for invoices; nothing where there is.
  ///
  /// - Parameters:
  ///   - items: The invoices it is for; all where none is named.
  ///   - agreed: When it was agreed on: what was known then does not take it away.
  ///   - ledger: What is owed.
  ///   - day: The day of the judgement.
  ///   - last: The last day on which it could be kept.
  /// - Returns: The reason.
  func mootness<Value>(
    of items: [EntryNumber], agreed: Fact<Value>, _ ledger: Ledger, by day: Day, through last: Day
  ) -> Mootness? {
    let end = min(day, last)
    let kinds = circumstances(on: end).filter { items.isEmpty || $0.value.touches(items) }
      .map(\.value.kind)
    if kinds.contains(.insolvencyOpened) { return .insolvency }
    // Heirs who accepted the estate are held to what they agree on (§ 1967 BGB).
    if kinds.contains(.death), !has(.estateAccepted, on: agreed.day) { return .death }
    if kinds.contains(.identityMisuse) { return .identityMisuse }
    guard !items.isEmpty else { return nil }
    if items.allSatisfy({ ledger.isUnowed($0, by: day, through: end) }) { return .nothingOwed }
    let withdrawn = standingWithdrawals(on: end).filter {
      (agreed.day, agreed.number) < ($0.started.day, $0.number)
    }
    let gone = Set(withdrawn.flatMap { $0.standingAmounts(on: end).map(\.item) })
    return items.allSatisfy(gone.contains) ? .withdrawal : nil
  }
}

extension Circumstance {
  /// Whether it is about one of some invoices; one that names none is about all.
  func touches(_ items: [EntryNumber]) -> Bool {
    self.items.isEmpty || self.items.contains(where: items.contains)
  }
}

extension Ledger {
  /// Whether an invoice was cancelled, or credited as a whole: by what is known by a day, with
  /// effect by another.
  fileprivate func isUnowed(_ entry: EntryNumber, by day: Day, through last: Day) -> Bool {
    guard let item = item(entry), item.cancelled == nil else { return true }
    let credited = creditNotes.lazy
      .filter { $0.value.issued <= day && ($0.value.works.map { $0 <= last } ?? true) }
      .flatMap(\.value.shares).filter { $0.item == entry }
      .reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
    return credited >= item.invoice.gross.minor
  }

  /// Whether an invoice was cancelled or credited after an entry, by a day.
  func isLowered(after entry: EntryNumber, by day: Day) -> Bool {
    items.contains { $0.cancelled.map { $0.number > entry && $0.day <= day } ?? false }
      || creditNotes.contains { $0.number > entry && $0.value.issued <= day }
  }
}

extension CreditNote {
  /// The day from which it works; nothing where it works from the beginning.
  fileprivate var works: Day? {
    switch effect {
    case .fromStart: nil
    case .fromDay: issued
    case .setOff(let arisen): arisen
    }
  }
}
