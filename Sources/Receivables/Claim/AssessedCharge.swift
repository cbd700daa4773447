/// A cost and what of it is owed.
public struct AssessedCharge: Sendable {
  /// The entry that recorded it, which names it.
  public let number: EntryNumber
  /// The cost.
  public let charge: Charge
  /// Why so much of it is owed.
  public let basis: Basis

  init(_ history: ChargeHistory, _ basis: Basis) {
    number = history.number
    charge = history.charge
    self.basis = basis
  }

  /// Why so much of a cost is owed.
  public enum Basis: Sendable {
    /// By the ground of its kind.
    case charge(ChargeAssessment)
    /// As the lump sum, set off against costs of prosecution.
    case lumpSum(LumpSum)
  }

  /// What is owed of it.
  public var owed: Money {
    switch basis {
    case .charge(let assessment): assessment.owed
    case .lumpSum(let sum): Money(minor: sum.owed.minor, charge.amount.currency)
    }
  }
}
