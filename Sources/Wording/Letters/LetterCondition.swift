/// What may be true of a letter; the raw value is how templates write it.
public enum LetterCondition: String, Sendable, Hashable, CaseIterable {
  /// Every invoice in it is of a contract as a consumer.
  case consumer
  /// It goes by mail; else on paper.
  case mail
  /// It is about several invoices.
  case several
  /// The creditor named who answers.
  case contact
  /// The creditor gave a telephone number.
  case phone
  /// The creditor said when somebody answers.
  case hours
  /// The creditor has an address that mails can be answered to.
  case replies
  /// The invoice names an order.
  case order
  /// The invoice goes with it.
  case enclosed
  /// It demands interest.
  case interest
  /// What each further day adds is known.
  case daily
  /// It demands costs.
  case costs
  /// It demands lump sums (§ 288(5) BGB).
  case lumpSum = "lump-sum"
  /// It is certain since when the debtor is in default.
  case `default`
  /// Earlier notices stand.
  case earlier
  /// It announces that an agency is given the claim.
  case agency
  /// It announces that the court is asked for an order.
  case court
  /// It warns of a report to a credit agency (§ 31(2) BDSG).
  case report
  /// Deliveries are stopped.
  case stopped
  /// The bank charged for a debit that came back.
  case returnCosts = "return-costs"
  /// It is known who promised.
  case person
  /// Steps only rest: the due day stays as it was.
  case resting
  /// Missed instalments make all of the plan due.
  case accelerates
  /// The creditor takes part in procedures before a body for disputes of consumers.
  case arbitrates
  /// No interest arises while the plan is kept.
  case free = "interest-free"
  /// The customer's words are known.
  case words
  /// It was written down why the objection is not right.
  case grounds
  /// A part of the objection was accepted.
  case accepted
  /// A part of the discount may be kept.
  case allowed
  /// Something of the balance is not due.
  case notDue = "not-due"
  /// Something of the balance is disputed.
  case disputed
  /// The debtor has credit.
  case credit
  /// The agency has a number for the case.
  case agencyReference = "agency-reference"
}

extension LetterCondition {
  /// Whether two are never true together.
  public func excludes(_ other: LetterCondition) -> Bool {
    switch (self, other) {
    case (.agency, .court), (.court, .agency): true
    default: false
    }
  }
}
