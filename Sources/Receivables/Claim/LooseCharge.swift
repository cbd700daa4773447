/// A cost of no invoice while payments are placed.
struct LooseCharge {
  let history: ChargeHistory
  let owed: Int64
  var placed: Int64 = 0
  var waived: Int64 = 0

  init(_ history: ChargeHistory, isInDefault: Bool) {
    self.history = history
    let charge = history.charge
    owed =
      (try? ChargeAssessment(charge.kind, of: charge.amount, isInDefault: isInDefault, limit: nil))?
      .owed.minor ?? 0
  }

  var open: Int64 { max(0, owed - placed - waived) }
}

extension Charge {
  /// The order in which costs count: by the day they arose, then by what they are.
  static func precedes(_ left: Charge, _ right: Charge) -> Bool {
    if left.arisen != right.arisen { return left.arisen < right.arisen }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    return left.amount.minor < right.amount.minor
  }
}
