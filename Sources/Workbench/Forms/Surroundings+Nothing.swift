import Receivables
import Terminal
import Wording

extension Surroundings {
  /// Why there is nothing on an account that an action could be done with, if so.
  func nothing(for action: Action, _ debtor: DebtorID) -> Shown? {
    guard let account = account(debtor), let lack = lack(action, account) else {
      return nil
    }
    return Shown(words.lack(lack))
  }

  private func lack(_ action: Action, _ account: Account) -> Lack? {
    switch action {
    case .newsHandled:
      account.casework.unhandledNews.isEmpty && account.paymentsToTell(on: day).isEmpty
        ? .news : nil
    case .moreReturned: keptPayments(of: account).isEmpty ? .payment : nil
    case .moreChargeback:
      keptPayments(of: account).isEmpty && openChargebacks(of: account).isEmpty ? .payment : nil
    case .moreRefund: hasCredit(account) ? nil : .credit
    case .moreSkonto: hasOpenDeduction(account) ? nil : .deduction
    case .moreReceipt: hasLetter(account) ? nil : .letter
    case .moreReopen: isSettled(account) ? nil : .settlement
    case .plan, .dispute, .moreWaive, .moreWriteOff, .moreAcknowledgement, .moreSuspension:
      openItems(of: account).isEmpty && ways(for: action, account) == [.new] ? .openItem : nil
    default: nil
    }
  }

  private func hasCredit(_ account: Account) -> Bool {
    account.claim(on: day, settings).credit(in: settings.currency).isPositive
  }

  private func hasOpenDeduction(_ account: Account) -> Bool {
    account.claim(on: day, settings).items.contains { $0.discounts.contains(where: \.isOpen) }
  }

  private func hasLetter(_ account: Account) -> Bool {
    account.facts.contains { fact in
      guard fact.counts else { return false }
      switch fact.value.kind {
      case .noticeIssued, .letterIssued, .invoiceRecorded: return true
      default: return false
      }
    }
  }

  private func isSettled(_ account: Account) -> Bool {
    if case .settled = account.state(on: day, settings) { true } else { false }
  }
}
