import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug export`.
struct ExportList: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: words.abstract(.export), discussion: words.discussion(.export))

  @Argument(help: .init(.list, .word)) var list: String
  @Option(help: .init(.out, .file)) var out: String?
  @Flag(help: .init(.plain)) var plain = false
  @Option(help: .init(.on, .day)) var on: String?
  @OptionGroup var place: BookOptions

  mutating func run() throws {
    // Without a file the list itself is the answer, and nothing else is printed.
    guard out == nil, !place.output.json else { return try reply().print(json: place.output.json) }
    Console.write(String(decoding: try bytes(try table()), as: UTF8.self))
  }

  func reply() throws(Problem) -> Reply {
    let table = try table()
    var sheet = Sheet()
    if let out {
      do { try Exporting.write(try bytes(table), to: out) } catch let fault as BookFault {
        throw Problem(.book(fault), at: "--out", status: .refused)
      } catch {
        preconditionFailure("\(error)")
      }
      sheet.field(words.label(.file), out)
    }
    sheet.field(words.label(.rows), "\(table.rows.count)")
    return Reply(
      answer: ExportAnswer(
        list: list, file: out,
        rows: table.rows.map { row in
          Dictionary(zip(table.titles, row.map(ExportAnswer.Cell.init))) { first, _ in first }
            .filter { $0.value.isThere }
        }), sheet: sheet)
  }

  private func table() throws(Problem) -> TableList {
    let kind = try Input.choice(
      list, words.valueName(.word), BookList.allCases.map { (name: $0.rawValue, value: $0) })
    let desk = try place.desk()
    let day = try Input.dayIfGiven(on, "--on") ?? desk.today
    return Exporting(desk).list(kind, on: day)
  }

  private func bytes(_ table: TableList) throws(Problem) -> [UInt8] {
    Exporting.bytes(table, plain ? .plain : .german)
  }
}

/// A list as machines read it.
private struct ExportAnswer: Encodable {
  let schema = 1
  let list: String
  let file: String?
  let rows: [[String: Cell]]

  struct Cell: Encodable {
    private let cell: TableCell

    init(_ cell: TableCell) { self.cell = cell }

    var isThere: Bool { cell != .empty }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch cell {
      case .empty: try container.encodeNil()
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .decimal(let number): try container.encode(number)
      case .amount(let amount): try container.encode(amount)
      case .day(let day): try container.encode(day)
      }
    }
  }
}
