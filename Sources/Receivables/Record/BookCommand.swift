/// Commands about the book itself.
public enum BookCommand: Sendable, Hashable {
  /// Begins the book.
  case open(Opening)
  /// Sets whose receivables it holds.
  case setCreditor(Creditor)
  /// Sets an account that debtors pay to.
  case setBankAccount(BankAccount)
  /// Sets a procedure of notices.
  case setProcedure(Procedure)
  /// Sets a base rate.
  case setBaseRate(BaseRateEntry)
  /// Sets below which amounts nothing is done.
  case setTolerances(Tolerances)
  /// Sets how the law is read and how long things rest.
  case setPolicy(Policy)
  /// Sets the text of a letter.
  case setTemplate(TemplateText)
  /// Sets what a person may do.
  case setPermission(PermissionGrant)
  /// Sets when a clerk is away.
  case setAbsence(Absence)
  /// Sets whom a clerk works on.
  case assignRange(ClerkRange)
  /// Records the sales of a month.
  case recordSales(Sales)
  /// Says up to which day payments are booked completely.
  case completeBankData(BankDataMark)
}
