import Desk
import Testing

@Suite("Threads")
struct ThreadsTests {
  @Test func `what threads make comes in the order of the parts`() {
    let parts = (1...20).map { part in
      { @Sendable in (0..<1_000 * (21 - part)).reduce(part) { sum, _ in sum } }
    }
    #expect(Threads().make(parts, beside: { 0 }) == Array(0...20))
  }

  @Test func `a crew has somebody`() {
    #expect((1...8).contains(Threads().size))
  }
}
