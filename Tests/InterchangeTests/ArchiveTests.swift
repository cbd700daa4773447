import Receivables
import Testing

@testable import Interchange

/// Zips of statements, also those that want to do harm.
@Suite("Zips")
struct ArchiveTests {
  private let statement = Array(
    CAMTText.statement(CAMTText.entry("5.00"), closing: "105.00").utf8)

  @Test func `all statements are read, other files are told`() throws {
    var zip = ZipText()
    zip.add("eins.xml", statement)
    zip.add("ordner/", [])
    zip.add("../../etc/pass\u{1B}[31mwd", statement)
    zip.add("liesmich.txt", Array("Hallo".utf8))
    zip.add("kaputt.xml", Array("<Document><BkToCstmrStmt><Stmt>".utf8))
    zip.add("drei.sta", Array(":20:A\n:25:1\n:60F:C261120EUR0,\n:62F:C261120EUR0,\n-\n".utf8))
    let reading = try StatementReading(zip.bytes)
    #expect(reading.format == .archive)
    #expect(
      reading.files
        == ["eins.xml", "../../etc/pass[31mwd", "kaputt.xml", "drei.sta"])
    #expect(reading.statements.map(\.movements.count) == [1, 1, 0])
    #expect(reading.findings.map(\.title) == ["liesmich.txt", "kaputt.xml"])
    #expect(reading.findings.first?.rule == .noStatement)
  }

  @Test func `an archive without statements, or cut off, is refused`() throws {
    var zip = ZipText()
    zip.add("liesmich.txt", Array("Hallo".utf8))
    #expect(try StatementReading(zip.bytes).findings.last?.rule == .noStatement)
    var other = ZipText()
    other.add("eins.xml", statement)
    let cut = Array(other.bytes.prefix(statement.count / 2))
    #expect(try StatementReading(cut).findings.map(\.rule) == [.archive])
  }

  @Test func `an archive in an archive is not opened`() throws {
    var inner = ZipText()
    inner.add("eins.xml", statement)
    var zip = ZipText()
    zip.add("innen.zip", inner.bytes)
    let reading = try StatementReading(zip.bytes)
    #expect(reading.statements.isEmpty)
    #expect(reading.findings.map(\.rule) == [.noStatement, .noStatement])
  }

  @Test func `the number of files has a limit`() throws {
    var zip = ZipText()
    for place in 0...1_000 { zip.add("\(place)", []) }
    #expect(try StatementReading(zip.bytes).findings.map(\.rule) == [.limit(.entries, 1_000)])
  }

  @Test func `a bomb is refused before it fills the memory`() throws {
    var zip = ZipText()
    zip.add(zeros: 40 << 20, "bombe.xml")
    #expect(zip.bytes.count < 64 << 10)
    #expect(try StatementReading(zip.bytes).findings.map(\.rule) == [.limit(.ratio, 200)])
  }

  @Test func `all files of an archive have a limit together, however large it is`() throws {
    var inflation = Inflation()
    inflation.consumed = 1 << 30
    for _ in 0..<32 { try inflation.add(1 << 25, ofFile: 1 << 25) }
    #expect(throws: Finding(.limit(.archiveSize, 1 << 30))) { try inflation.add(1, ofFile: 1) }
  }

  @Test func `one file of an archive has a limit of its own`() throws {
    var zip = ZipText()
    // So many bytes that what follows is no bomb by its ratio.
    zip.add("liesmich.txt", [UInt8](repeating: 0x20, count: 1 << 19))
    zip.add(zeros: 65 << 20, "gross.xml")
    let rules = try StatementReading(zip.bytes).findings.map(\.rule)
    #expect(rules == [.noStatement, .limit(.entrySize, 64 << 20)])
  }
}
