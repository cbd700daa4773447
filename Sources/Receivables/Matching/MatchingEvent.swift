/// Events of the bank and other files.
public indirect enum MatchingEvent: Sendable, Hashable {
  /// A statement was read.
  case statementRecorded(BankStatement)
  /// A movement on the account.
  case transactionRecorded(BankTransaction)
  /// A movement belongs to no debtor.
  case transactionSetAside(TransactionSetAside)
  /// A file was read.
  case importRecorded(ImportRecord)
}

extension MatchingEvent {
  /// The kind on disk.
  var kind: EventKind {
    switch self {
    case .statementRecorded: .statementRecorded
    case .transactionRecorded: .transactionRecorded
    case .transactionSetAside: .transactionSetAside
    case .importRecorded: .importRecorded
    }
  }

  /// What the event says.
  var payload: any EventPayload {
    switch self {
    case .statementRecorded(let payload): payload
    case .transactionRecorded(let payload): payload
    case .transactionSetAside(let payload): payload
    case .importRecorded(let payload): payload
    }
  }
}
