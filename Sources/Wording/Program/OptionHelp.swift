/// The options of the program, to be described; grouped as they are asked for.
public enum OptionHelp {
  /// Options that many commands share.
  public enum Common: Sendable, Hashable, CaseIterable {
    /// `--lang`.
    case language
    /// `--json`.
    case json
    /// `--on`.
    case on
    /// `--currency`.
    case currency
    /// `--state`.
    case state
    /// `--local`.
    case local
    /// `--debtor`.
    case debtor
    /// `--value`.
    case value
    /// `--period`.
    case period
    /// `--event`.
    case event
  }

  /// Options about interest and costs.
  public enum Amounts: Sendable, Hashable, CaseIterable {
    /// `--principal`.
    case principal
    /// `--from` of interest.
    case interestFrom
    /// `--to` of interest.
    case interestTo
    /// `--day-count`.
    case dayCount
    /// `--not-remuneration`.
    case notRemuneration
    /// `--arisen`.
    case arisen
    /// `--repaid`.
    case repaid
    /// `--payment-day-free`.
    case paymentDayFree
    /// `--base-rate`.
    case baseRate
    /// `--with-tax`.
    case withTax
    /// `--default-since`.
    case defaultSince
    /// `--charge`.
    case charge
  }

  /// Options about the start of default and the end of a period.
  public enum Default: Sendable, Hashable, CaseIterable {
    /// `--due`.
    case due
    /// `--origin` of a due day.
    case dueOrigin
    /// `--beginning`.
    case beginning
    /// `--bank-days`.
    case bankDays
    /// `--invoice-received`.
    case invoiceReceived
    /// `--goods-received`.
    case goodsReceived
    /// `--thirty-day-notice`.
    case thirtyDayNotice
    /// `--demand`.
    case demand
    /// `--demand-start`.
    case demandStart
    /// `--refused`.
    case refused
    /// `--served` of a claim.
    case served
  }

  /// Options about limitation.
  public enum Limitation: Sendable, Hashable, CaseIterable {
    /// `--agreed`.
    case agreed
    /// `--delivered`.
    case delivered
    /// `--negotiated`.
    case negotiated
    /// `--deferred`.
    case deferred
    /// `--order`, a payment order.
    case paymentOrder
    /// `--proceedings`.
    case proceedings
    /// `--estate`.
    case estate
    /// `--acknowledged`.
    case acknowledged
    /// `--enforced`.
    case enforced
    /// `--titled`.
    case titled
  }

  /// Options about payments, numbers, courts and holidays.
  public enum Other: Sendable, Hashable, CaseIterable {
    /// `--payment`.
    case payment
    /// `--claim`.
    case claim
    /// `--for`.
    case designation
    /// `--reading`.
    case reading
    /// `--order` within a claim.
    case order
    /// Account numbers.
    case ibans
    /// `--bank-code`.
    case bankCode
    /// `--account`.
    case account
    /// `--bic`.
    case bic
    /// References.
    case references
    /// `--number`.
    case number
    /// `--seat` of the applicant.
    case seat
    /// `--district`.
    case district
    /// `--abroad`.
    case abroad
    /// `--served` of a payment order.
    case orderServed
    /// `--served-abroad`.
    case servedAbroad
    /// `--year`.
    case year
    /// `--bank`.
    case bank
  }

