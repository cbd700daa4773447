/// What of one charge the debtor owes.
public struct ChargeAssessment: Sendable, Hashable {
  /// What the charge is for.
  public let kind: ChargeKind

  /// What was charged.
  public let amount: Money

  /// How much of it is owed, and why no more.
  public let recovery: Recovery

  /// How much of a charge is owed.
  public enum Recovery: Sendable, Hashable {
    /// All of it.
    case whole
    /// No more than the law caps it at, together with earlier charges of the kind.
    case upTo(Money)
    /// Nothing: the debtor was not in default, and the notice that creates default is free.
    case nothingBeforeDefault
  }

  /// Assesses a charge.
  ///
  /// - Parameters:
  ///   - kind: What the charge is for.
  ///   - amount: What was charged.
  ///   - isInDefault: Whether the debtor was in default when it arose.
  ///   - limit: The most that the law allows for all charges of the kind; nothing where it sets none.
  ///   - before: What is owed of earlier charges of the kind.
  /// - Throws: `LawFault` for a negative amount or a limit in another currency.
  public init(
    _ kind: ChargeKind, of amount: Money, isInDefault: Bool, limit: Money?, before: [Money] = []
  ) throws(LawFault) {
    guard !amount.isNegative else { throw .negativeAmount(.costs, amount) }
    self.kind = kind
    self.amount = amount
    guard isInDefault || !kind.needsDefault else {
      recovery = .nothingBeforeDefault
      return
    }
    guard let limit else {
      recovery = .whole
      return
    }
    do {
      let left = try limit - Money.sum(of: before, in: limit.currency)
      recovery = try left < amount ? .upTo(left) : .whole
    } catch {
      throw .money(error)
    }
  }

  /// What the debtor owes of the charge.
  public var owed: Money {
    switch recovery {
    case .whole: amount
    case .upTo(let limit): limit
    case .nothingBeforeDefault: .zero(amount.currency)
    }
  }

  /// The ground of the result.
  public var citations: [Citation] {
    switch recovery {
    case .whole, .upTo: kind.citations
    case .nothingBeforeDefault: [.bgb("280", 2), .bgb("286")]
    }
  }
}
