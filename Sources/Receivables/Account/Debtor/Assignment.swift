/// Who works on a case.
public struct Assignment: EventPayload {
  /// The clerk; none where the case goes back to all.
  public let clerk: UserName?

  /// An assignment.
  public init(clerk: UserName? = nil) {
    self.clerk = clerk
  }
}
