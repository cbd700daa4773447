import Foundation
import Testing

@testable import Fuzzing

/// What once broke a reader, or is near to what could.
@Suite("Bytes that nobody expects")
struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpus").path

  @Test(arguments: FuzzTarget.allCases)
  func `every input of the corpus is read or refused`(target: FuzzTarget) throws {
    let count = try target.replay(Self.folder + "/" + target.rawValue)
    #expect(count > 0)
    print("corpus, \(target.rawValue): \(count) inputs")
  }
}
