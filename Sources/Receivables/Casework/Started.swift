/// Something that began, and what ended it.
public struct Started<Start: Sendable & Hashable, End: Sendable & Hashable>: Sendable, Hashable {
  /// How it began.
  public let started: Fact<Start>
  /// What ended it; nothing while nothing did.
  public internal(set) var ended: Fact<End>?

  init(_ started: Fact<Start>) { self.started = started }

  /// The entry that names it.
  public var number: EntryNumber { started.number }

  /// What began.
  public var value: Start { started.value }
}

// MARK: - Finding

extension Array {
  /// What an entry began.
  func named<Start, End>(_ number: EntryNumber) -> Started<Start, End>?
  where Element == Started<Start, End> {
    first { $0.number == number }
  }

  /// Ends what an entry began.
  mutating func end<Start, End>(_ number: EntryNumber, by end: Fact<End>)
  where Element == Started<Start, End> {
    // What ends began lately: the search goes from the last one back.
    guard let place = lastIndex(where: { $0.number == number }) else { return }
    self[place].ended = end
  }
}
