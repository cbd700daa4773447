/// What is open of one claim in minor units, and its rank: a claim without its name.
struct OpenClaim {
  let rank: AllocationRank
  private var costs: Int64
  private var interest: Int64
  private var principal: Int64

  /// What is open of all parts; the sum over all claims was checked.
  var total: Int64 { costs + interest + principal }

  subscript(part: ClaimPart) -> Int64 {
    get {
      switch part {
      case .costs: costs
      case .interest: interest
      case .principal: principal
      }
    }
    set {
      switch part {
      case .costs: costs = newValue
      case .interest: interest = newValue
      case .principal: principal = newValue
      }
    }
  }

  /// What is open of claims of one currency, none of it negative, all of it within 64 bits.
  static func all<ID>(
    _ claims: [AllocationClaim<ID>], in currency: Currency
  ) throws(LawFault) -> [OpenClaim] {
    var total = Money.zero(currency)
    var open: [OpenClaim] = []
    open.reserveCapacity(claims.count)
    for claim in claims {
      try add(claim.costs, .costs, to: &total)
      try add(claim.interest, .interest, to: &total)
      try add(claim.principal, .principal, to: &total)
      open.append(
        OpenClaim(
          rank: claim.rank, costs: claim.costs.minor, interest: claim.interest.minor,
          principal: claim.principal.minor))
    }
    return open
  }

  private static func add(
    _ amount: Money, _ quantity: LawFault.Quantity, to total: inout Money
  ) throws(LawFault) {
    guard !amount.isNegative else { throw .negativeAmount(quantity, amount) }
    do { total = try total + amount } catch { throw .money(error) }
  }
}
