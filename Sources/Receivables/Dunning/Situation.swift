/// Everything that is asked of an account on one day, gathered once.
///
/// Ledger, casework and claim are folds of all facts; whoever asks several questions of one account
/// asks them here.
///
/// A class, because everything that is asked of it holds on to it: its folds are not copied.
final class Situation: Sendable {
  let account: Account
  let day: Day
  // Shared, because a queue asks everybody by one set of rules.
  private let sharedSettings: Shared<Settings>
  let ledger: Ledger
  let casework: Casework
  let claim: Claim
  let workingDays: WorkingDays
  /// The currency in which steps are taken: the book's, where something is open in it, else the
  /// first one in which anything is.
  let currency: Currency
  let promises: [JudgedPromise]
  let plans: [JudgedPlan]
  let disputes: [JudgedDispute]
  let agencies: [AgencyCase]
  let proceedings: [CourtProceeding]

  convenience init(of account: Account, on day: Day, _ settings: Settings) {
    self.init(of: account, on: day, Shared(settings))
  }

  init(of account: Account, on day: Day, _ shared: Shared<Settings>) {
    self.account = account
    self.day = day
    sharedSettings = shared
    let settings = shared.value
    ledger = account.ledger
    casework = account.casework
    let reckoning = Reckoning(ledger, casework, on: day, settings)
    claim = reckoning.claim
    workingDays = reckoning.workingDays
    currency = Self.currency(of: claim, settings.currency)
    // Most accounts have none of these: whoever has none folds nothing again.
    promises = account.promises(on: day, settings, ledger, casework)
    plans = casework.plans.isEmpty ? [] : account.plans(on: day, settings)
    disputes = casework.disputes(on: day, ledger)
    agencies = casework.handOvers.isEmpty ? [] : account.agencyCases(on: day)
    proceedings = casework.courtSteps.isEmpty ? [] : account.proceedings(on: day, settings)
  }

  private static func currency(of claim: Claim, _ own: Currency) -> Currency {
    var other: Currency?
    for item in claim.items where item.total.isPositive && item.item.isOurs {
      if item.currency == own { return own }
      other = other ?? item.currency
    }
    return other ?? own
  }
}

extension Situation {
  var settings: Settings { sharedSettings.value }

  var rules: QueueRules { settings.policy.queue }

  /// An amount in the currency of the steps.
  func money(_ minor: Int64) -> Money { Money(minor: minor, currency) }

  /// Whether an amount is at least a limit; never in another currency.
  func isAtLeast(_ minor: Int64, _ limit: Money?) -> Bool {
    limit.map { $0.currency == currency && minor >= $0.minor } ?? false
  }

  /// The notices that count by the day for an invoice: not taken back, and not failed on all ways.
  func notices(for item: EntryNumber, since start: Day) -> [NoticeHistory] {
    ledger.notices.filter { history in
      history.notice.dated <= day && history.notice.dated >= start && history.stands
        && history.notice.items.contains { $0.item == item } && !history.hasFailed(by: day)
    }.sorted { ($0.notice.dated, $0.number) < ($1.notice.dated, $1.number) }
  }

  /// The last notice to the debtor that counts by the day.
  var lastNotice: NoticeHistory? {
    ledger.notices.filter {
      $0.notice.dated <= day && $0.stands && !$0.hasFailed(by: day)
    }.max { ($0.notice.dated, $0.number) < ($1.notice.dated, $1.number) }
  }

  /// The last day on which somebody did something in the case by the day.
  var lastAction: Day? {
    var last: Day?
    for fact in account.facts.reversed() where fact.counts && fact.day <= day && fact.value.isAction
    {
      last = max(last ?? fact.day, fact.day)
    }
    return last
  }

  /// Whether the debtor can be reached on a way.
  func reaches(_ channel: ContactChannel) -> Bool {
    let party = casework.parties.isEmpty ? nil : casework.addressee(on: day)
    if channel == .letter {
      if let party { return party.address != nil }
      return ledger.debtor?.addresses.contains { $0.holds(on: day) } ?? false
    }
    let points = party?.contacts ?? ledger.debtor?.contacts ?? []
    return points.contains { $0.channel == channel && $0.purpose != .orders }
  }
}

extension NoticeHistory {
  /// Whether it reached the debtor on none of its ways, as known by a day.
  func hasFailed(by day: Day) -> Bool {
    guard !mail.failures.isEmpty else { return false }
    let failed = Set(mail.failures.lazy.filter { $0.day <= day }.map(\.value.channel))
    return failed.contains(nil) || notice.channels.allSatisfy { failed.contains($0) }
  }
}

extension Event {
  /// Whether somebody at the desk did something with it: contacts, agreements, letters, decisions.
  fileprivate var isAction: Bool {
    switch self {
    case .casework(let event):
      switch event {
      case .contactLogged(let contact): !contact.isNews
      case .promiseTaken, .promiseWithdrawn, .planOffered, .planAgreed, .planEnded, .disputeOpened,
        .disputeMoved, .disputeDecided, .holdPlaced, .holdLifted, .followUpSet, .escalationDecided,
        .handedOver, .handOverRecalled, .courtStepRecorded, .reopened:
        true
      default: false
      }
    case .dunning(.noticeIssued), .dunning(.letterIssued), .dunning(.noticeWithdrawn): true
    default: false
    }
  }
}
