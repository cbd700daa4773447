import Foundation
import Receivables
import Testing
import Wording

@testable import Correspondence

/// Letters as PDF: where everything stands (DIN 5008 form B), and that it can be read.
@Suite("Letters on paper")
struct PaperTests {
  private static func money(_ minor: Int64) -> Money { Money(minor: minor, .euro) }

  private static func iban() throws -> IBAN { try IBAN("DE89370400440532013000") }

  /// A letter with a table of so many rows.
  private func long(_ rows: Int, name: String = "Erika Mustermann") throws -> (
    LetterText, Letterhead
  ) {
    let base = try Specimen.letter(.last, .german)
    let blocks = base.paper.blocks.map { block -> LetterBlock in
      guard case .table = block else { return block }
      let table = LetterTable(
        columns: [.init("Rechnung"), .init("vom"), .init("offen EUR", isNumeric: true)],
        rows: (1...rows).map { number in
          LetterTable.Row(
            [
              "RE-\(number) \(name)", "01.09.2026",
              Wording(.german).bareMoney(Self.money(Int64(number) * 101)),
            ],
            amount: Self.money(Int64(number) * 101))
        },
        sums: [LetterTable.Row(["Gesamtbetrag", "", "x"])], carriedColumn: 2)
      return .table(table)
    }
    let head = base.head
    return (
      LetterText(
        kind: .last, language: .german, heading: base.paper.heading, mailSubject: "s",
        blocks: blocks),
      Letterhead(
        sender: head.sender, returnLine: head.returnLine,
        recipient: [name] + head.recipient.dropFirst(),
        info: head.info, footer: head.footer, dated: head.dated, debtor: head.debtor)
    )
  }

