extension OptionHelp {
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
