/// Events of the book itself.
public indirect enum BookEvent: Sendable, Hashable {
  /// The book began.
  case bookOpened(Opening)
  /// Whose receivables it holds.
  case creditorSet(Creditor)
  /// The account that debtors pay to.
  case bankAccountSet(BankAccount)
  /// A procedure of notices.
  case procedureSet(Procedure)
  /// A base rate.
  case baseRateSet(BaseRateEntry)
  /// Below which amounts nothing is done.
  case toleranceSet(Tolerances)
  /// How the law is read and how long things rest.
  case policySet(Policy)
  /// The text of a letter.
  case templateSet(TemplateText)
  /// What a person may do.
  case permissionSet(PermissionGrant)
  /// A clerk is away.
  case absenceSet(Absence)
  /// Debtors that a clerk works on.
  case rangeAssigned(ClerkRange)
  /// The sales of a month.
  case salesRecorded(Sales)
  /// Payments are booked completely up to a day.
  case bankDataCompleteUntil(BankDataMark)
  /// Notices were issued together.
  case runIssued(Run)
}

extension BookEvent {
  /// The kind on disk.
  var kind: EventKind {
    switch self {
    case .bookOpened: .bookOpened
    case .creditorSet: .creditorSet
    case .bankAccountSet: .bankAccountSet
    case .procedureSet: .procedureSet
    case .baseRateSet: .baseRateSet
    case .toleranceSet: .toleranceSet
    case .policySet: .policySet
    case .templateSet: .templateSet
    case .permissionSet: .permissionSet
    case .absenceSet: .absenceSet
    case .rangeAssigned: .rangeAssigned
    case .salesRecorded: .salesRecorded
    case .bankDataCompleteUntil: .bankDataCompleteUntil
    case .runIssued: .runIssued
    }
  }

  /// What the event says.
  var payload: any EventPayload {
    switch self {
    case .bookOpened(let payload): payload
    case .creditorSet(let payload): payload
    case .bankAccountSet(let payload): payload
    case .procedureSet(let payload): payload
    case .baseRateSet(let payload): payload
    case .toleranceSet(let payload): payload
    case .policySet(let payload): payload
    case .templateSet(let payload): payload
    case .permissionSet(let payload): payload
    case .absenceSet(let payload): payload
    case .rangeAssigned(let payload): payload
    case .salesRecorded(let payload): payload
    case .bankDataCompleteUntil(let payload): payload
    case .runIssued(let payload): payload
    }
  }
}