  @Test(arguments: TextCase.all)
  func `everything stands in the window, the block and the margins`(text: TextCase) throws {
    let letter = try text.letter()
    let printed = try PrintedLetter(letter.paper, letter.head)
    defer { printed.remove() }
    let boxes = try printed.boxes()
    #expect(boxes.count > 60)
    for box in boxes {
      #expect(box.left >= 24.9 && box.right <= 190.3, "\(box)")
      #expect(box.top >= 14 && box.bottom <= 288, "\(box)")
    }
    let window = boxes.filter { $0.page == 1 && $0.top > 50 && $0.bottom < 91 && $0.left < 105 }
    #expect(
      window.map(\.word).joined(separator: " ") == letter.head.recipient.joined(separator: " "))
    #expect(window.allSatisfy { $0.top >= 62 && $0.bottom <= 90 && $0.right <= 105 })
    let info = boxes.filter { $0.page == 1 && $0.top > 44 && $0.bottom < 97 && $0.left > 110 }
    #expect(info.allSatisfy { $0.left >= 124.9 && $0.top >= 49.5 })
    let heading = try #require(
      boxes.first { $0.page == 1 && $0.top > 97 && $0.left < 26 })
    #expect(abs(heading.top - 98.46) < 1.5)
  }

  @Test(arguments: TextCase.all)
  func `all words of the letter are on the paper, in every language and class`(text: TextCase)
    throws
  {
    let letter = try text.letter()
    let printed = try PrintedLetter(letter.paper, letter.head)
    defer { printed.remove() }
    let words = try printed.words()
    func expect(_ part: String) {
      let flat = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.contains(flat) { return }
      // A paragraph may go on upon the next page.
      let parts = flat.split(separator: " ")
      let isSplit = (1..<max(2, parts.count)).contains { cut in
        words.contains(parts.prefix(cut).joined(separator: " "))
          && words.contains(parts.dropFirst(cut).joined(separator: " "))
      }
      #expect(isSplit, "\(flat)")
    }
    expect(letter.paper.heading)
    expect(letter.head.returnLine)
    for entry in letter.head.info { expect(entry.value) }
    for line in letter.head.footer.joined() { expect(line) }
    for block in letter.paper.blocks {
      switch block {
      case .paragraph(let text), .free(let text): expect(text)
      case .table(let table):
        for cell in (table.rows + table.sums).flatMap(\.cells)
        where !cell.isEmpty && !cell.contains(", ") { expect(cell) }
      case .payment(let slip):
        for (name, value) in Wording(letter.paper.language).lines(of: slip) {
          expect(name)
          expect(value)
        }
      }
    }
  }

  @Test(arguments: [LetterKind.reminder, .returnedDebit, .dunning, .last], [false, true])
  func `a telephone reads exactly what the letter demands`(kind: LetterKind, business: Bool) throws
  {
    let letter = try Specimen.letter(kind, .german, business: business)
    let slip = try #require(
      letter.paper.blocks.lazy.compactMap { block -> PaymentSlip? in
        if case .payment(let slip) = block { slip } else { nil }
      }.first)
    let printed = try PrintedLetter(letter.paper, letter.head)
    defer { printed.remove() }
    let code = try #require(GiroCode(slip))
    let pages = try printed.pages().count
    let read = try (1...pages).compactMap { try printed.code(page: $0) }
    #expect(read == [code.payload])
    let text = String(decoding: code.payload, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(text[7] == "EUR\(slip.amount.decimalText)")
  }

  @Test(arguments: [1, 12, 60, 500])
  func `a table breaks with its head and the sum so far`(rows: Int) throws {
    let (text, head) = try long(rows)
    let printed = try PrintedLetter(text, head)
    defer { printed.remove() }
    let pages = try printed.pages()
    let words = Wording(.german)
    var sum: Int64 = 0
    var next = 1
    for (number, page) in pages.enumerated() {
      let lines = page.split(separator: "\n")
      let carried = lines.filter { $0.contains("Übertrag") }
      let own = lines.filter { $0.contains("RE-") && $0.contains("01.09.2026") }
      if number > 0, next <= rows {
        let first = try #require(carried.first)
        #expect(first.hasSuffix(words.bareMoney(Self.money(sum))), "page \(number + 1)")
      }
      for line in own {
        #expect(line.contains("RE-\(next) "), "page \(number + 1)")
        sum += Int64(next) * 101
        next += 1
      }
      if next <= rows, !own.isEmpty {
        let last = try #require(carried.last)
        #expect(last.hasSuffix(words.bareMoney(Self.money(sum))), "page \(number + 1)")
        #expect(page.contains("Rechnung"))
      }
      #expect(pages.count == 1 || page.contains("Seite \(number + 1) von \(pages.count)"))
    }
    #expect(next == rows + 1)
    // Nothing stands in the foot.
    let boxes = try printed.boxes()
    #expect(boxes.allSatisfy { $0.bottom < 288 && $0.right < 190.3 })
  }

  @Test(arguments: [
    "Γιώργος Παπαδόπουλος", "Żółć Gęślą Jaźń", "Tuğba Özgül İğdır", "Михаил Соколова", "佐藤 太郎",
    "Nguyễn Thị Ngọc Huyền", "Łukasz Wiśniewski-Brzęczyszczykiewicz",
  ])
  func `names of other scripts are written`(name: String) throws {
    let (text, head) = try long(3, name: name)
    let printed = try PrintedLetter(text, head)
    defer { printed.remove() }
    let squeezed = try printed.words().filter { !$0.isWhitespace }
    #expect(squeezed.contains(name.filter { !$0.isWhitespace }))
  }

  @Test func `an Arabic name is written from right to left, and no sign is missing`() throws {
    let (text, head) = try long(3, name: "محمد العلي")
    let printed = try PrintedLetter(text, head)
    defer { printed.remove() }
    let words = try printed.words()
    #expect(
      words.unicodeScalars.contains {
        (0x0600...0x06FF).contains($0.value) || (0xFB50...0xFEFF).contains($0.value)
      })
  }

  @Test func `a sign that no font has is refused by name`() throws {
    let (text, head) = try long(1, name: "Erika \u{10A60}\u{1F9FF}\u{13000}")
    #expect(throws: LetterFault.self) { try Typesetter().pdf(of: text, head) }
  }

  @Test func `the same letter has the same bytes, from one typesetter and from another`() throws {
    let (text, head) = try long(60)
    let typesetter = Typesetter()
    let first = try typesetter.pdf(of: text, head)
    _ = try typesetter.pdf(of: try Specimen.letter(.reminder, .english).paper, head)
    #expect(try typesetter.pdf(of: text, head) == first)
    #expect(try Typesetter().pdf(of: text, head) == first)
  }

  @Test func `the file says what it is, in which language, and carries its fonts`() throws {
    let letter = try Specimen.letter(.dunning, .german)
    let printed = try PrintedLetter(letter.paper, letter.head)
    defer { printed.remove() }
    let info = try printed.run("pdfinfo", ["a.pdf"])
    #expect(info.contains("Title:           \(letter.paper.heading)"))
    #expect(info.contains("Author:          \(letter.head.sender)"))
    #expect(info.contains("A4"))
    #expect(String(decoding: printed.bytes, as: UTF8.self).contains("/Lang (de-DE)"))
    let fonts = try printed.run("pdffonts", ["a.pdf"]).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      #expect(font.contains("LiberationSans"), "\(font)")
      #expect(font.split(separator: " ").dropFirst().contains("yes"), "not embedded: \(font)")
    }
  }

  @Test func `an address of seven lines is refused, a long line is set smaller`() throws {
    let letter = try Specimen.letter(.reminder, .german)
    func head(_ recipient: [String]) -> Letterhead {
      Letterhead(
        sender: letter.head.sender, returnLine: letter.head.returnLine, recipient: recipient,
        info: letter.head.info, footer: letter.head.footer, dated: letter.head.dated,
        debtor: letter.head.debtor)
    }
    #expect(throws: LetterFault.addressTooLong(lines: 7)) {
      try Typesetter().pdf(of: letter.paper, head(Array(repeating: "A", count: 7)))
    }
    let name = "Internationale Handelsgesellschaft für Seilerwaren und Takelage mbH & Co. KG"
    let printed = try PrintedLetter(letter.paper, head([name, "Weg 1", "20095 Hamburg"]))
    defer { printed.remove() }
    let window = try printed.boxes().filter {
      $0.page == 1 && $0.top > 50 && $0.bottom < 91 && $0.left < 105
    }
    let found = window.map(\.word)
    #expect(found.contains("Takelage") && found.contains("KG") && found.contains("Hamburg"))
    #expect(window.allSatisfy { $0.right <= 105 })
  }
}
