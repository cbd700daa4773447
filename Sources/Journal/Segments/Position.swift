/// How far a journal was read: the end of a batch.
public struct Position: Sendable, Hashable {
  /// The number of the last entry.
  public internal(set) var number: UInt64 = 0
  /// What stands for it and all before it.
  public internal(set) var digest = Digest.none
  /// The file it stands in.
  var segment = 1
  /// Where its line begins.
  var start = 0
  /// Where its line ends.
  var end = 0
  /// The number of its line.
  var line = 0

  /// The beginning of a journal.
  public init() {}

  /// The same position at the beginning of the next file.
  var inNextSegment: Position {
    var next = self
    next.segment += 1
    next.start = 0
    next.end = 0
    next.line = 0
    return next
  }
}
