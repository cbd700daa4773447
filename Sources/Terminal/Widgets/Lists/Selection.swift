/// The row under the cursor and the marked rows, by identity: what is chosen stays chosen when rows
/// come, go or move.
public struct Selection<ID: Hashable & Sendable>: Sendable, Hashable {
  /// The row under the cursor; nothing where there are no rows.
  public private(set) var cursor: ID?
  /// Where it was seen last.
  public private(set) var index = 0
  /// The rows that are marked.
  public private(set) var marked: Set<ID> = []
  /// The first row on the screen.
  private var top = 0
  /// Where a range of marks began.
  private var anchor: ID?
  /// Whether the range is one of Shift and arrows, which ends with the next plain arrow.
  private var isShifted = false
  /// The marks from before the range.
  private var kept: Set<ID> = []

  /// A selection with the cursor on a row, or on the first one.
  public init(_ cursor: ID? = nil) { self.cursor = cursor }
}

extension Selection {
  /// Follows the rows after they changed, and says where the cursor's row is now.
  ///
  /// A row that is gone gives the cursor to the one that took its place. Costs nothing while the row
  /// has not moved, else a search outward from where it was.
  ///
  /// - Parameters:
  ///   - ids: The rows in their order.
  ///   - visible: How many fit on the screen.
  public mutating func follow<IDs: RandomAccessCollection<ID>>(_ ids: IDs, visible: Int)
  where IDs.Index == Int {
    guard !ids.isEmpty else {
      (index, top) = (0, 0)
      cursor = nil
      return
    }
    index = place(in: ids)
    cursor = ids[ids.startIndex + index]
    top = window(count: ids.count, visible: visible).lowerBound
  }

  /// Moves the cursor.
  public mutating func move<IDs: RandomAccessCollection<ID>>(
    _ movement: Movement, in ids: IDs, visible: Int
  ) where IDs.Index == Int {
    follow(ids, visible: visible)
    go(to: movement.place(from: index, count: ids.count, visible: visible), in: ids, visible)
  }

  /// Puts the cursor on a row, where it is there.
  public mutating func select<IDs: RandomAccessCollection<ID>>(
    _ id: ID, in ids: IDs, visible: Int
  ) where IDs.Index == Int {
    cursor = id
    follow(ids, visible: visible)
  }

  /// Moves by the keys for moving; with Shift a range is marked on the way.
  ///
  /// - Returns: `handled`, `finished` with the row for Enter, or `ignored`.
  public mutating func update<IDs: RandomAccessCollection<ID>>(
    _ chord: Chord, in ids: IDs, visible: Int
  ) -> Response<ID> where IDs.Index == Int {
    follow(ids, visible: visible)
    if let movement = Movement(chord) {
      if chord.modifiers.contains(.shift) {
        if anchor == nil { beginRange() }
      } else if anchor != nil, isShifted {
        endRange()
      }
      isShifted = chord.modifiers.contains(.shift)
      move(movement, in: ids, visible: visible)
      return .handled
    }
    if chord == Chord(.enter), let cursor { return .finished(cursor) }
    return .ignored
  }

  private func place<IDs: RandomAccessCollection<ID>>(in ids: IDs) -> Int where IDs.Index == Int {
    let hint = min(max(index, 0), ids.count - 1)
    guard let cursor else { return hint }
    func isHere(_ place: Int) -> Bool {
      ids.indices.contains(ids.startIndex + place) && ids[ids.startIndex + place] == cursor
    }
    for distance in 0..<ids.count {
      if isHere(hint - distance) { return hint - distance }
      if isHere(hint + distance) { return hint + distance }
    }
    return hint
  }

  private mutating func go<IDs: RandomAccessCollection<ID>>(
    to place: Int, in ids: IDs, _ visible: Int
  ) where IDs.Index == Int {
    guard !ids.isEmpty else { return }
    index = place
    cursor = ids[ids.startIndex + place]
    top = window(count: ids.count, visible: visible).lowerBound
    markRange(in: ids)
  }

  /// The rows on a screen for so many: where they were as far as the cursor allows, with a row or
  /// two in sight beyond it.
  public func window(count: Int, visible: Int) -> Range<Int> {
    let visible = max(1, visible)
    let margin = min(2, (visible - 1) / 4)
    let highest = max(0, count - visible)
    let start = min(max(top, index - (visible - 1 - margin)), index - margin)
    let first = min(max(0, start), highest)
    return first..<min(count, first + visible)
  }
}

// MARK: - Marks

extension Selection {
  /// The marked rows, or the one under the cursor where none is: what an action is about.
  public var subjects: Set<ID> { marked.isEmpty ? Set(cursor.map { [$0] } ?? []) : marked }

  /// Marks the row under the cursor, or takes the mark away, and goes one down.
  public mutating func toggleMark<IDs: RandomAccessCollection<ID>>(in ids: IDs, visible: Int)
  where IDs.Index == Int {
    follow(ids, visible: visible)
    guard let cursor else { return }
    endRange()
    if marked.remove(cursor) == nil { marked.insert(cursor) }
    move(.down, in: ids, visible: visible)
  }

  /// Marks all these rows besides those that are.
  public mutating func mark(_ ids: some Sequence<ID>) {
    endRange()
    marked.formUnion(ids)
  }

  /// Takes all marks away.
  public mutating func clearMarks() {
    endRange()
    marked = []
  }

  /// Begins a range at the cursor, or ends the one under way.
  public mutating func toggleRange<IDs: RandomAccessCollection<ID>>(in ids: IDs)
  where IDs.Index == Int {
    guard anchor == nil else {
      endRange()
      return
    }
    beginRange()
    markRange(in: ids)
  }

  private mutating func beginRange() {
    anchor = cursor
    kept = marked
  }

  private mutating func endRange() {
    anchor = nil
    kept = []
  }

  private mutating func markRange<IDs: RandomAccessCollection<ID>>(in ids: IDs)
  where IDs.Index == Int {
    guard let anchor, let start = ids.firstIndex(of: anchor) else { return }
    let end = ids.startIndex + index
    marked = kept.union(ids[min(start, end)...max(start, end)])
  }
}
