import Foundation
import Seeding
import Testing

@testable import Terminal

@Suite("Bytes for the terminal")
struct BytesTests {
  @Test func `base64 is that of Foundation`() {
    var generator = SeededGenerator()
    for length in 0..<300 {
      let bytes = generator.anyBytes(length)
      #expect(base64(bytes) == Data(bytes).base64EncodedString())
    }
  }

  @Test(arguments: [(0, ""), (1, ""), (2, "ä"), (4, "ä"), (5, "ä漢"), (9, "ä漢x"), (99, "ä漢x👍")])
  func `a text is cut between scalars`(limit: Int, expected: String) {
    #expect("ä漢x👍".prefix(bytes: limit) == expected)
  }

  /// The header holds what `tic` makes of the source; a host without `tic` has nothing to compare.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tic")))
  func `the built-in terminal is the compiled source`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/CTerm")
    let place = FileManager.default.temporaryDirectory.appending(
      path: "verzug-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let tic = Process()
    tic.executableURL = URL(filePath: "/usr/bin/tic")
    tic.arguments = [
      "-x", "-o", place.path, sources.appending(path: "direct-color.ti").path,
    ]
    try tic.run()
    tic.waitUntilExit()
    let compiled = try Data(contentsOf: place.appending(path: "d/direct-color"))
    let header = try String(
      contentsOf: sources.appending(path: "DirectColor.h"), encoding: .utf8)
    let kept = header.split(separator: "\n").filter { $0.hasPrefix("    \"") }
      .map { $0.dropFirst(5).prefix { $0 != "\"" } }.joined()
    #expect(kept == "b64:" + compiled.base64EncodedString())
  }
}
