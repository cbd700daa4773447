import ArgumentParser
import Receivables
import Wording

/// How the law is read and how long things rest: each value that is given replaces the one before.
struct PolicyOptions: ParsableArguments {
  @Option(help: .init(.interestDays, .word)) var dayCount: String?
  @Option(help: .init(.creditDay, .word)) var paymentDay: String?
  @Option(help: .init(.defaultByDemand, .word)) var demandStart: String?
  @Option(help: .init(.exactPrincipal, .word)) var exactPrincipal: String?
  @Option(help: .init(.promiseGrace, .count)) var promiseGrace: Int?
  @Option(help: .init(.consumerPromiseDays, .count)) var consumerPromiseDays: Int?
  @Option(help: .init(.businessPromiseDays, .count)) var businessPromiseDays: Int?
  @Option(help: .init(.movedPromises, .count)) var movedPromises: Int?
  @Option(help: .init(.claimedPaymentDays, .count)) var claimedPaymentDays: Int?
  @Option(help: .init(.claimedPayments, .count)) var claimedPayments: Int?
  @Option(help: .init(.invoiceCopyDays, .count)) var invoiceCopyDays: Int?
  @Option(help: .init(.disputeDays, .count)) var disputeDays: Int?
  @Option(help: .init(.letterDays, .count)) var letterDays: Int?
  @Option(help: .init(.undoMinutes, .count)) var undoMinutes: Int?
}

extension PolicyOptions {
  /// The policy with what is given; nothing where nothing is.
  func policy(after old: Policy) throws(Problem) -> Policy? {
    let words = [dayCount, paymentDay, demandStart, exactPrincipal]
    let counts = [
      promiseGrace, consumerPromiseDays, businessPromiseDays, movedPromises, claimedPaymentDays,
      claimedPayments, invoiceCopyDays, disputeDays, letterDays, undoMinutes,
    ]
    guard words.contains(where: { $0 != nil }) || counts.contains(where: { $0 != nil }) else {
      return nil
    }
    return Policy(
      dayCount: try dayCount.map { text throws(Problem) in
        try Input.choice(text, "--day-count", DayCount.names)
      } ?? old.dayCount,
      paymentDayCounts: try paymentDay.map { text throws(Problem) in
        try Input.choice(text, "--payment-day", [("counts", true), ("free", false)])
      } ?? old.paymentDayCounts,
      demandStart: try demandStart.map { text throws(Problem) in
        try Input.choice(text, "--demand-start", DemandStart.names)
      } ?? old.demandStart,
      exactPrincipalCounts: try Input.yesOrNo(exactPrincipal, "--exact-principal")
        ?? old.exactPrincipalCounts,
      graceBankDays: promiseGrace ?? old.graceBankDays,
      consumerPromiseDays: consumerPromiseDays ?? old.consumerPromiseDays,
      businessPromiseDays: businessPromiseDays ?? old.businessPromiseDays,
      movedPromises: movedPromises ?? old.movedPromises,
      claimedPaymentBankDays: claimedPaymentDays ?? old.claimedPaymentBankDays,
      claimedPayments: claimedPayments ?? old.claimedPayments,
      invoiceCopyDays: invoiceCopyDays ?? old.invoiceCopyDays,
      disputeWorkingDays: disputeDays ?? old.disputeWorkingDays,
      letterDays: letterDays ?? old.letterDays, undoMinutes: undoMinutes ?? old.undoMinutes,
      queueRules: old.queueRules)
  }
}

extension Sheet {
  /// Every value of a policy.
  mutating func add(_ policy: Policy) {
    let values: [(OptionHelp.Policy, String)] = [
      (.interestDays, words.dayCount(policy.dayCount)),
      (.creditDay, words.paymentDay(counts: policy.paymentDayCounts)),
      (.defaultByDemand, words.demandStart(policy.demandStart)),
      (.exactPrincipal, words.exactPrincipal(counts: policy.exactPrincipalCounts)),
      (.promiseGrace, "\(policy.graceBankDays)"),
      (.consumerPromiseDays, "\(policy.consumerPromiseDays)"),
      (.businessPromiseDays, "\(policy.businessPromiseDays)"),
      (.movedPromises, "\(policy.movedPromises)"),
      (.claimedPaymentDays, "\(policy.claimedPaymentBankDays)"),
      (.claimedPayments, "\(policy.claimedPayments)"),
      (.invoiceCopyDays, "\(policy.invoiceCopyDays)"),
      (.disputeDays, "\(policy.disputeWorkingDays)"), (.letterDays, "\(policy.letterDays)"),
      (.undoMinutes, "\(policy.undoMinutes)"),
    ]
    for (option, value) in values { field(words.name(of: option), value) }
  }
}
