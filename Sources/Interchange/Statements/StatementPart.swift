public import Receivables

/// What a file of a bank is read as, piece by piece.
public enum StatementPart: Sendable, Hashable {
  /// A file of an archive begins: its name, for people only, and what it is.
  case file(String, StatementFormat)
  /// A booked movement of the statement that comes next.
  case movement(IncomingMovement)
  /// The statement that the movements before it belong to, and what a person should know about it.
  ///
  /// Where one of the findings is an error the statement is refused: none of its movements is
  /// booked.
  case statement(IncomingStatement, [Finding])
}
