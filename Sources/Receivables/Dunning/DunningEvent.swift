/// Events of notices and letters.
public indirect enum DunningEvent: Sendable, Hashable {
  /// A notice was issued.
  case noticeIssued(Notice)
  /// Another letter was issued.
  case letterIssued(Letter)
  /// A notice was taken back.
  case noticeWithdrawn(NoticeWithdrawal)
  /// Something reached the debtor.
  case receiptConfirmed(ReceiptConfirmation)
  /// Something did not reach the debtor.
  case receiptFailed(ReceiptFailure)
  /// Sending began.
  case dispatchStarted(Dispatch)
  /// Sending ended.
  case dispatchEnded(DispatchEnd)
}

extension DunningEvent {
  /// The kind on disk.
  var kind: EventKind {
    switch self {
    case .noticeIssued: .noticeIssued
    case .letterIssued: .letterIssued
    case .noticeWithdrawn: .noticeWithdrawn
    case .receiptConfirmed: .receiptConfirmed
    case .receiptFailed: .receiptFailed
    case .dispatchStarted: .dispatchStarted
    case .dispatchEnded: .dispatchEnded
    }
  }

  /// What the event says.
  var payload: any EventPayload {
    switch self {
    case .noticeIssued(let payload): payload
    case .letterIssued(let payload): payload
    case .noticeWithdrawn(let payload): payload
    case .receiptConfirmed(let payload): payload
    case .receiptFailed(let payload): payload
    case .dispatchStarted(let payload): payload
    case .dispatchEnded(let payload): payload
    }
  }
}
