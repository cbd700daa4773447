/// Events of what is owed beside the invoices.
public indirect enum ClaimEvent: Sendable, Hashable {
  /// A cost arose.
  case chargeRecorded(Charge)
  /// A cost is not demanded any more.
  case chargeWaived(ChargeWaiver)
  /// A deduction was decided on.
  case skontoDecided(DiscountDecision)
}

extension ClaimEvent {
  /// The kind on disk.
  var kind: EventKind {
    switch self {
    case .chargeRecorded: .chargeRecorded
    case .chargeWaived: .chargeWaived
    case .skontoDecided: .skontoDecided
    }
  }

  /// What the event says.
  var payload: any EventPayload {
    switch self {
    case .chargeRecorded(let payload): payload
    case .chargeWaived(let payload): payload
    case .skontoDecided(let payload): payload
    }
  }
}
