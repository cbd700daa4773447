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
    let book = try ShellBook(account: "DE89370400440532013000", clock: "2026-09-01T09:00:00Z")
    try TranscriptTests.check(Self.folder.appending(path: name), ["VERZUG_BOOK": book.book])
  }

  @Test func `queue, why and run have a transcript`() {
    #expect(Set(["queue.txt", "run.txt", "why.txt"]).isSubset(of: Set(Self.names)))
  }
}
