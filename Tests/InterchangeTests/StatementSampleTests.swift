import Foundation
import Interchange
import Receivables
import Testing

/// Statements of many banks, which lie outside of the project: `VERZUG_SAMPLES` names their folder.
@Suite("Statements of many banks")
struct StatementSampleTests {
  /// Where a fact of the oracle is not what is read, and why that is right.
  static let deviations: [(file: String, facts: Set<String>, reason: String)] = [
    (
      "cmxl/mt940.sta", Self.unread,
      "its first statement is in German marks, a currency that is no more: refused"
    ),
    ("self-provided/raphaelm.sta", Self.unread, "German marks: all statements are refused"),
    (
      "self-provided/wrapped_timestamp.sta", ["valued", "remittance"],
      "30 February is the last of February; `:26:37` goes on with the text, it is no field"
    ),
    ("betterplace/empty_entry_date.sta", Self.fragment, "neither account nor currency: refused"),
    ("betterplace/missing_crlf_at_end.sta", Self.fragment, "no account: refused"),
    ("cmxl/account_balance_debit.sta", Self.fragment, "no account: refused"),
    ("cmxl/reference.sta", Self.fragment, "no account: refused"),
    ("cmxl/statement_details.sta", Self.fragment, "neither account nor currency: refused"),
    ("cmxl/statement_number.sta", Self.fragment, "no account: refused"),
    ("self-provided/sparkassen.sta", Self.fragment, "neither account nor currency: refused"),
  ]

  private static let fragment: Set<String> = ["sound", "movements"]
  private static let unread: Set<String> = [
    "opening", "opening currency", "opening day", "closing", "closing currency", "closing day",
    "final", "sound", "movements",
  ]

  @Test func `every CAMT file comes to the statements and movements of its oracle`() throws {
    try compare("camt") { bytes, facts, comparison in
      let facts = try JSONDecoder().decode(CAMTFacts.self, from: facts)
      let reading: StatementReading
      do throws(Finding) { reading = try StatementReading(bytes) } catch {
        return comparison.fact("refused", facts.statements?.isEmpty ?? true, "\(error.rule)")
      }
      let expected = facts.statements ?? []
      comparison.equal(
        "findings", reading.findings.map(\.rule), expected.isEmpty ? [.noStatement] : [])
      comparison.equal("statements", reading.statements.count, expected.count)
      for (read, fact) in zip(reading.statements, expected) { comparison.camt(read, fact) }
    }
  }

  @Test func `every MT940 file comes to the statements and movements of its oracle`() throws {
    try compare("mt940") { bytes, facts, comparison in
      let facts = try JSONDecoder().decode(MTFacts.self, from: facts)
      let reading: StatementReading
      do throws(Finding) { reading = try StatementReading(bytes) } catch {
        return comparison.fact("refused", facts.statements.isEmpty, "\(error.rule)")
      }
      comparison.equal("findings", reading.findings, [])
      comparison.equal("statements", reading.statements.count, facts.statements.count)
      for (read, fact) in zip(reading.statements, facts.statements) { comparison.mt(read, fact) }
    }
  }

  @Test func `a zip of statements is read file by file`() throws {
    guard let folder = Self.folder else { return }
    let path =
      "camt/OCA-bank-statement-import/account_statement_import_camt/test_files/test-camt053.zip"
    let data = try Data(contentsOf: URL(filePath: folder + "/" + path))
    let reading = try StatementReading([UInt8](data))
    #expect(reading.format == .archive)
    #expect(reading.findings == [])
    #expect(reading.files.count == 2)
    for (name, statement) in zip(reading.files, reading.statements) {
      let oracle = URL(filePath: "\(folder)/oracle/\(path)__\(name).json")
      let facts = try JSONDecoder().decode(CAMTFacts.self, from: Data(contentsOf: oracle))
      var comparison = StatementComparison()
      comparison.camt(statement, try #require(facts.statements?.first))
      #expect(comparison.deviations.isEmpty, "\(name): \(comparison.deviations)")
    }
  }

  private static let folder: String? = {
    let folder = ProcessInfo.processInfo.environment["VERZUG_SAMPLES"]
    if folder == nil { print("no samples: VERZUG_SAMPLES is not set") }
    return folder
  }()

  /// Compares each file that has an oracle; tells how many agree and what does not.
  private func compare(
    _ kind: String, _ one: ([UInt8], Data, inout StatementComparison) throws -> Void
  ) throws {
    guard let folder = Self.folder else { return }
    let oracle = URL(filePath: folder + "/oracle/" + kind).resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: oracle, includingPropertiesForKeys: nil)
    let paths = (files?.allObjects ?? []).compactMap { ($0 as? URL)?.path }
      .filter { $0.hasSuffix(".json") }
      .map { String($0.dropFirst(oracle.path.count + 1).dropLast(5)) }.sorted()
    var (read, agreeing, inArchive, facts) = (0, 0, 0, 0)
    for path in paths {
      // Files of an archive are compared above.
      guard !path.contains("zip__") else {
        inArchive += 1
        continue
      }
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(kind)/\(path)")))
      let data = try Data(contentsOf: URL(filePath: "\(oracle.path)/\(path).json"))
      var comparison = StatementComparison()
      try one(bytes, data, &comparison)
      read += 1
      facts += comparison.facts
      if comparison.deviations.isEmpty { agreeing += 1 }
      let known = Self.deviations.first { path.hasSuffix($0.file) }
      for deviation in comparison.deviations {
        let isKnown = known?.facts.contains(deviation.fact) ?? false
        #expect(isKnown, "\(path): \(deviation.fact): \(deviation.detail)")
      }
      if let known {
        #expect(!comparison.deviations.isEmpty, "\(path) deviates no more")
        print("\(path) deviates: \(known.reason)")
      }
    }
    print("\(kind): \(agreeing) of \(read) files alike in \(facts) facts; \(inArchive) in archives")
  }
}
