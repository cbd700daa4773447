/// What one row or column of a layout asks for.
public struct Track: Sendable, Hashable {
  /// The least that makes sense; with less it is left out.
  public let minimum: Int
  /// What it takes before others grow.
  public let ideal: Int
  /// Its share of what is left; 0 for one that does not grow.
  public let growth: Int
  /// Who stays when there is too little: higher ones longer.
  public let priority: Int

  /// A row or column.
  ///
  /// - Parameters:
  ///   - minimum: The least that makes sense.
  ///   - ideal: What it would like; at least the minimum.
  ///   - growth: Its share of what is left.
  ///   - priority: Who stays when there is too little.
  public init(minimum: Int, ideal: Int? = nil, growth: Int = 0, priority: Int = 0) {
    self.minimum = max(0, minimum)
    self.ideal = max(self.minimum, ideal ?? minimum)
    self.growth = max(0, growth)
    self.priority = priority
  }

  /// Exactly so much, or nothing.
  public static func fixed(_ count: Int, priority: Int = 0) -> Track {
    Track(minimum: count, priority: priority)
  }

  /// What the others leave, at least so much.
  public static func rest(minimum: Int = 1, growth: Int = 1, priority: Int = 0) -> Track {
    Track(minimum: minimum, growth: growth, priority: priority)
  }
}

extension Track {
  /// Divides an extent.
  ///
  /// First come the minima: while they do not fit, the track of the lowest priority is left out, of
  /// equal ones the last. Then the ideals are met in the order of priority; then who grows shares
  /// the rest, the first of them getting what cannot be divided.
  ///
  /// - Parameters:
  ///   - length: How much there is.
  ///   - tracks: What is asked for, in the order of the places.
  ///   - gap: What stays free between two tracks.
  /// - Returns: For each track its place, nil where it was left out. The last one that remains gets
  ///   what there is, even if it is less than its minimum.
  public static func divide(_ length: Int, into tracks: [Track], gap: Int = 0) -> [Range<Int>?] {
    let length = max(0, length)
    let kept = kept(of: tracks, in: length, gap)
    var lengths = Dictionary(uniqueKeysWithValues: kept.map { ($0, tracks[$0].minimum) })
    var rest = length - gap * max(0, kept.count - 1) - lengths.values.reduce(0, +)
    if rest < 0, let last = kept.first { lengths[last] = length }
    for index in kept.sorted(by: { (tracks[$0].priority, $1) > (tracks[$1].priority, $0) }) {
      let more = min(max(0, rest), tracks[index].ideal - tracks[index].minimum)
      lengths[index, default: 0] += more
      rest -= more
    }
    for (index, share) in shares(of: rest, among: kept.filter { tracks[$0].growth > 0 }, tracks) {
      lengths[index, default: 0] += share
    }
    return places(lengths, count: tracks.count, gap)
  }

  /// The tracks that there is room for, in their order.
  private static func kept(of tracks: [Track], in length: Int, _ gap: Int) -> [Int] {
    var kept = Array(tracks.indices)
    var needed = tracks.map(\.minimum).reduce(0, +) + gap * max(0, tracks.count - 1)
    while needed > length, kept.count > 1,
      let place = kept.indices.min(by: {
        (tracks[kept[$0]].priority, $1) < (tracks[kept[$1]].priority, $0)
      })
    {
      needed -= tracks[kept.remove(at: place)].minimum + gap
    }
    return kept
  }

  private static func shares(
    of rest: Int, among growing: [Int], _ tracks: [Track]
  ) -> [(index: Int, share: Int)] {
    let total = growing.map { tracks[$0].growth }.reduce(0, +)
    guard rest > 0, total > 0 else { return [] }
    var shares = growing.map { (index: $0, share: rest * tracks[$0].growth / total) }
    for place in 0..<rest - shares.map(\.share).reduce(0, +) { shares[place].share += 1 }
    return shares
  }

  private static func places(
    _ lengths: [Int: Int], count: Int, _ gap: Int
  ) -> [Range<Int>?] {
    var start = 0
    return (0..<count).map { index in
      guard let length = lengths[index] else { return nil }
      defer { start += length + gap }
      return start..<start + length
    }
  }
}

extension Rect {
  /// Divides the rectangle into rows from top to bottom, see ``Track/divide(_:into:gap:)``.
  public func rows(_ tracks: [Track], gap: Int = 0) -> [Rect?] {
    Track.divide(size.rows, into: tracks, gap: gap).map { place in
      place.map {
        Rect(
          row: origin.row + $0.lowerBound, column: origin.column, rows: $0.count,
          columns: size.columns)
      }
    }
  }

  /// Divides the rectangle into columns from left to right, see ``Track/divide(_:into:gap:)``.
  public func columns(_ tracks: [Track], gap: Int = 0) -> [Rect?] {
    Track.divide(size.columns, into: tracks, gap: gap).map { place in
      place.map {
        Rect(
          row: origin.row, column: origin.column + $0.lowerBound, rows: size.rows,
          columns: $0.count)
      }
    }
  }
}
