/// A list that can be written for other programs.
public enum BookList: String, Sendable, Hashable, CaseIterable {
  /// What is open, an invoice a row, as our own table is read in again.
  case openItems = "open-items"
  /// All customers, as our own table is read in again.
  case debtors
  /// All payments that count.
  case payments
  /// Everything that happened.
  case history
}

/// How numbers and days of a list are written, and what stands between fields.
public enum ListStyle: Sendable, Hashable, CaseIterable {
  /// As German spreadsheets read it: semicolon, decimal comma, `DD.MM.YYYY`, UTF-8 with its mark.
  case german
  /// Comma, decimal dot, `YYYY-MM-DD`, UTF-8.
  case plain
}
