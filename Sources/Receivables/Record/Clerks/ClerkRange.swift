/// Debtors that a clerk works on unless one is assigned otherwise.
public struct ClerkRange: EventPayload {
  /// The first letters of the first name.
  public let from: Line
  /// The first letters of the last name.
  public let through: Line
  /// Who works on them; nobody any more where none is named.
  public let clerk: UserName?

  /// A range.
  public init(from: Line, through: Line, clerk: UserName? = nil) {
    self.from = from
    self.through = through
    self.clerk = clerk
  }
}
