import Terminal
import Testing

@Suite("Colours of less capable terminals")
struct ColorTests {
  @Test(arguments: [
    (Color.rgb(255, 0, 0), Color.palette(196), Color.ansi(.brightRed)),
    (.rgb(255, 136, 0), .palette(208), .ansi(.yellow)),
    (.rgb(18, 18, 18), .palette(233), .ansi(.black)),
    (.palette(3), .palette(3), .ansi(.yellow)), (.palette(232), .palette(232), .ansi(.black)),
    (.ansi(.brightBlue), .ansi(.brightBlue), .ansi(.brightBlue)),
    (.standard, .standard, .standard),
  ])
  func `the nearest colour is taken`(color: Color, palette: Color, sixteen: Color) {
    #expect(color.shown(at: .direct) == color)
    #expect(color.shown(at: .palette) == palette)
    #expect(color.shown(at: .sixteen) == sixteen)
    #expect(color.shown(at: .none) == .standard)
  }

  @Test func `every colour of the palette is its own nearest`() {
    for number in 16..<UInt8.max {
      let parts = Color.palette(number).components
      let color = Color.rgb(UInt8(parts.red), UInt8(parts.green), UInt8(parts.blue))
      let nearest = color.shown(at: .palette)
      #expect(nearest.components == parts)
    }
  }

  @Test func `with eight colours bright is bold, grey is faint, and nothing vanishes`() {
    #expect(Style(.ansi(.brightRed)).shown(at: .eight) == Style(.ansi(.red), .bold))
    #expect(Style(.ansi(.brightBlack)).shown(at: .eight) == Style(.dim))
    #expect(Style(.rgb(250, 0, 0), on: .rgb(200, 0, 0)).shown(at: .eight).background == .standard)
    #expect(
      Style(.rgb(1, 1, 1), on: .rgb(2, 2, 2), .bold).shown(at: .none) == Style(.bold))
  }

  @Test func `a style laid over another keeps what it does not say`() {
    let base = Style(.ansi(.red), on: .ansi(.blue), .bold)
    #expect(Style(.reverse).over(base) == Style(.ansi(.red), on: .ansi(.blue), [.bold, .reverse]))
    #expect(Style(.ansi(.green)).over(base) == Style(.ansi(.green), on: .ansi(.blue), .bold))
  }
}
