/// A heading, the head of a column or the name of a field.
public enum Label: Sendable, Hashable, CaseIterable {
  /// Default interest, as a heading.
  case defaultInterest
  /// Costs and fees, as a heading.
  case costsAndFees
  /// Start of default, as a heading.
  case startOfDefault
  /// End of a period, as a heading.
  case endOfPeriod
  /// Limitation, as a heading.
  case limitation
  /// Allocation of a payment, as a heading.
  case allocation
  /// Account number.
  case iban
  /// Code of a bank.
  case bic
  /// Creditor reference.
  case reference
  /// Courts, as a heading.
  case courts
  /// Public holidays, as a heading.
  case holidays
  /// Days banks are closed, as a heading.
  case bankHolidays
  /// Principal.
  case principal
  /// From a day to another.
  case period
  /// What is open.
  case open
  /// Points above the base rate.
  case margin
  /// Counting of days.
  case dayCount
  /// Payment day.
  case paymentDay
  /// Base rate.
  case baseRate
  /// Calculation.
  case calculation
  /// Interest.
  case interest
  /// What each further day adds.
  case perDay
  /// Sum.
  case sum
  /// Value of a matter.
  case value
  /// Fee.
  case fee
  /// Amount.
  case amount
  /// Agreement on payments, as a heading.
  case paymentAgreement
  /// Payment order at court, as a heading.
  case paymentOrder
  /// Payment order by a lawyer, as a heading.
  case lawyer
  /// Further advance after an objection, as a heading.
  case trialAdvance
  /// Lump sum.
  case lumpSum
  /// A charge.
  case charge
  /// Result.
  case result
  /// Way into default.
  case route
  /// First day of interest.
  case firstInterestDay
  /// Ground.
  case ground
  /// First day of a period.
  case event
  /// Length of a period.
  case length
  /// End as calculated.
  case calculatedEnd
  /// Last day.
  case lastDay
  /// First day after.
  case dayAfter
  /// Cautious reading.
  case cautious
  /// Regular reading.
  case regular
  /// Nearness of the end.
  case nearness
  /// On a day.
  case day
  /// Day, as the head of a column.
  case date
  /// Claim.
  case claim
  /// Part of a claim.
  case part
  /// Rule.
  case rule
  /// Order within a claim.
  case order
  /// Credit.
  case credit
  /// Country.
  case country
  /// Bank code.
  case bankCode
  /// Account.
  case account
  /// Dunning court.
  case dunningCourt
  /// Address for letters.
  case mail
  /// Street.
  case street
  /// Number of a court.
  case courtCode
  /// Trial court.
  case trialCourt
  /// Objection until.
  case objectionUntil
  /// Enforcement order from.
  case enforcementFrom
  /// Payment order lapses after.
  case lapsesAfter
  /// Name of a holiday.
  case holiday
  /// State.
  case state
  /// Debtor.
  case debtor
  /// What was saved.
  case saved
  /// What was open before.
  case openBefore
  /// What is open now.
  case openAfter
  /// A number.
  case number
  /// The due day.
  case due
  /// A name.
  case name
  /// An entry.
  case entry
  /// A person.
  case user
  /// What happened.
  case what
  /// The book.
  case book
  /// Entries.
  case entries
  /// The customers of a sample book.
  case customers
  /// The seed of a sample book.
  case seed
  /// Files.
  case files
  /// Digest of all.
  case witness
  /// Costs.
  case costs
  /// Overdue.
  case overdue
  /// What was never saved.
  case unfinished
  /// Findings.
  case findings
  /// The creditor.
  case creditor
  /// Up to which day payments are booked.
  case bankData
  /// A small difference.
  case smallDifference
  /// Interest that is dropped.
  case droppedInterest
  /// Days of grace of a discount.
  case discountGrace
  /// Rights.
  case rights
  /// An absence.
  case absence
  /// A range of names.
  case range
  /// Sales of a month.
  case sales
  /// Who is in a case just now.
  case here
  /// The last day whose entries are known.
  case knownUntil
  /// A report.
  case report
  /// A table of a report.
  case table
  /// A currency.
  case currency
  /// What a number counts.
  case unit
  /// Days, as a unit.
  case days
  /// A file.
  case file
  /// How a table is written.
  case written
  /// A kind of file.
  case kindOfFile
  /// Rows of a table.
  case rows
  /// A column.
  case column
  /// What a column holds.
  case meaning
  /// Customers that begin.
  case newDebtors
  /// Customers of whom something new is known.
  case changedDebtors
  /// Invoices that begin.
  case newInvoices
  /// Credit notes that begin.
  case newCredits
  /// Payments that are booked.
  case newPayments
  /// What is known already.
  case knownRows
  /// What was paid before.
  case settledRows
  /// Open items that are not in the list.
  case vanishedRows
  /// Rows that cannot be taken.
  case refusedRows
  /// Statements of a bank.
  case statements
  /// Movements on a bank account.
  case movements
  /// Movements that are only announced.
  case announced
  /// Movements by which we paid.
  case outgoing
  /// Payments that were recognised and booked.
  case placed
  /// Payments taken back that were recognised.
  case takenBack
  /// What waits for a person.
  case unclear
  /// Cases of customers who want money back from a provider.
  case chargebacks
  /// Such cases that ended.
  case closedChargebacks
  /// Claims that a provider bought.
  case soldClaims
  /// Fees of a provider.
  case fees
  /// Money between a provider and us.
  case payouts
  /// Rows that moved no money.
  case unmoved
  /// What speaks for a place.
  case signs
  /// The other side of a movement.
  case payer
  /// The text that came with a payment.
  case remittance
  /// The sum of a table.
  case tableSum
  /// The sum of what is open.
  case openSum
  /// What is best done.
  case recommendation
  /// What was decided.
  case decided
  /// How it stands.
  case status
  /// The number of a file.
  case fileNumber
  /// What an agency collected.
  case collected
  /// What an agency kept.
  case kept
  /// What an agency passed on.
  case paidOut
  /// Payments an agency must be told of.
  case tellAgency
  /// The day of an application.
  case appliedOn
  /// How the law is read and how long things rest, as a heading.
  case policy
  /// Days that matter at court.
  case clocks
  /// Whom a letter goes to.
  case recipient
  /// How a letter goes.
  case way
  /// The address of a mail.
  case mailAddress
  /// What is attached.
  case attached
  /// A letter.
  case letter
  /// What was sent, as a heading.
  case sentLetters
  /// What waits to be sent, as a heading.
  case waitingLetters
  /// What could not be issued, as a heading.
  case failedLetters
  /// An address.
  case address
  /// When somebody answers.
  case officeHours
  /// Who represents a company.
  case representative
  /// The register of a company.
  case register
  /// The number for value added tax.
  case vatNumber
  /// A language.
  case language
  /// Where something is from.
  case source
}
