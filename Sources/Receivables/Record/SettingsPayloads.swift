/// The beginning of a book.
public struct Opening: EventPayload {
  /// The name of the book.
  public let name: Line
  /// Its currency: tolerances and bands are in it.
  public let currency: Currency
  /// Its zone, which makes days of instants.
  public let zone: Line
  /// The state of the creditor's seat.
  public let state: FederalState

  /// A beginning.
  public init(name: Line, currency: Currency = .euro, zone: Line, state: FederalState) {
    self.name = name
    self.currency = currency
    self.zone = zone
    self.state = state
  }
}

/// Whose receivables the book holds, as letters carry it.
public struct Creditor: EventPayload {
  /// The name, with the legal form.
  public let name: Line
  /// The address.
  public let address: Address
  /// Who represents a company.
  public let representatives: [Line]
  /// The register and its number.
  public let register: Line?
  /// The number for value added tax.
  public let vatNumber: Line?
  /// How to reach whom with questions.
  public let contacts: [ContactPoint]
  /// When somebody answers the telephone.
  public let hours: Line?
  /// Whether tax on costs can be deducted: then the debtor does not owe it.
  public let deductsTax: Bool
  /// Whether we report to a credit agency at all.
  public let reportsToAgency: Bool

  /// A creditor.
  public init(
    name: Line, address: Address, representatives: [Line] = [], register: Line? = nil,
    vatNumber: Line? = nil, contacts: [ContactPoint] = [], hours: Line? = nil,
    deductsTax: Bool = true, reportsToAgency: Bool = false
  ) {
    self.name = name
    self.address = address
    self.representatives = representatives
    self.register = register
    self.vatNumber = vatNumber
    self.contacts = contacts
    self.hours = hours
    self.deductsTax = deductsTax
    self.reportsToAgency = reportsToAgency
  }
}

/// The account that customers pay to.
public struct BankAccount: EventPayload {
  /// The holder, exactly as the bank knows it.
  public let holder: Line
  /// The account.
  public let iban: IBAN
  /// The code of the bank, where it is needed.
  public let bic: BIC?
  /// The name of the bank.
  public let bank: Line?

  /// An account.
  public init(holder: Line, iban: IBAN, bic: BIC? = nil, bank: Line? = nil) {
    self.holder = holder
    self.iban = iban
    self.bic = bic
    self.bank = bank
  }
}

/// A base rate that was looked up or corrected (§ 247 BGB).
public struct BaseRateEntry: EventPayload {
  /// The first day, a 1 January or 1 July.
  public let from: Day
  /// The rate.
  public let rate: Rate

  /// A rate.
  public init(from: Day, rate: Rate) {
    self.from = from
    self.rate = rate
  }
}

/// Below which amounts nothing is done.
public struct Tolerances: EventPayload {
  /// The most that may be left of a case to close it as a small difference.
  public let smallDifference: Money
  /// The most interest that is dropped when the principal was paid and no notice demanded it.
  public let droppedInterest: Money
  /// Days after its last day on which a discount is still granted.
  public let discountGraceDays: Int

  /// Tolerances.
  public init(
    smallDifference: Money = Money(minor: 100, .euro),
    droppedInterest: Money = Money(minor: 500, .euro), discountGraceDays: Int = 0
  ) {
    self.smallDifference = smallDifference
    self.droppedInterest = droppedInterest
    self.discountGraceDays = discountGraceDays
  }
}

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

  /// A policy; as shipped unless said otherwise.
  public init(
    dayCount: DayCount = .actual365, paymentDayCounts: Bool = true,
    demandStart: DemandStart = .afterDeadline, exactPrincipalCounts: Bool = true,
    graceBankDays: Int = 2, consumerPromiseDays: Int = 10, businessPromiseDays: Int = 14,
    movedPromises: Int = 2, claimedPaymentBankDays: Int = 5, claimedPayments: Int = 2,
    invoiceCopyDays: Int = 7, disputeWorkingDays: Int = 10, letterDays: Int = 4,
    undoMinutes: Int = 10
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
  }
}

/// Absence of a clerk, and who stands in.
public struct Absence: EventPayload {
  /// Who is away.
  public let clerk: UserName
  /// The first day.
  public let from: Day
  /// The last day.
  public let through: Day
  /// Who stands in.
  public let substitute: UserName

  /// An absence.
  public init(clerk: UserName, from: Day, through: Day, substitute: UserName) {
    self.clerk = clerk
    self.from = from
    self.through = through
    self.substitute = substitute
  }
}

/// Customers that a clerk works on unless one is assigned otherwise.
public struct ClerkRange: EventPayload {
  /// The first letters of the first name.
  public let from: Line
  /// The first letters of the last name.
  public let through: Line
  /// Who works on them; nobody any more where none is named.
  public let clerk: UserName?

  /// A range.
  public init(from: Line, through: Line, clerk: UserName? = nil) {
    self.from = from
    self.through = through
    self.clerk = clerk
  }
}

/// The sales of a month, which figures of days need.
public struct Sales: EventPayload {
  /// The first day of the month.
  public let month: Day
  /// What was sold, tax included.
  public let amount: Money

  /// Sales of a month.
  public init(month: Day, amount: Money) {
    self.month = month
    self.amount = amount
  }
}

/// The day up to which payments are booked completely.
public struct BankDataMark: EventPayload {
  /// The last complete day.
  public let through: Day
  /// The account; all where none is named.
  public let account: IBAN?

  /// A day.
  public init(through: Day, account: IBAN? = nil) {
    self.through = through
    self.account = account
  }
}
