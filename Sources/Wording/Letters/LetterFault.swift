public import Receivables

/// Why a letter cannot be written.
public enum LetterFault: Error, Sendable, Hashable {
  /// A text is not as it must be.
  case template(TemplateFault)
  /// The book does not know what the text says here.
  case missing(LetterField)
  /// The address has more lines than the window.
  case addressTooLong(lines: Int)
  /// No font at hand has a sign.
  case noGlyph(Unicode.Scalar)
  /// There is no font to write with.
  case noFont
  /// The page could not be drawn; what Cairo says.
  case drawing(String)
  /// A document that goes with it is not in the book any more.
  case enclosureMissing(String)
  /// A text is no address for mail.
  case mailAddress(String)
  /// There is no text for its purpose.
  case noText(Letter.Purpose)
  /// The entry that it is about is not of the kind it needs.
  case wrongSubject(EntryNumber)
}
