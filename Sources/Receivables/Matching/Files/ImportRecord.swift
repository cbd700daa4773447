/// A file that was read into the book.
public struct ImportRecord: EventPayload {
  /// What kind of file.
  public let kind: Line
  /// Its name.
  public let file: Line
  /// The file itself.
  public let document: DocumentDigest
  /// How many rows it had.
  public let rows: Int
  /// How many of them were booked.
  public let booked: Int

  /// A file.
  public init(kind: Line, file: Line, document: DocumentDigest, rows: Int, booked: Int) {
    self.kind = kind
    self.file = file
    self.document = document
    self.rows = rows
    self.booked = booked
  }
}
