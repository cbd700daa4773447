import Foundation
import Notation
import Terminal
import Testing

@testable import verzug

/// A public list of strings that break programs; it is not part of this project.
@Suite("Naughty strings")
struct NaughtyStringsTests {
  static let file = ProcessInfo.processInfo.environment["VERZUG_SAMPLES"].map {
    "\($0)/strings/minimaxir-big-list-of-naughty-strings/blns.json"
  }

  @Test(.enabled(if: file != nil, "VERZUG_SAMPLES names no folder of samples"))
  func `each is read, shown without anything that acts, and written back`() throws {
    let file = try #require(Self.file)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    let strings = try NotationDecoder().decode([String].self, from: bytes)
    #expect(strings.count > 500)
    for string in strings {
      #expect(
        !shown(string).unicodeScalars.contains {
          $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
        })
      let written = try NotationEncoder().encode([string])
      #expect(try NotationDecoder().decode([String].self, from: written) == [string])
      let escaped = escapedJSON(String(decoding: written, as: UTF8.self))
      #expect(try NotationDecoder().decode([String].self, from: escaped) == [string])
    }
  }
}
