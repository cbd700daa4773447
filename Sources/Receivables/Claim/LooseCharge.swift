/// A cost of no invoice while payments are placed.
struct LooseCharge {
  let history: ChargeHistory
  let owed: Int64
  var placed: Int64 = 0
  /// What was given up of it, by waiver.
  private(set) var waived: [(waiver: EntryNumber, amount: Int64)] = []

  init(_ history: ChargeHistory, isInDefault: Bool) {
    self.history = history
    let charge = history.charge
    owed =
      (try? ChargeAssessment(charge.kind, of: charge.amount, isInDefault: isInDefault, limit: nil))?
      .owed.minor ?? 0
  }

  var open: Int64 { max(0, waived.reduce(owed - placed) { $0 - $1.amount }) }

  /// Gives up to an amount of what is open.
  mutating func waive(_ amount: Int64, by waiver: EntryNumber) {
    waived.append((waiver, min(amount, open)))
  }
}
