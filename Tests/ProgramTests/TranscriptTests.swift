import Foundation
import Testing

@Suite("Transcripts of the program")
struct TranscriptTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test(arguments: names)
  func `the program prints what the transcript shows`(name: String) throws {
    try Self.check(Self.folder.appending(path: name))
  }

  /// Replays a file and compares.
  ///
  /// With `RECORD_TRANSCRIPTS` set the file is written anew, and the test fails to say so.
  static func check(_ file: URL, _ surroundings: [String: String] = [:]) throws {
    let name = file.lastPathComponent
    let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
    #expect(!transcript.steps.isEmpty)
    let replayed = try transcript.replayed(surroundings)
    if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] != nil {
      try Transcript.text(of: replayed).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
    }
    for (now, then) in zip(replayed, transcript.steps) where now != then {
      Issue.record("\(name): $ \(now.command)\n\(Self.difference(now.output, then.output))")
    }
  }

  /// The first line in which two outputs differ.
  private static func difference(_ now: String, _ then: String) -> String {
    let pair = [now, then].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let place = zip(pair[0], pair[1]).enumerated().first { $1.0 != $1.1 }?.offset
    let line = place ?? min(pair[0].count, pair[1].count)
    let shown = pair.map { line < $0.count ? String($0[line]) : "(nothing)" }
    return "line \(line + 1)\n  now:  \(shown[0])\n  then: \(shown[1])"
  }

  @Test func `every calculator has a transcript`() {
    let expected = [
      "allocation", "costs", "deadline", "default-start", "holidays", "iban", "interest",
      "limitation", "reference", "court",
    ]
    #expect(Set(expected.map { "\($0).txt" }).isSubset(of: Set(Self.names)))
  }
}
