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
