/// What gives a case points inside of its lane: five questions, a hundred points in all.
public struct PointRules: Sendable, Hashable, Codable {
  /// Points by the collectible amount in minor units.
  public let amount: Bands
  /// Points by the days since the debtor last reacted.
  public let silence: Bands
  /// Points by the age in days of the oldest collectible invoice.
  public let age: Bands
  /// Points for one broken promise within a year.
  public let oneBrokenPromise: Int
  /// Points for more broken promises within a year.
  public let moreBrokenPromises: Int
  /// Points for a direct debit that came back within a year.
  public let returnedDebit: Int
  /// The most that promises and debits give together.
  public let behaviourLimit: Int
  /// Points in the first year with a debtor.
  public let firstYear: Int
  /// Points where the limit is nearly used up, or orders are stopped.
  public let limitUse: Int

  /// Points; as shipped unless said otherwise.
  public init(
    amount: Bands = Bands([(5_000, 5), (25_000, 12), (100_000, 20), (500_000, 30)], above: 40),
    silence: Bands = Bands([(5, 0), (10, 5), (15, 10)], above: 15),
    age: Bands = Bands([(31, 3), (61, 7), (91, 11)], above: 15), oneBrokenPromise: Int = 8,
    moreBrokenPromises: Int = 14, returnedDebit: Int = 6, behaviourLimit: Int = 20,
    firstYear: Int = 4, limitUse: Int = 6
  ) {
    self.amount = amount
    self.silence = silence
    self.age = age
    self.oneBrokenPromise = oneBrokenPromise
    self.moreBrokenPromises = moreBrokenPromises
    self.returnedDebit = returnedDebit
    self.behaviourLimit = behaviourLimit
    self.firstYear = firstYear
    self.limitUse = limitUse
  }

  /// Points by how large something is.
  public struct Bands: Sendable, Hashable, Codable {
    /// The bands, the lowest first.
    public let bands: [Band]
    /// The points above all of them.
    public let above: Int

    /// Bands: below each limit its points.
    public init(_ bands: [(below: Int64, points: Int)], above: Int) {
      self.bands = bands.map { Band(below: $0.below, points: $0.points) }
      self.above = above
    }

    init(bands: [Band], above: Int) {
      self.bands = bands
      self.above = above
    }

    /// The points of a value.
    public func points(of value: Int64) -> Int {
      bands.first { value < $0.below }?.points ?? above
    }
  }

  /// What lies below a limit.
  public struct Band: Sendable, Hashable, Codable {
    /// The limit, which no longer belongs to it.
    public let below: Int64
    /// The points.
    public let points: Int
  }
}

extension PointRules {
  /// Whether bands grow, no points are negative, and nobody can have more than a hundred.
  var isSound: Bool {
    let bands = [amount, silence, age]
    let single = [
      oneBrokenPromise, moreBrokenPromises, returnedDebit, behaviourLimit, firstYear, limitUse,
    ]
    return bands.allSatisfy(\.isSound) && single.allSatisfy { (0...100).contains($0) }
      && bands.reduce(0) { $0 + $1.most } + behaviourLimit + firstYear + limitUse <= 100
  }
}

extension PointRules.Bands {
  fileprivate var most: Int { bands.reduce(above) { max($0, $1.points) } }

  fileprivate var isSound: Bool {
    let limits = bands.map(\.below)
    return zip(limits, limits.dropFirst()).allSatisfy { $0 < $1 }
      && (bands.map(\.points) + [above]).allSatisfy { (0...100).contains($0) }
  }
}
