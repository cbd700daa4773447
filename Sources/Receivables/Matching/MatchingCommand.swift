/// Commands about the bank and other files.
public enum MatchingCommand: Sendable, Hashable {
  /// Records a statement and its movements, those that were known before it named apart.
  case recordStatement(BankStatement, [BankTransaction], known: [EntryNumber] = [])
  /// Records a movement of no statement.
  case recordTransaction(BankTransaction)
  /// Sets a movement aside that belongs to no debtor.
  case setAside(TransactionSetAside)
  /// Records that a file was read.
  case recordImport(ImportRecord)
  /// Takes a file in: customers, items and payments.
  case takeIn(ImportPlan)
  /// Takes a file of a bank in: statements, movements, and the payments that are recognised.
  case takeStatements(StatementPlan)
  /// Takes a file of a payment provider in.
  case takeProvider(ProviderPlan)
}
