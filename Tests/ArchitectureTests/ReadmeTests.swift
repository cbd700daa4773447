import Foundation
import Testing

/// What the README shows and lists is so.
@Suite("The README")
struct ReadmeTests {
  private static let root = ImportArrowTests.sources.deletingLastPathComponent()

  private let lines: [String]

  init() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    lines = text.components(separatedBy: "\n")
  }

  @Test func `its picture is the screen of the program`() throws {
    let frame = Self.root.appending(path: "Tests/WorkbenchTests/Frames/queue-en-80x24.frame")
    let screen = try String(contentsOf: frame, encoding: .utf8).components(separatedBy: "\n")
      .filter { $0.hasPrefix("|") }.map { Self.trimmed(String($0.dropFirst().dropLast())) }
    let picture = lines.drop { $0 != "```" }.dropFirst().prefix { $0 != "```" }
    #expect(picture.map(Self.trimmed) == screen)
  }

  @Test func `every folder of the house is in its table`() throws {
    let table = lines.filter { $0.hasPrefix("| `") }.joined()
    let files = FileManager.default
    for folder in try files.contentsOfDirectory(atPath: ImportArrowTests.sources.path) {
      #expect(table.contains("`Sources/\(folder)`") || table.contains("`\(folder)`"), "\(folder)")
    }
    let receivables = ImportArrowTests.sources.appending(path: "Receivables").path
    for room in try files.contentsOfDirectory(atPath: receivables) where !room.contains(".") {
      #expect(table.contains("| `\(room)` |"), "\(room)")
    }
  }

  @Test func `it leads to files that there are`() {
    let words = lines.joined(separator: "\n").split { " \n`*()|,;:".contains($0) }
    let paths = words.filter { $0.hasPrefix("Sources/") || $0.hasPrefix("Tests/") }
    #expect(paths.count > 20)
    for path in paths {
      let name = path.hasSuffix(".") ? path.dropLast() : path
      let place = Self.root.appending(path: String(name)).path
      #expect(FileManager.default.fileExists(atPath: place), "\(path)")
    }
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}
