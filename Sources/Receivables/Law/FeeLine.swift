/// One fee with the number of the list it rests on.
public struct FeeLine: Sendable, Hashable {
  /// The number of the fee list.
  public let citation: Citation

  /// How many tenths of the single fee; nothing where the fee is no multiple of it.
  public let tenths: Int?

  /// The value that the fee follows from; nothing for expenses and tax.
  public let value: Money?

  /// The fee.
  public let amount: Money
}

/// Fees that belong together, and their sum.
public struct FeeBill: Sendable, Hashable {
  /// The fees, in the order of their lists.
  public let lines: [FeeLine]

  /// The sum of the lines.
  public let total: Money

  init(_ lines: [FeeLine]) throws(LawFault) {
    self.lines = lines
    do {
      total = try Money.sum(of: lines.map(\.amount), in: .euro)
    } catch {
      throw .money(error)
    }
  }
}
