import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug report`.
struct MakeReport: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: words.abstract(.report), discussion: words.discussion(.report))

  @Argument(help: .init(.report, .word)) var name: String?
  @Option(help: .init(.on, .day)) var on: String?
  @Option(help: .init(.asOf, .day)) var asOf: String?
  @Option(help: .init(.reportFrom, .day)) var from: String?
  @Option(help: .init(.reportThrough, .day)) var through: String?
  @Flag(help: .init(.csv)) var csv = false
  @Flag(help: .init(.plain)) var plain = false
  @Option(help: .init(.out, .file)) var out: String?
  @OptionGroup var place: BookOptions

  mutating func run() throws {
    // A table without a file is itself the answer, and nothing else is printed.
    guard name != nil, csv || plain, out == nil, !place.output.json else {
      return try reply().print(json: place.output.json)
    }
    Console.write(String(decoding: try bytes(try report().made), as: UTF8.self))
  }

  func reply() throws(Problem) -> Reply {
    guard name != nil else { return Self.names }
    let (report, known) = try report()
    if let out {
      do { try Exporting.write(try bytes(report), to: out) } catch let fault as BookFault {
        throw Problem(.book(fault), at: "--out", status: .refused)
      } catch {
        preconditionFailure("\(error)")
      }
    }
    var sheet = Sheet(report, asKnownOn: known)
    if let out { sheet.field(words.label(.file), out) }
    return Reply(answer: ReportAnswer(report, asKnownOn: known), sheet: sheet)
  }

  private func bytes(_ report: any Report) throws(Problem) -> [UInt8] {
    let style: ListStyle = plain ? .plain : .german
    return Exporting.bytes(TableList(report, style), style)
  }
}

// MARK: - Making it

extension MakeReport {
  private func report() throws(Problem) -> (made: any Report, known: Day?) {
    let kind = try Input.choice(
      name ?? "", words.valueName(.word),
      ReportKind.allCases.map { (name: $0.rawValue, value: $0) })
    let known = try Input.dayIfGiven(asOf, "--as-of")
    let desk = try place.desk()
    let book: Book
    if let known {
      do { book = try desk.book(asOf: known) } catch {
        throw Problem(.book(error), status: .refused)
      }
    } else {
      book = desk.book
    }
    return (book.report(kind, try scope(of: kind, today: known ?? desk.today)), known)
  }

  private func scope(of kind: ReportKind, today: Day) throws(Problem) -> ReportScope {
    let first = try Input.dayIfGiven(from, "--from")
    let last = try Input.dayIfGiven(through, "--through")
    let day = try Input.dayIfGiven(on, "--on")
    if !kind.hasPeriod {
      if from != nil { throw Problem(.usage(.unexpected("--from"))) }
      if through != nil { throw Problem(.usage(.unexpected("--through"))) }
    }
    // The day of a figure of months is the last one of its period.
    if kind.isOfMonths, on != nil, through != nil {
      throw Problem(.usage(.exclusive(["--on", "--through"])))
    }
    guard let scope = ReportScope(kind, today: today, on: day, from: first, through: last) else {
      throw Problem(
        .law(.endsBeforeStart(from: first ?? today, to: last ?? day ?? today)), at: "--from")
    }
    return scope
  }

  /// The reports there are.
  private static var names: Reply {
    var sheet = Sheet()
    sheet.table(
      [.text(words.label(.report)), .text(words.label(.meaning))],
      ReportKind.allCases.map { [$0.rawValue, words.summary($0)] })
    return Reply(answer: ReportNames(), sheet: sheet)
  }
}

/// The names of the reports as machines read them.
private struct ReportNames: Encodable {
  let schema = 1
  let reports = ReportKind.allCases.map(\.rawValue)
}
