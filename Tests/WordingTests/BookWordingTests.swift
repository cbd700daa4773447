import Receivables
import Testing

@testable import Wording

/// What is said about a book on disk.
@Suite("Sentences about a book on disk")
struct BookWordingTests {
  private static let german = Wording(.german)
  private static let english = Wording(.english)

  private static let findings: [BookFinding] = [
    .damaged(BookDamage(line: "journal-0001.jsonl:3", after: EntryNumber(2), kind: .changed)),
    .newer(line: "journal-0001.jsonl:3"), .unexplained(line: "journal-0001.jsonl:3"),
    .withoutWitness, .unfinished(bytes: 7), .unreliableDisk,
    .clockBack(line: "journal-0001.jsonl:3", seconds: 3_600),
  ]

  @Test func `every finding is told in sentences, other ones in each language`() {
    for finding in Self.findings {
      let texts = [Self.german, Self.english].map { $0.finding(finding) }
      #expect(texts[0] != texts[1], "\(texts[0])")
      for text in texts { #expect(text.hasSuffix(".") && !text.contains("  "), "\(text)") }
    }
    #expect(Set(Self.findings.map(Self.german.finding)).count == Self.findings.count)
  }

  @Test func `an unreliable disk is told with its kinds, what may happen and where to go`() {
    let german = Self.german.finding(.unreliableDisk)
    for part in [
      "Netzlaufwerk", "Arbeitsspeicher", "verloren", "Sperren", "Platte dieses Rechners",
    ] {
      #expect(german.contains(part), "\(part)")
    }
    let english = Self.english.finding(.unreliableDisk)
    for part in ["network disk", "memory", "lost", "locks", "disk of this host"] {
      #expect(english.contains(part), "\(part)")
    }
  }

  @Test func `the warning of an unreliable disk is one line of a small terminal`() {
    for words in [Self.german, Self.english] {
      #expect(words.diskIsUnreliable.count <= 76)
      #expect(words.diskIsUnreliable.contains("verzug verify"))
    }
  }
}
