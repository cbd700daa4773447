/// The sequence number of an entry of the journal, and with it the name of what the entry made.
public struct EntryNumber: Sendable, Hashable {
  /// The sequence number, from one.
  public let sequence: UInt64

  /// The entry with a sequence number.
  public init(_ sequence: UInt64) { self.sequence = sequence }
}

extension EntryNumber: Comparable {
  /// Whether the left entry was written earlier.
  public static func < (left: EntryNumber, right: EntryNumber) -> Bool {
    left.sequence < right.sequence
  }
}

extension EntryNumber: CustomStringConvertible {
  /// The number as people name it: `#4711`.
  public var description: String { "#\(sequence)" }
}

extension EntryNumber: Codable {
  /// Reads the plain number.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(UInt64.self))
  }

  /// Writes the plain number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(sequence)
  }
}
