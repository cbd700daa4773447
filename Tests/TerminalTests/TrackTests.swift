import Seeding
import Terminal
import Testing

@Suite("Rows and columns")
struct TrackTests {
  @Test func `minima come first, ideals by priority, the rest to who grows`() {
    let tracks = [
      Track(minimum: 4, ideal: 10, priority: 1), Track(minimum: 4, ideal: 8, priority: 2),
      Track.rest(minimum: 5),
    ]
    #expect(Track.divide(15, into: tracks, gap: 1) == [0..<4, 5..<9, 10..<15])
    #expect(Track.divide(20, into: tracks, gap: 1) == [0..<5, 6..<14, 15..<20])
    #expect(Track.divide(40, into: tracks, gap: 1) == [0..<10, 11..<19, 20..<40])
  }

  @Test func `the lowest priority goes first, of equals the last`() {
    let tracks = [
      Track.fixed(10, priority: 3), Track.fixed(10, priority: 1), Track.fixed(10, priority: 1),
      Track.fixed(10, priority: 2),
    ]
    #expect(Track.divide(43, into: tracks, gap: 1).map { $0 != nil } == [true, true, true, true])
    #expect(Track.divide(42, into: tracks, gap: 1).map { $0 != nil } == [true, true, false, true])
    #expect(Track.divide(21, into: tracks, gap: 1) == [0..<10, nil, nil, 11..<21])
    #expect(Track.divide(20, into: tracks, gap: 1) == [0..<10, nil, nil, nil])
    #expect(Track.divide(6, into: tracks, gap: 1) == [0..<6, nil, nil, nil])
  }

  @Test func `who grows shares by growth, and nothing is lost by rounding`() {
    let tracks = [Track.rest(growth: 2), .fixed(3), .rest(growth: 1)]
    #expect(Track.divide(15, into: tracks) == [0..<8, 8..<11, 11..<15])
    #expect(Track.divide(0, into: []) == [])
  }

  @Test func `rectangles are divided where they are`() {
    let rect = Rect(row: 2, column: 3, rows: 10, columns: 20)
    #expect(
      rect.rows([.fixed(1), .rest(), .fixed(2)]) == [
        Rect(row: 2, column: 3, rows: 1, columns: 20),
        Rect(row: 3, column: 3, rows: 7, columns: 20),
        Rect(row: 10, column: 3, rows: 2, columns: 20),
      ])
    #expect(
      rect.columns([.rest(), .fixed(30)]) == [Rect(row: 2, column: 3, rows: 10, columns: 20), nil])
  }

  @Test func `places are in order, do not overlap and fill the length where something grows`() {
    var generator = SeededGenerator()
    for _ in 0..<SeededGenerator.cases {
      let tracks = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
        Track(
          minimum: .random(in: 0...9, using: &generator),
          ideal: .random(in: 0...20, using: &generator),
          growth: .random(in: 0...2, using: &generator),
          priority: .random(in: 0...3, using: &generator))
      }
      let length = Int.random(in: 0...90, using: &generator)
      let gap = Int.random(in: 0...2, using: &generator)
      let places = Track.divide(length, into: tracks, gap: gap)
      let kept = places.compactMap { $0 }
      #expect(places.count == tracks.count && !kept.isEmpty)
      #expect(kept.first?.lowerBound == 0 && kept.last.map { $0.upperBound <= length } == true)
      for (one, next) in zip(kept, kept.dropFirst()) {
        #expect(one.upperBound + gap == next.lowerBound)
      }
      let present = zip(tracks, places).filter { $0.1 != nil }
      if kept.count > 1 { #expect(present.allSatisfy { $0.1?.count ?? 0 >= $0.0.minimum }) }
      if present.contains(where: { $0.0.growth > 0 }) {
        #expect(kept.last?.upperBound == length)
      }
    }
  }
}
