import Foundation
import Testing

/// Transcripts that begin with a new book of their own.
@Suite("Transcripts on a book")
struct BookTranscriptTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "BookTranscripts")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test(arguments: names)
  func `the program prints what the transcript shows`(name: String) throws {
    let book = FileManager.default.temporaryDirectory.appending(path: "verzug-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: book) }
    let surroundings = ["VERZUG_BOOK": book.path]
    let made = try Program.run(
      [
        "init", "--name", "Probe", "--creditor", "Muster GmbH", "--street", "Ring 1",
        "--postcode", "20095", "--town", "Hamburg", "--state", "HH", "--iban",
        "DE89370400440532013000",
      ], environment: surroundings.merging(["VERZUG_CLOCK": "2026-09-01T09:00:00Z"]) { $1 })
    try #require(made.status == 0, "\(made.errors)")
    try TranscriptTests.check(Self.folder.appending(path: name), surroundings)
  }

  @Test func `queue, why and run have a transcript`() {
    #expect(Set(["queue.txt", "run.txt", "why.txt"]).isSubset(of: Set(Self.names)))
  }
}