  /// Options of commands on a book.
  public enum Book: Sendable, Hashable, CaseIterable {
    /// `--book`.
    case book
    /// `--by`.
    case user
    /// `--on` of a command.
    case effective
    /// `--as-of`.
    case asOf
    /// The number of a debtor.
    case debtorNumber
    /// `--name`.
    case name
    /// `--creditor`.
    case creditor
    /// `--legal-form`.
    case legalForm
    /// `--street`.
    case street
    /// `--postcode`.
    case postcode
    /// `--town`.
    case town
    /// `--country`.
    case country
    /// `--email`.
    case email
    /// `--phone`.
    case phone
    /// `--kind` of a debtor.
    case kind
    /// `--shared`.
    case shared
    /// `--book` of a sample book.
    case demoBook
    /// `--on` of a sample book.
    case demoDay
    /// `--debtors`.
    case debtors
    /// `--seed`.
    case seed
    /// `--no-ui`.
    case noUI
    /// `--iban` of the creditor.
    case iban
    /// `--number` of an invoice.
    case invoiceNumber
    /// `--order`.
    case orderNumber
    /// `--issued`.
    case issued
    /// `--due`.
    case invoiceDue
    /// `--delivered`.
    case invoiceDelivered
    /// `--agreed`.
    case agreedDay
    /// `--thirty-day-notice`.
    case thirtyDays
    /// `--amount`.
    case amount
    /// `--item`.
    case items
    /// `--valued`.
    case valued
    /// `--channel`.
    case channel
    /// `--in`.
    case incoming
    /// `--outcome`.
    case outcome
    /// `--reason` for not paying.
    case reason
    /// `--person`.
    case person
    /// `--note`.
    case note
    /// `--follow-up`.
    case followUp
    /// `--by-day`.
    case promisedBy
    /// `--through`.
    case through
    /// `--reason` of a hold.
    case holdReason
    /// `--reason` of a settlement.
    case settlement
    /// `--day`.
    case day
    /// A text.
    case text
    /// An entry.
    case entry
    /// `--with-dependents`.
    case withDependents
    /// `--witness`.
    case witness
    /// Files that are read.
    case files
    /// `--role`.
    case role
    /// `--reference`.
    case reference
    /// `--only`.
    case writeOnly
    /// `--end`.
    case end
    /// The entry of news.
    case newsEntry
    /// `--case`.
    case caseNumber
    /// `--reason` of a chargeback.
    case chargebackReason
    /// `--outcome` of a chargeback.
    case chargebackOutcome
    /// `--kind` of a cost.
    case chargeKind
    /// `--arisen` of a cost.
    case arisenOn
    /// `--item`, one.
    case chargedItem
    /// `--ground`.
    case ground
    /// `--waive`.
    case waivedCharge
    /// `--granted`.
    case granted
    /// `--kind` of a circumstance.
    case circumstanceKind
    /// `--since`.
    case since
    /// `--authority`.
    case authority
    /// `--file-number`.
    case fileNumber
    /// `--deadline`.
    case deadlineDay
    /// A file to attach.
    case document
    /// `--kind` of a document.
    case documentKind
    /// `--grant`.
    case grant
    /// `--absence`.
    case absence
    /// `--range`.
    case range
    /// `--base-rate` of a book.
    case newBaseRate
    /// `--sales`.
    case sales
    /// `--small-difference`.
    case smallDifference
    /// `--dropped-interest`.
    case droppedInterest
    /// `--discount-grace`.
    case discountGrace
    /// A shell.
    case shell
    /// What is exported.
    case list
    /// `--out`.
    case out
    /// `--plain`.
    case plain
    /// The name of a report.
    case report
    /// `--from` of a report.
    case reportFrom
    /// `--through` of a report.
    case reportThrough
    /// `--csv`.
    case csv
    /// `--as`.
    case fileKind
    /// `--map`.
    case mapping
    /// `--propose`.
    case propose
    /// `--dry-run`.
    case dryRun
    /// `--net-days`.
    case netDays
    /// `--encoding`.
    case encoding
    /// `--delimiter`.
    case delimiter
    /// `--partial`.
    case partial
    /// `--vanished-paid`.
    case vanishedPaid
    /// `--accept-gap`.
    case acceptGap
    /// A movement that waits, or a payment that is moved.
    case movement
    /// `--take`.
    case take
    /// `--to`.
    case toDebtor
    /// `--refund`.
    case toPayer
    /// `--foreign`.
    case foreign
    /// A folder.
    case folder
    /// `--instalment`.
    case instalments
    /// `--no-interest`.
    case noInterest
    /// `--reason` of a dispute.
    case disputeReason
    /// `--answer-by`.
    case answerBy
    /// `--part`.
    case parts
    /// `--of`.
    case partOf
    /// The entry of a payment.
    case paymentEntry
    /// `--reason` of a return.
    case returnReason
    /// `--charge`.
    case bankCharge
    /// `--lift`.
    case lift
    /// `--to`.
    case clerk
    /// `--number` of a credit note.
    case creditNumber
    /// `--reason` of a credit note.
    case creditReason
    /// `--effect`.
    case effect
    /// `--side`.
    case side
    /// `--reply-by`.
    case replyBy
    /// `--reason` of the end of a plan.
    case planEnd
    /// `--move`.
    case move
    /// `--stage`.
    case stage
    /// `--verdict`.
    case verdict
    /// `--pay-by`.
    case payBy
  }
}
