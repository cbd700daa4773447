import Desk
import Foundation
import Interchange
import Journal
import Notation
import Receivables
import Terminal

/// Something that reads bytes from outside, and what must hold whatever they are.
enum FuzzTarget: String, CaseIterable {
  /// A text of JSON: read, written, read again.
  case json
  /// The file of a journal: examined and folded.
  case journal
  /// A table of somebody else's program: recognised, read in every way, planned.
  case table
  /// An electronic invoice: recognised, read, planned; and the lines of discounts.
  case invoice
  /// The mapping of a table.
  case mapping
  /// Amounts, days, numbers and names.
  case values
  /// A statement of a bank in XML.
  case camt
  /// A statement of a bank in the format of SWIFT.
  case mt940
  /// A zip of statements.
  case archive
  /// What comes from a terminal or is typed, and key files.
  case terminal

  /// Reads bytes; ends the process where something does not hold.
  func take(_ bytes: UnsafeRawBufferPointer) {
    let bytes = Array(bytes)
    switch self {
    case .json: Self.json(bytes)
    case .journal: Self.journal(bytes)
    case .table: Self.table(bytes)
    case .invoice: Self.invoice(bytes)
    case .mapping: Self.mapping(bytes)
    case .values: Self.values(bytes)
    case .camt, .mt940, .archive: Self.statement(bytes)
    case .terminal: Self.terminal(bytes)
    }
  }

  /// Reads each file of a folder once, and tells how many there were.
  func replay(_ folder: String) throws -> Int {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in names {
      let bytes = try Data(contentsOf: URL(filePath: folder + "/" + name))
      bytes.withUnsafeBytes { take($0) }
    }
    return names.count
  }
}

extension FuzzTarget {
  private static func json(_ bytes: [UInt8]) {
    var reader = Reader()
    guard let document = try? reader.read(bytes) else { return }
    let written = document.root.bytes
    var again = Reader()
    guard let same = try? again.read(written) else { fatalError("cannot be read again") }
    precondition(same.root.kind == document.root.kind, "another kind the second time")
  }

  private static func journal(_ bytes: [UInt8]) {
    let disk = OneFile(bytes)
    do {
      let verdict = try Journal<Entry>.verify(at: OneFile.folder, files: disk.files)
      precondition(verdict.entries <= UInt64(bytes.count), "more entries than bytes")
    } catch {}
    _ = try? Desk(at: OneFile.folder, user: try UserName("fuzz"), files: disk.files)
  }

  private static func table(_ bytes: [UInt8]) {
    guard let table = try? TableFile(bytes) else { return }
    for kind in FileKind.fixed + [.mapped(table.proposal)] {
      let reading = table.reading(as: kind, netDays: 14)
      precondition(reading.rows.count <= reading.rowCount, "more rows than there are")
      plan(reading)
    }
  }

  static func plan(_ reading: FileReading) {
    guard !reading.rows.isEmpty, let kind = try? Line("table"),
      let digest = try? DocumentDigest(String(repeating: "A", count: 43)),
      let user = try? UserName("fuzz"), let zone = try? Line("Europe/Berlin"),
      let day = try? Day("2026-11-24")
    else { return }
    func occasion(_ book: Book) -> Occasion {
      Occasion(
        day: day, instant: Instant(milliseconds: 1_795_000_000_000), user: user,
        next: EntryNumber(book.version.sequence + 1))
    }
    var book = Book()
    let opening = Command.book(.open(Opening(name: kind, zone: zone, state: .berlin)))
    guard let opened = try? book.decide(opening, occasion(book)) else { return }
    book.apply(opened, occasion(book))
    let file = IncomingFile(
      kind: kind, name: kind, document: digest, rowCount: reading.rowCount, rows: reading.rows,
      isComplete: reading.isComplete)
    let plan = book.plan(file, occasion(book))
    book.apply(plan.entries, occasion(book))
    let again = book.plan(file, occasion(book))
    // A file that contradicts itself is told so, and taken in bit by bit.
    let isContradictory = again.findings.contains { finding in
      if case .repeated = finding.rule { true } else { false }
    }
    guard !isContradictory else { return }
    precondition(again.counts.newInvoices == 0, "an invoice is doubled")
    precondition(again.counts.newPayments == 0, "a payment is doubled")
  }

  private static func mapping(_ bytes: [UInt8]) {
    guard let mapping = try? TableMapping(text: bytes) else { return }
    guard let again = try? TableMapping(text: mapping.text) else { fatalError("not read again") }
    precondition(again == mapping, "another mapping the second time")
  }

  private static func values(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for notation in AmountNotation.allCases {
      guard let amount = try? Money(reading: text, notation, in: .euro) else { continue }
      let again = try? Money(reading: amount.decimalText, .plain, in: .euro)
      precondition(again == amount, "another amount the second time")
    }
    for notation in DayNotation.allCases {
      guard let day = try? Day(reading: text, notation) else { continue }
      precondition((try? Day(day.description)) == day, "another day the second time")
    }
    _ = try? IBAN(text)
    _ = try? BIC(text)
    _ = try? CreditorReference(text)
    _ = try? Instant(text)
    _ = try? Rate(percent: text)
    _ = try? DebtorID(text)
    _ = try? Line(text)
    _ = try? Remark(text)
  }
}
