/// A value that a text can name; the raw value is how templates write it.
public enum LetterField: String, Sendable, Hashable, CaseIterable {
  /// The name of the debtor.
  case debtorName = "debtor.name"
  /// The mail address of the debtor.
  case debtorMail = "debtor.mail"
  /// The mail address of the creditor.
  case creditorMail = "creditor.mail"
}
