/// An entry as it stands in a journal.
public struct Sealed<Entry: Recordable>: Sendable {
  /// Its number: the first entry of a journal has number one.
  public let number: UInt64
  /// The number of the first entry of its batch.
  public let batch: UInt64
  /// When, by whom and by which command it was written.
  public let stamp: Stamp
  /// What it is about; nothing where it is about the book itself.
  public let subject: String?
  /// What it says.
  public let content: Content
  /// What stands for the line and for everything before it.
  public let digest: Digest
  /// Where it stands.
  public let place: Place

  /// What an entry says.
  public enum Content: Sendable {
    /// Something of the journal's owner.
    case entry(Entry)
    /// Something of a kind that this version does not know.
    case foreign(kind: String)
    /// Something that was removed after its time of retention.
    case redacted(kind: String)
    /// Something of the journal itself.
    case own(OwnEntry)
  }
}

/// A line in a journal's files.
public struct Place: Sendable, Hashable {
  /// The number of the file.
  public let segment: Int
  /// The number of the line in it, from one.
  public let line: Int

  /// A place.
  public init(segment: Int, line: Int) {
    self.segment = segment
    self.line = line
  }
}

extension Place: CustomStringConvertible {
  /// `journal-0001.jsonl:12`.
  public var description: String { "\(SegmentName(segment).text):\(line)" }
}
