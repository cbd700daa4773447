import Terminal
import Testing

@testable import FrameTesting
@testable import Probe

@Suite("Frames as files")
struct GoldenFrameTests {
  @Test func `a frame looks as it was recorded`() {
    expectFrame(Probe().view(Size(rows: 10, columns: 60)), "probe-60x10")
  }

  @Test func `a frame that changed is shown with the cells and styles that differ`() {
    let size = Size(rows: 2, columns: 8)
    let then = Frame(size) { $0.write("axc", Style(.bold)) }
    let now = Frame(size) { $0.write("abc", Style(.ansi(.red))) }
    let text = FrameDifference(name: "n", then: then.golden, now: now.golden).description
    for line in [
      "|axc     |", "|abc     |", "row 0, letter 1: 'x' is 'b'", "- 0: 0+3 bold", "+ 0: 0+3 fg:red",
    ] {
      #expect(text.split(separator: "\n").contains(line[...]), "\(text)")
    }
  }

  @Test func `frames that look alike have the same text, others do not`() {
    let size = Size(rows: 1, columns: 3)
    let frames = [
      Frame(size), Frame(size) { $0.write("a") }, Frame(size) { $0.write("a", Style(.dim)) },
      Frame(size) { $0.setCursor(.zero) }, Frame(Size(rows: 1, columns: 4)),
    ]
    #expect(Set(frames.map(\.golden)).count == frames.count)
  }
}
