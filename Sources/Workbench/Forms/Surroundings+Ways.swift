import Receivables
import Terminal
import Wording

// What a letter means where a thing of its kind is open already, and which things those are.

extension Surroundings {
  /// What can be done with an account by an action, the likeliest first.
  func ways(for action: Action, _ account: Account) -> [FormWay] {
    switch action {
    case .promise: openPromises(of: account).isEmpty ? [.new] : [.new, .end]
    case .plan: planWays(account)
    case .dispute:
      openDisputes(of: account).isEmpty ? [.new] : [.change, .decide, .end, .new]
    case .hold: openHolds(of: account).isEmpty ? [.new] : [.end, .change, .new]
    case .followUp: openFollowUps(of: account).isEmpty ? [.new] : [.end, .change, .new]
    case .pin: account.casework.pin(on: day) == nil ? [.new] : [.end, .new]
    case .moreWithdrawal:
      openWithdrawals(of: account).isEmpty ? [.new, .change] : [.decide, .change, .new]
    case .moreChargeback: openChargebacks(of: account).isEmpty ? [.new] : [.end, .new]
    case .moreCharge: openCharges(of: account).isEmpty ? [.new] : [.new, .end]
    case .moreSuspension: openSuspensions(of: account).isEmpty ? [.new] : [.end, .new]
    case .moreCircumstance: openCircumstances(of: account).isEmpty ? [.new] : [.end, .new]
    case .moreParty: openParties(of: account).isEmpty ? [.new] : [.end, .new]
    case .moreOrderStop: openOrderStops(of: account).isEmpty ? [.new] : [.end]
    case .moreAgency: agencyWays(account)
    default: [.new]
    }
  }

  private func planWays(_ account: Account) -> [FormWay] {
    let accept: [FormWay] = openOffers(of: account).isEmpty ? [] : [.decide]
    let plans: [FormWay] = openPlans(of: account).isEmpty ? [] : [.replace]
    guard !(accept + plans).isEmpty else { return [.new] }
    return accept + [.end] + plans + [.new]
  }

  /// An agency also pays on what it collected before it gave the case back.
  private func agencyWays(_ account: Account) -> [FormWay] {
    let cases = account.agencyCases(on: day)
    guard !cases.isEmpty else { return [.new] }
    return cases.contains(where: \.isStanding) ? [.change, .decide, .end, .new] : [.decide, .new]
  }
}

// MARK: - What is open

extension Surroundings {
  /// Promises that money can still come on.
  func openPromises(of account: Account) -> [JudgedPromise] {
    account.promises(on: day, settings).filter(\.isOpen)
  }

  /// Plans that bind.
  func openPlans(of account: Account) -> [JudgedPlan] {
    account.plans(on: day, settings).filter(\.isStanding)
  }

  /// Offers of plans that nobody answered.
  func openOffers(of account: Account) -> [Started<PlanOffer, PlanEnd>] {
    account.offers(on: day).filter { offer in
      switch offer.state {
      case .offered, .expired: true
      case .accepted, .declined, .cancelled: false
      }
    }.map(\.offer)
  }

  /// Objections that nobody decided.
  func openDisputes(of account: Account) -> [Started<Dispute, DisputeDecision>] {
    account.casework.disputes.filter { $0.ended == nil }
  }

  /// Withdrawals from contracts that nobody decided.
  func openWithdrawals(of account: Account) -> [Started<Withdrawal, DisputeDecision>] {
    account.casework.withdrawals.filter { $0.ended == nil }
  }

  /// Holds that let steps rest.
  func openHolds(of account: Account) -> [Started<Hold, HoldLift>] {
    account.casework.holds(on: day).filter { $0.ended == nil }
  }

  /// Follow-ups that wait.
  func openFollowUps(of account: Account) -> [Started<FollowUp, FollowUpEnd>] {
    account.casework.followUps(on: day).filter { $0.ended == nil }
  }

  /// Claims on providers that are not closed.
  func openChargebacks(of account: Account) -> [Fact<Chargeback>] {
    account.ledger.payments.flatMap(\.chargebacks).filter { $0.closed == nil }.map(\.opened)
  }

  /// Costs that were not waived.
  func openCharges(of account: Account) -> [ChargeHistory] {
    account.ledger.charges.filter { $0.waived == nil }
  }

  /// What keeps limitation from running, and is not over.
  func openSuspensions(of account: Account) -> [Fact<Suspension>] {
    let all = account.casework.suspensions
    return all.filter { suspension in
      suspension.value.ended == nil
        && !all.contains { $0.value.continues == suspension.number }
    }
  }

  /// Circumstances that hold.
  func openCircumstances(of account: Account) -> [Started<Circumstance, CircumstanceEnd>] {
    account.casework.circumstances(on: day).filter { $0.ended == nil }
  }

  /// Third persons with a part in the case.
  func openParties(of account: Account) -> [Started<Party, PartyEnd>] {
    account.casework.parties(on: day).filter { $0.ended == nil }
  }

  /// Stops of deliveries.
  func openOrderStops(of account: Account) -> [Started<OrderStop, OrderStopLift>] {
    account.casework.orderStops.filter { $0.ended == nil }
  }

  /// Payments that were not taken back as a whole, the newest first.
  func keptPayments(of account: Account) -> [PaymentHistory] {
    account.ledger.payments.filter { $0.payment != nil && $0.kept(on: day).isPositive }.reversed()
  }

  /// What a payment is called in a list.
  func line(of payment: PaymentHistory) -> String {
    words.paymentLine(
      payment.amount, payment.valued, payment.payment?.reference?.text, on: day)
  }
}
