/// Commands about notices and letters.
public enum DunningCommand: Sendable, Hashable {
  /// Issues a notice as composed.
  case issue(Notice)
  /// Issues another letter as composed.
  case issueLetter(Letter)
  /// Takes a notice or letter back.
  case withdraw(NoticeWithdrawal)
  /// Begins to send it on one way.
  case startDispatch(Dispatch)
  /// Records how sending ended.
  case endDispatch(DispatchEnd)
  /// Records that it arrived.
  case confirmReceipt(ReceiptConfirmation)
  /// Records that it did not arrive.
  case failReceipt(ReceiptFailure)
}
