/// A figure of a report: an exact fraction, or the reason why there is none.
public enum Figure: Sendable, Hashable {
  /// The fraction.
  case exact(Ratio)
  /// It cannot be computed.
  case notComputable(Gap)

  /// Why a figure cannot be computed.
  public enum Gap: Sendable, Hashable {
    /// The sales of these months are not recorded in the currency, by their first days.
    case salesUnknown([Day])
    /// The recorded sales begin with this month, and all of them are less than what is open.
    case salesTooShort(since: Day)
    /// There is nothing to divide by.
    case nothingToDivideBy
    /// The numbers are beyond all money.
    case tooLarge
  }
}

extension Figure {
  /// One number over another.
  init(_ numerator: Int128, over denominator: Int128) {
    self =
      Ratio(numerator, over: denominator).map(Figure.exact) ?? .notComputable(.nothingToDivideBy)
  }

  /// One amount or count over another.
  init(_ numerator: some BinaryInteger, over denominator: some BinaryInteger) {
    self.init(Int128(numerator), over: Int128(denominator))
  }

  /// The fraction; none where it cannot be computed.
  public var ratio: Ratio? {
    if case .exact(let ratio) = self { ratio } else { nil }
  }

  /// The quotient; the first gap where either has one.
  func divided(by other: Figure) -> Figure {
    if other.ratio?.numerator == 0 { return .notComputable(.nothingToDivideBy) }
    return combined(with: other) { $0.divided(by: $1) }
  }

  /// What comes of two figures; the first gap where either has one.
  func combined(with other: Figure, _ operation: (Ratio, Ratio) -> Ratio?) -> Figure {
    switch (self, other) {
    case (.exact(let left), .exact(let right)):
      operation(left, right).map(Figure.exact) ?? .notComputable(.tooLarge)
    case (.notComputable(let gap), _), (_, .notComputable(let gap)): .notComputable(gap)
    }
  }
}
