import Correspondence
import Desk
import Foundation
import LetterFloor
import Receivables
import Wording

/// Letters on paper beside bare Pango and Cairo, and a run of five hundred notices with their papers.
enum LetterBenchmark {
  static let section = Section(
    name: "letters", summary: "letters as PDF, and 500 notices in one run", run: run)

  private static let count = 40

  @Sendable
  private static func run() throws -> [Measurement] {
    let short = try Specimen.letter(.reminder, .german)
    let long = try Specimen.letter(.last, .german)
    let typesetter = Typesetter()
    let (floor, longFloor) = ("one page, bare Pango and Cairo (floor)", "two pages, bare (floor)")
    return [
      measured(floor, short), try set("one page: the friendly reminder", short, typesetter, floor),
      measured(longFloor, long),
      try set("two pages: the last letter", long, typesetter, longFloor),
      Measurement("compose the last letter, no paper", amount: Double(count), unit: "letters") {
        for _ in 0..<count { consume(try? Specimen.letter(.last, .german)) }
      },
    ] + (try notices())
  }

  private static func set(
    _ name: String, _ letter: WrittenLetter, _ typesetter: Typesetter, _ floor: String
  ) throws -> Measurement {
    _ = try typesetter.pdf(of: letter.paper, letter.head)
    return Measurement(name, amount: Double(count), unit: "letters", floor: floor) {
      for _ in 0..<count { consume(try? typesetter.pdf(of: opaque(letter.paper), letter.head)) }
    }
  }

  private static func measured(_ name: String, _ letter: WrittenLetter) -> Measurement {
    let texts = Texts(letter)
    return Measurement(name, amount: Double(count), unit: "letters") {
      for _ in 0..<count { consume(texts.draw()) }
    }
  }

  /// All texts of a letter, for the floor.
  private struct Texts {
    private var texts: [letter_floor_text] = []

    init(_ letter: WrittenLetter) {
      let head = letter.head
      add(head.sender, 15, bold: true, width: 467)
      for text in [head.returnLine] + head.footer.joined() { add(text, 7) }
      for text in head.recipient { add(text, 10, width: 215) }
      for entry in head.info {
        add(entry.label, 7.5)
        add(entry.value, 9)
      }
      add(letter.paper.heading, 11, bold: true, width: 467)
      for block in letter.paper.blocks {
        switch block {
        case .paragraph(let text), .free(let text): add(text, 10, width: 467)
        case .table(let table):
          for text in table.columns.map(\.title) + (table.rows + table.sums).flatMap(\.cells) {
            add(text, 9)
          }
        case .payment(let slip):
          for (name, value) in Wording(letter.paper.language).lines(of: slip) {
            add(name, 8)
            add(value, 10)
          }
        }
      }
    }

    private mutating func add(_ text: String, _ size: Double, bold: Bool = false, width: Double = 0)
    {
      guard !text.isEmpty else { return }
      let bytes = Array(text.utf8CString)
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      copy.initialize(from: bytes, count: bytes.count)
      texts.append(
        letter_floor_text(text: UnsafePointer(copy), width: width, size: size, bold: bold ? 1 : 0))
    }

    func draw() -> Int { letter_floor(texts, texts.count, 45) }
  }

  /// Five hundred notices of a sample book composed with PDF and mail, and their papers kept; then
  /// issued as one step.
  private static func notices() throws -> [Measurement] {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "letters-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let day = try Day("2026-11-25")
    let user = try UserName("anna")
    _ = try DemoBook(on: day, debtors: 2_000).make(at: folder, user: user)
    let desk = try Desk(
      at: folder, user: user, clock: .frozen(at: try Instant("2026-11-25T09:00:00Z")))
    let drafts = desk.book.run(on: day).notices.prefix(500).compactMap { proposed in
      desk.book.account(proposed.standing.debtor).map {
        (LetterDraft(.notice(proposed.figures)), $0)
      }
    }
    let press = try Issuing(desk).press()
    var kept: [KeptLetter] = []
    let papers = try Measurement(
      "\(drafts.count) notices: PDF, mail, papers kept", amount: Double(drafts.count),
      unit: "notices", runs: 1
    ) { kept = try press.keep(press.compose(drafts).letters) }
    let issue = try ContinuousClock().measure {
      _ = try Issuing(desk).issue(run: kept, on: day)
    }
    return [papers, Measurement("the run issued as one step", unit: "runs", [issue])]
  }
}
