import FrameTesting
import Synchronization
import Terminal
import Testing

@testable import terminal_gallery

@Suite("Frames of the widgets")
struct WidgetFrameTests {
  static let sizes = [
    Size(rows: 16, columns: 60), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120),
  ]

  /// The scenes by the names that files bear; the list of roles belongs to the themes.
  static let scenes: [String: any Scene] = allScenes().filter { $0.title != "Roles" }.reduce(
    into: [:]
  ) { table, scene in
    let letters = scene.title.string.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    table[String(letters).split(separator: "-").joined(separator: "-")] = scene
  }

  private func frame(_ scene: any Scene, _ size: Size, _ look: Look) -> Frame {
    Frame(size) { scene.view(at: .zero, on: Surface($0, look).filled(.text)) }
  }

  @Test(arguments: scenes.keys.sorted(), sizes)
  func `a widget looks as it was recorded, with colours and without`(
    name: String, size: Size
  ) throws {
    let scene = try #require(Self.scenes[name])
    for theme in ["default", "mono"] {
      let look = Look(theme: try ThemeTests.shipped.theme(theme, at: .direct))
      expectFrame(frame(scene, size, look), "widgets/\(name)-\(size)-\(theme)", file: Self.file)
    }
  }

  @Test(arguments: ["table", "timeline", "form", "charts", "bars-messages", "picker"])
  func `a widget can be drawn with ASCII alone`(name: String) throws {
    let scene = try #require(Self.scenes[name])
    let theme = try ThemeTests.shipped.theme("mono", at: .none)
    let look = Look(theme: theme, glyphs: .ascii, keyNames: .german)
    let drawn = frame(scene, Size(rows: 24, columns: 80), look)
    expectFrame(drawn, "widgets/\(name)-80x24-ascii", file: Self.file)
    let signs = Set("─│╭╮╰╯├┤…▸●▲▼‹›○■□┃█░▁▇")
    #expect(drawn.lines.joined().allSatisfy { !signs.contains($0) })
  }

  @Test func `a widget without colours shows the same text`() throws {
    let plain = Look(theme: try ThemeTests.shipped.theme("mono", at: .none))
    let dark = Look(theme: try ThemeTests.shipped.theme("dark", at: .direct))
    for (name, scene) in Self.scenes {
      for size in Self.sizes {
        #expect(
          frame(scene, size, plain).lines == frame(scene, size, dark).lines, "\(name)")
      }
    }
  }

  @Test(arguments: ["dark", "light", "high-contrast", "colour-blind"])
  func `every letter of every widget has a contrast of 4.5`(theme: String) throws {
    let look = Look(theme: try ThemeTests.shipped.theme(theme, at: .direct))
    let lines = Set("─│╭╮╰╯├┤┃█░▏▎▍▌▋▊▉▁▂▃▄▅▆▇ ")
    for (name, scene) in Self.scenes {
      let frame = frame(scene, Size(rows: 40, columns: 120), look)
      var seen: Set<Style> = []
      for row in 0..<40 {
        for column in 0..<120 {
          let point = Point(row: row, column: column)
          let style = frame.style(at: point)
          guard !frame.text(at: point).allSatisfy({ lines.contains($0) }),
            seen.insert(style).inserted
          else { continue }
          let contrast = try #require(style.contrast, "\(name) \(row),\(column): \(style)")
          #expect(
            contrast >= 4.5,
            "\(name) \(row),\(column) ‘\(frame.text(at: point))’: \(style) has \(contrast)")
        }
      }
    }
  }

  @Test func `every widget can be drawn on every size`() throws {
    let look = Look(theme: try ThemeTests.shipped.theme("default", at: .direct))
    for scene in allScenes() {
      for rows in [0, 1, 2, 3, 5, 8, 13] {
        for columns in [0, 1, 2, 3, 5, 8, 13, 21, 34] {
          let size = Size(rows: rows, columns: columns)
          #expect(frame(scene, size, look).size == size)
        }
      }
    }
  }

  /// Frames stand beside the tests' own folder.
  private static let file =
    String(#filePath.split(separator: "/").dropLast(2).map { "/\($0)" }.joined()) + "/x"
}

@Suite("The gallery")
struct GalleryTests {
  private func gallery(_ size: Size) -> Rehearsal<Gallery> {
    Rehearsal(Gallery(shelf: ThemeTests.shipped, clock: { .zero }), size: size)
  }

  @Test(arguments: WidgetFrameTests.sizes)
  func `it looks as it was recorded`(size: Size) {
    let gallery = gallery(size)
    expectFrame(gallery.frame, "gallery-\(size)", file: Self.file)
  }

  @Test func `every scene is reached, takes every key, and is left again`() {
    let clock = TickingClock()
    let gallery = Rehearsal(
      Gallery(shelf: ThemeTests.shipped, scenes: allScenes(rows: 500), clock: clock.now))
    let keys: [Chord] =
      [
        .up, .down, Chord(.pageUp), Chord(.pageDown), Chord(.home), Chord(.end), Chord(.left),
        Chord(.right), .tab, Chord(.tab, .shift), Chord(.backspace), Chord(.delete),
        Chord(.down, .shift), .control("w"), .control("u"), .control("k"), .control("s"), "/", "x",
        " ", "ü", "漢", "1", ".", "n", "N", "y", "v", "*", .enter,
      ]
    for _ in allScenes() {
      gallery.press(.enter)
      for key in keys {
        gallery.press(key)
        _ = gallery.frame
      }
      gallery.paste("pasted\n\u{1B}[31mtext")
      for _ in 0..<6 where gallery.app.isInside { gallery.press(.escape) }
      let isInside = gallery.app.isInside
      #expect(!isInside, "\(gallery.frame.lines[0])")
      gallery.press(Chord(.function(8)))
    }
    gallery.press("q")
    #expect(gallery.isOver)
  }

  @Test func `a theme is shown while it is chosen, and kept only by Enter`() {
    let gallery = gallery(Size(rows: 24, columns: 80))
    #expect(gallery.app.look.theme.id == "default")
    gallery.press(Chord(.function(2)))
    gallery.type("dark")
    #expect(gallery.app.look.theme.id == "dark")
    gallery.press(.escape)
    #expect(gallery.app.look.theme.id == "default")
    gallery.press(Chord(.function(2)))
    gallery.type("contrast")
    gallery.press(.enter)
    #expect(gallery.app.look.theme.id == "high-contrast")
  }

  @Test func `signs, colours and the names of keys can be changed`() {
    let gallery = gallery(Size(rows: 24, columns: 80))
    gallery.press(Chord(.function(3)), Chord(.function(4)), Chord(.function(6)))
    #expect(gallery.app.look.glyphs == .ascii)
    #expect(gallery.app.depth == .palette)
    #expect(gallery.app.look.keyNames == .german)
  }

  private static let file =
    String(#filePath.split(separator: "/").dropLast(2).map { "/\($0)" }.joined()) + "/x"
}

/// A clock that goes on by a fifth of a second whenever it is asked.
private final class TickingClock: Sendable {
  private let ticks = Atomic(0)

  @Sendable func now() -> Duration {
    .milliseconds(200 * ticks.add(1, ordering: .relaxed).newValue)
  }
}
