/// What somebody wants to be done; a book decides whether it happens, and as which events.
public indirect enum Command: Sendable, Hashable {
  /// About the book itself.
  case book(BookCommand)
  /// About the bank and other files.
  case matching(MatchingCommand)
  /// About what a debtor owes and paid.
  case account(DebtorID, AccountCommand)
  /// About costs and discounts.
  case claim(DebtorID, ClaimCommand)
  /// About the work on a case.
  case casework(DebtorID, CaseworkCommand)
  /// About notices and letters.
  case dunning(DebtorID, DunningCommand)
  /// Issues notices together, those whose debtors have not moved on.
  case issueRun(RunIssue)
  /// Undoes the command that an entry belongs to, with all that depends on it where that is asked
  /// for.
  case undo(EntryNumber, withDependents: Bool = false, reason: Remark? = nil)
  /// Several commands that are done together or not at all, each on what the ones before left.
  case several([Command])
}
