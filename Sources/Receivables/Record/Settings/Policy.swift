/// How the law is read and how long things rest; a person may set each.
public struct Policy: EventPayload {
  /// How days become parts of a year.
  public let dayCount: DayCount
  /// Whether the day of a payment bears interest on what it pays.
  public let paymentDayCounts: Bool
  /// From when a demand that creates default lets interest run.
  public let demandStart: DemandStart
  /// Whether paying exactly the principal of named invoices is directed at it (§§ 366, 367 BGB).
  public let exactPrincipalCounts: Bool
  /// Bank days after the day of a promise or an instalment in which money is still in time.
  public let graceBankDays: Int
  /// The most days ahead that a consumer's promise may lie.
  public let consumerPromiseDays: Int
  /// The most days ahead that a promise in business may lie.
  public let businessPromiseDays: Int
  /// How often a promise may be moved.
  public let movedPromises: Int
  /// Bank days for which steps rest when a payment is claimed.
  public let claimedPaymentBankDays: Int
  /// How often steps rest for it.
  public let claimedPayments: Int
  /// Days for which steps rest when a copy of an invoice was sent.
  public let invoiceCopyDays: Int
  /// Working days in which a dispute is to be cleared up.
  public let disputeWorkingDays: Int
  /// Working days that a letter is taken to need, days of a mail one.
  public let letterDays: Int
  /// Minutes in which a notice waits for second thoughts before it may be sent.
  public let undoMinutes: Int
  /// What decides on the queue; as shipped where nothing is said.
  public let queueRules: QueueRules?

  /// A policy; as shipped unless said otherwise.
  public init(
    dayCount: DayCount = .actual365, paymentDayCounts: Bool = true,
    demandStart: DemandStart = .afterDeadline, exactPrincipalCounts: Bool = true,
    graceBankDays: Int = 2, consumerPromiseDays: Int = 10, businessPromiseDays: Int = 14,
    movedPromises: Int = 2, claimedPaymentBankDays: Int = 5, claimedPayments: Int = 2,
    invoiceCopyDays: Int = 7, disputeWorkingDays: Int = 10, letterDays: Int = 4,
    undoMinutes: Int = 10, queueRules: QueueRules? = nil
  ) {
    self.dayCount = dayCount
    self.paymentDayCounts = paymentDayCounts
    self.demandStart = demandStart
    self.exactPrincipalCounts = exactPrincipalCounts
    self.graceBankDays = graceBankDays
    self.consumerPromiseDays = consumerPromiseDays
    self.businessPromiseDays = businessPromiseDays
    self.movedPromises = movedPromises
    self.claimedPaymentBankDays = claimedPaymentBankDays
    self.claimedPayments = claimedPayments
    self.invoiceCopyDays = invoiceCopyDays
    self.disputeWorkingDays = disputeWorkingDays
    self.letterDays = letterDays
    self.undoMinutes = undoMinutes
    self.queueRules = queueRules
  }
}

extension Policy {
  /// What decides on the queue.
  public var queue: QueueRules { queueRules ?? .shipped }
}
