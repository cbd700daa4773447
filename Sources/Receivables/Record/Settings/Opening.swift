/// The beginning of a book.
public struct Opening: EventPayload {
  /// The name of the book.
  public let name: Line
  /// Its currency: tolerances and bands are in it.
  public let currency: Currency
  /// Its zone, which makes days of instants.
  public let zone: Line
  /// The state of the creditor's seat.
  public let state: FederalState

  /// A beginning.
  public init(name: Line, currency: Currency = .euro, zone: Line, state: FederalState) {
    self.name = name
    self.currency = currency
    self.zone = zone
    self.state = state
  }
}
