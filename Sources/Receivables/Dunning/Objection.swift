/// What stands against issuing a notice as it is: a code with its place, no sentence.
public struct Objection: Sendable, Hashable {
  /// What.
  public let rule: Rule
  /// The invoice it is about; none where it is about the whole.
  public let item: EntryNumber?

  init(_ rule: Rule, _ item: EntryNumber? = nil) {
    self.rule = rule
    self.item = item
  }

  /// What stands against a notice.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    // Who writes, and to whom.
    /// Nobody has said whose receivables these are.
    case noCreditor
    /// There is no account to pay to.
    case noBankAccount
    /// There is no way to send it.
    case noChannel
    /// There is no mail address for the mail.
    case noMailAddress
    /// There is no postal address for the letter.
    case noPostalAddress
    /// Somebody speaks for the debtor, and it would go to the debtor.
    case represented
    // What is demanded.
    /// The total is not the sum of its parts.
    case doesNotAddUp
    /// Amounts of different currencies stand together.
    case mixedCurrencies
    /// The claim is not ours.
    case notOurs
    /// The invoice is not due yet.
    case notDue
    /// The invoice was cancelled, or nothing of it is open.
    case nothingOpen
    /// More is demanded than is open.
    case tooMuch
    /// A disputed part is demanded.
    case disputed
    /// What is promised, planned or held is demanded.
    case held
    /// An agency or a court has the claim.
    case escalated
    /// It was to be paid before delivery, and is not delivered (§ 320 BGB).
    case notDelivered
    /// Insolvency was opened (§ 87 InsO).
    case insolvency
    /// The debtor died, and no heir accepted (§ 1958 BGB).
    case death
    /// Somebody else ordered: a demand would mislead (§ 5 UWG).
    case identityMisuse
    /// The claim is barred (§ 214 BGB).
    case barred
    // Interest and costs.
    /// Interest or costs are demanded, and no way into default is certain (§ 286 BGB).
    case noDefault
    /// The notice that makes default costs nothing.
    case feeBeforeDefault
    /// A consumer owes no lump sum (§ 288(5) BGB).
    case lumpSumOfConsumer
    /// The base rate of a half-year is not known: the interest is incomplete.
    case baseRateUnknown
    /// A friendly reminder asks for interest or costs.
    case reminderWithCosts
    // Days and steps.
    /// The last day for payment is no working day (§ 193 BGB).
    case deadlineOnFreeDay
    /// The time for payment is too short.
    case deadlineTooShort
    /// A level is skipped.
    case levelSkipped
    /// The time that the notice before gave still runs.
    case deadlineRunning
    /// A step is announced that only the last notice announces.
    case announcedTooEarly
    // Reports to credit agencies (§ 31(2) BDSG).
    /// We report to no agency.
    case noReportingPartner
    /// Companies are not reported that way.
    case reportOnCompany
    /// There were fewer than two written reminders, or the first is younger than four weeks.
    case reportTooEarly
    /// The claim is disputed: it must not be reported (BGH I ZR 157/13).
    case reportOfDisputed
  }
}

extension Objection {
  /// Whether it keeps the notice from being issued; else it is only shown.
  public var blocks: Bool {
    switch rule {
    case .baseRateUnknown, .noMailAddress, .noPostalAddress: false
    default: true
    }
  }
}
