/// A mandate that may no longer be collected by.
public struct MandateBlock: EventPayload {
  /// The reference of the mandate.
  public let mandate: Line
  /// Why.
  public let reason: Remark?

  /// A block.
  public init(mandate: Line, reason: Remark? = nil) {
    self.mandate = mandate
    self.reason = reason
  }
}
