/// A notice that is taken back.
public struct NoticeWithdrawal: EventPayload {
  /// The notice or letter.
  public let notice: EntryNumber
  /// Why.
  public let reason: Remark?

  /// A withdrawal.
  public init(notice: EntryNumber, reason: Remark? = nil) {
    self.notice = notice
    self.reason = reason
  }

  /// What it refers to.
  public var references: [EntryNumber] { [notice] }
}
