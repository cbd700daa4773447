extension [Money] {
  /// One sum for each currency, by their codes; what is zero is left out.
  public static func sums(of amounts: some Sequence<Money>) -> [Money] {
    var sums: [Currency: Int64] = [:]
    for amount in amounts where !amount.isZero {
      sums[amount.currency] = (sums[amount.currency] ?? 0).addingClamped(amount.minor)
    }
    return sums.map { Money(minor: $0.value, $0.key) }.sorted {
      $0.currency.code < $1.currency.code
    }
  }
}
