/// A place where letters go, for a time.
public struct Address: Sendable, Hashable, Codable {
  /// Street and number, or post box; more lines where the place has them.
  public let lines: [Line]
  /// The code of the town.
  public let postcode: Line?
  /// The town.
  public let town: Line
  /// The country.
  public let country: Country
  /// The first day it holds, where it is known.
  public let from: Day?
  /// The last day it holds, where it is known.
  public let through: Day?

  /// An address; without days it always holds.
  public init(
    lines: [Line] = [], postcode: Line? = nil, town: Line, country: Country = .germany,
    from: Day? = nil, through: Day? = nil
  ) {
    self.lines = lines
    self.postcode = postcode
    self.town = town
    self.country = country
    self.from = from
    self.through = through
  }

  /// Whether letters go there on a day.
  public func holds(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
  }
}

extension Address {
  /// All addresses after a move to this one: each that holds on the day ends on the day before.
  ///
  /// - Parameters:
  ///   - addresses: All addresses until now.
  ///   - day: The first day of this one.
  /// - Returns: All addresses, or nothing where this one is known to hold.
  public func moved(from addresses: [Address], on day: Day) -> [Address]? {
    let isKnown = addresses.contains { other in
      other.holds(on: day) && other.lines == lines && other.postcode == postcode
        && other.town == town && other.country == country
    }
    guard !isKnown else { return nil }
    let earlier = addresses.compactMap { other -> Address? in
      guard other.holds(on: day) else { return other }
      guard other.from.map({ $0 < day }) ?? true else { return nil }
      return Address(
        lines: other.lines, postcode: other.postcode, town: other.town, country: other.country,
        from: other.from, through: day - 1)
    }
    return earlier + [
      Address(
        lines: lines, postcode: postcode, town: town, country: country,
        from: earlier.isEmpty ? nil : day)
    ]
  }
}
