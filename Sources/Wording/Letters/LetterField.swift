/// A value that a text can name; the raw value is how templates write it.
public enum LetterField: String, Sendable, Hashable, CaseIterable {
  // Who writes to whom.
  /// How the recipient is greeted.
  case salutation
  /// The name of the debtor.
  case debtorName = "debtor.name"
  /// The number of the customer.
  case debtorNumber = "debtor.number"
  /// Where the debtor's letters go.
  case debtorAddress = "debtor.address"
  /// The mail address of the debtor.
  case debtorMail = "debtor.mail"
  /// The name of the creditor.
  case creditorName = "creditor.name"
  /// Who answers questions.
  case creditorContact = "creditor.contact"
  /// The telephone for questions.
  case creditorPhone = "creditor.phone"
  /// When somebody answers it.
  case creditorHours = "creditor.hours"
  /// The mail address of the creditor.
  case creditorMail = "creditor.mail"
  /// The account that is paid to.
  case bankAccount = "bank.account"
  // What it is about.
  /// The day on the letter.
  case date
  /// The last day that it sets.
  case deadline
  /// The numbers of the invoices.
  case invoices
  /// The number of the first invoice.
  case invoice
  /// The day on the first invoice.
  case invoiceDate = "invoice.date"
  /// The amount of the first invoice.
  case invoiceAmount = "invoice.amount"
  /// The last day for payment of the first invoice.
  case due
  /// The number of the order.
  case order
  // What is demanded.
  /// All that is demanded.
  case total
  /// The principal that is demanded.
  case principal
  /// The interest that is demanded.
  case interest
  /// The costs that are demanded.
  case costs
  /// The costs by their kinds, each with its amount.
  case costList = "costs.list"
  /// Since when the debtor is in default.
  case defaultSince = "default.since"
  /// The rate of interest in words, with its paragraph.
  case interestRate = "interest.rate"
  /// The stretches of interest: days, principal and rate.
  case interestPeriods = "interest.periods"
  /// How days are counted.
  case interestCounting = "interest.counting"
  /// What each further day adds.
  case interestDaily = "interest.daily"
  /// How many lump sums, and how much they are.
  case lumpSums = "lump-sums"
  /// The earlier notices with their days.
  case earlier
  /// What an agency would charge.
  case agencyCosts = "agency.costs"
  /// What the court would charge.
  case courtCosts = "court.costs"
  /// Why a debit came back.
  case returnReason = "return.reason"
  /// The day on which it came back.
  case returnDate = "return.date"
  /// What the bank charged for it.
  case returnCosts = "return.costs"
  // Promises and plans.
  /// How much is promised.
  case promiseAmount = "promise.amount"
  /// By when.
  case promiseDay = "promise.day"
  /// When it was promised.
  case promiseTaken = "promise.taken"
  /// Who promised it.
  case promisePerson = "promise.person"
  /// How it was promised.
  case promiseWay = "promise.way"
  /// All that the plan pays.
  case planTotal = "plan.total"
  /// How many instalments.
  case planCount = "plan.count"
  /// What is overdue of the plan.
  case planArrears = "plan.arrears"
  // Disputes.
  /// The day of the objection.
  case disputeDate = "dispute.date"
  /// What the customer said.
  case disputeWords = "dispute.words"
  /// Why the objection is not right.
  case disputeGrounds = "dispute.grounds"
  /// What of it was accepted.
  case disputeAccepted = "dispute.accepted"
  /// What is left to pay.
  case disputeRest = "dispute.rest"
  // Discounts.
  /// The terms as they were agreed.
  case discountTerms = "skonto.terms"
  /// The day on which the money was credited.
  case discountPaid = "skonto.paid"
  /// What was paid.
  case discountPayment = "skonto.payment"
  /// What was deducted.
  case discountDeducted = "skonto.deducted"
  /// What may be deducted.
  case discountAllowed = "skonto.allowed"
  /// What is left to pay.
  case discountRest = "skonto.rest"
  // Statements, corrections, hand-overs.
  /// The balance.
  case balance
  /// What of it is not due.
  case notDue = "balance.not-due"
  /// What of it is disputed.
  case disputed = "balance.disputed"
  /// What kind of letter is taken back.
  case correctedLetter = "corrected.letter"
  /// The day on it.
  case correctedDate = "corrected.date"
  /// The agency.
  case agency
  /// Since when it has the case.
  case agencySince = "agency.since"
  /// Its number of the case.
  case agencyReference = "agency.reference"
}

extension LetterField {
  /// The condition under which the value is there; nothing where a letter of its kind always has it.
  public var guardian: LetterCondition? {
    switch self {
    case .creditorContact: .contact
    case .creditorPhone: .phone
    case .creditorHours: .hours
    case .creditorMail: .replies
    case .order: .order
    case .interest, .interestRate, .interestPeriods, .interestCounting: .interest
    case .interestDaily: .daily
    case .costs, .costList: .costs
    case .defaultSince: .default
    case .lumpSums: .lumpSum
    case .earlier: .earlier
    case .agencyCosts: .agency
    case .courtCosts: .court
    case .returnCosts: .returnCosts
    case .promisePerson: .person
    case .disputeWords: .words
    case .disputeGrounds: .grounds
    case .disputeAccepted: .accepted
    case .discountAllowed: .allowed
    case .notDue: .notDue
    case .disputed: .disputed
    case .agencyReference: .agencyReference
    default: nil
    }
  }
}
