/// A command of the program, to be described.
public enum CommandHelp: Sendable, Hashable, CaseIterable {
  /// The program itself.
  case verzug
  /// The calculators.
  case calc
  /// Default interest.
  case interest
  /// Fees of agency, lawyer and court, and the lump sum.
  case costs
  /// Routes into default.
  case defaultStart
  /// The end of a period.
  case deadline
  /// When a claim is barred.
  case limitation
  /// Where a payment goes.
  case allocation
  /// Account numbers.
  case iban
  /// Creditor references.
  case reference
  /// Courts and their clocks.
  case court
  /// Public holidays and bank days.
  case holidays
  /// Makes a book.
  case initBook
  /// Makes a sample book.
  case demo
  /// Opens the workbench.
  case work
  /// The keys of the workbench.
  case keys
  /// The themes of the workbench.
  case themes
  /// Records a customer account.
  case debtor
  /// Records an invoice.
  case invoice
  /// Changes what is known of a debtor.
  case change
  /// Corrects an invoice that was recorded wrongly.
  case correctInvoice
  /// Cancels an invoice that was never owed.
  case cancelInvoice
  /// Records a delivery.
  case delivery
  /// Records goods on their way back.
  case goods
  /// Records a collection that was sent to the bank.
  case debit
  /// Blocks a mandate.
  case blockMandate
  /// Directs a payment anew.
  case designate
  /// A debtor: claim and history.
  case show
  /// Logs a contact.
  case log
  /// Takes a promise to pay.
  case promise
  /// Books a payment.
  case pay
  /// Lets steps rest.
  case hold
  /// Sets a follow-up.
  case followUp
  /// Writes a note.
  case note
  /// Ends a case.
  case settle
  /// Undoes a command.
  case undo
  /// Says up to which day payments are booked.
  case bookedUntil
  /// Examines every line of a book.
  case verify
  /// Copies a book.
  case backup
  /// Makes a book of a copy.
  case restore
  /// Agrees on instalments.
  case plan
  /// Opens a dispute.
  case dispute
  /// Gives claims up.
  case waive
  /// Takes claims out of the books.
  case writeOff
  /// Finds the place of movements of the bank.
  case clearing
  /// Records a returned debit.
  case returnPayment
  /// Pays credit out.
  case refund
  /// Stops deliveries.
  case orderStop
  /// Puts a case on top.
  case pin
  /// Gives a case to a clerk.
  case assign
  /// Opens a settled case again.
  case reopen
  /// Records a credit note.
  case creditNote
  /// Takes a file in.
  case importFile
  /// Writes lists for other programs.
  case export
  /// Makes a report.
  case report
  /// Names somebody who acts for the debtor.
  case party
  /// Marks news as looked at.
  case news
  /// Records a chargeback at a provider.
  case chargeback
  /// Records a withdrawal from the contract.
  case withdrawal
  /// Records a cost, or waives it.
  case chargeCost
  /// Decides on a deduction of discount.
  case skonto
  /// Notes what changes the case.
  case circumstance
  /// Attaches a document to the case.
  case attach
  /// Who needs somebody today.
  case queue
  /// Why a debtor stands where he stands.
  case why
  /// What a run would issue.
  case run
  /// The next notice of a debtor.
  case notice
  /// Another letter to a debtor.
  case letter
  /// Sends what waits.
  case deliver
  /// The texts of letters.
  case templates
  /// Lists the texts.
  case listTemplates
  /// Copies a text to a file.
  case copyTemplate
  /// Checks the file of a text.
  case checkTemplate
  /// Takes a text into the book.
  case setTemplate
  /// Shows a text filled in.
  case previewTemplate
  /// What could be given to an agency or a court, and the decision.
  case escalate
  /// Claims at a collection agency.
  case agency
  /// The court dunning procedure of a debtor.
  case courtSteps
  /// Records what keeps limitation from running.
  case suspension
  /// Records an acknowledgement.
  case acknowledgement
  /// How a book is set.
  case settings
  /// The manual page.
  case manual
  /// What shells complete.
  case completions
}
