import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug import`.
struct ImportTables: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: words.abstract(.importFile),
    discussion: words.discussion(.importFile))

  @Argument(help: .init(.files, .file)) var files: [String]
  @Option(name: .customLong("as"), help: .init(.fileKind, .word)) var kind: String?
  @Option(name: .customLong("map"), help: .init(.mapping, .file)) var mapping: String?
  @Option(help: .init(.propose, .file)) var propose: String?
  @Flag(help: .init(.dryRun)) var dryRun = false
  @Option(help: .init(.netDays, .count)) var netDays: Int?
  @Option(help: .init(.encoding, .word)) var encoding: String?
  @Option(help: .init(.delimiter, .word)) var delimiter: String?
  @Flag(help: .init(.partial)) var partial = false
  @Flag(help: .init(.vanishedPaid)) var vanishedPaid = false
  @Option(help: .init(.acceptGap, .text)) var acceptGap: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    if let netDays, !(0...3_650).contains(netDays) {
      throw Problem(.usage(.number(value: "\(netDays)", 0...3_650)), at: "--net-days")
    }
    if let propose { return try proposal(propose) }
    let desk = try place.desk()
    let day = try Input.dayIfGiven(giving.on, "--on") ?? desk.today
    let user = try giving.by.map { text throws(Problem) in try Input.user(text, "--by") }
    let given = try givenKind()
    var sheet = Sheet()
    var answers: [ImportAnswer.File] = []
    var isClean = true
    for path in files {
      let result = try take(path, given, desk, day, user)
      result.show(in: &sheet)
      answers.append(result.answer)
      isClean = isClean && result.isClean
    }
    return Reply(
      answer: ImportAnswer(day: day, files: answers), sheet: sheet,
      status: isClean ? .success : .refused)
  }
}

// MARK: - Options

extension ImportTables {
  private func givenKind() throws(Problem) -> FileKind? {
    if let mapping {
      if kind != nil { throw Problem(.usage(.exclusive(["--as", "--map"]))) }
      let file = try Self.file(mapping)
      do { return .mapped(try Importing.mapping(file.bytes)) } catch {
        throw Problem(.finding(error, file: mapping), at: "--map", status: .refused)
      }
    }
    return try kind.map { text throws(Problem) in
      try Input.choice(text, "--as", FileKind.fixed.map { (name: $0.code, value: $0) })
    }
  }

  private func outline(_ file: ImportFile) throws(Problem) -> Result<ImportFile.Outline, Finding> {
    let encoding = try self.encoding.map { text throws(Problem) in
      try Input.code(text, "--encoding", TextEncoding.self)
    }
    let names: [(name: String, value: TableDialect.Delimiter)] = [
      ("semicolon", .semicolon), ("comma", .comma), ("tab", .tab), ("bar", .bar),
    ]
    let delimiter = try self.delimiter.map { text throws(Problem) in
      try Input.choice(text, "--delimiter", names)
    }
    return Result { () throws(Finding) in
      try file.outline(encoding: encoding, delimiter: delimiter)
    }
  }

  private static func file(_ path: String) throws(Problem) -> ImportFile {
    do { return try Importing.file(at: path) } catch {
      throw Problem(.book(error), status: .refused)
    }
  }

  /// Writes the mapping that the titles of the first file suggest.
  private func proposal(_ path: String) throws(Problem) -> Reply {
    guard let first = files.first else { throw Problem(.usage(.missing(words.valueName(.file)))) }
    let outline: ImportFile.Outline
    do { outline = try self.outline(try Self.file(first)).get() } catch let finding as Finding {
      throw Problem(.finding(finding, file: first), status: .refused)
    } catch let problem as Problem {
      throw problem
    } catch {
      preconditionFailure("\(error)")
    }
    do { try Importing.write(outline.proposal, to: path) } catch {
      throw Problem(.book(error), at: "--propose", status: .refused)
    }
    var sheet = Sheet()
    sheet.addColumns(outline.proposal, outline.titles)
    sheet.paragraph(words.proposalWritten(path))
    return Reply(answer: ProposalAnswer(mapping: path), sheet: sheet)
  }
}

// MARK: - One file

extension ImportTables {
  private func take(
    _ path: String, _ given: FileKind?, _ desk: Desk, _ day: Day, _ user: UserName?
  ) throws(Problem) -> ImportResult {
    if given == nil, let reading = try Self.statements(path) {
      return try take(reading, path, desk, day, user)
    }
    let file = try Self.file(path)
    if let result = try invoice(file, path, given, desk, day, user) { return result }
    let outline: ImportFile.Outline
    switch try self.outline(file) {
    case .failure(let finding): return ImportResult(file: path, findings: [finding])
    case .success(let found): outline = found
    }
    guard let kind = given ?? outline.kind else {
      return ImportResult(
        file: path, dialect: outline.dialect, findings: [Finding(.unknownKind)],
        proposal: (outline.proposal, outline.titles))
    }
    let reading = outline.reading(as: kind, netDays: netDays)
    return try book(reading, of: file, path, desk, day, user)
  }

  /// Works out what was read, and books it where nothing stands against it.
  func book(
    _ reading: FileReading, of file: ImportFile, _ path: String, _ desk: Desk, _ day: Day,
    _ user: UserName?
  ) throws(Problem) -> ImportResult {
    if let result = try provider(reading, of: file, path, desk, day, user) { return result }
    let importing = Importing(desk)
    let waiting = Waiting { words.planningImport($0, of: reading.rows.count) }
    let plan = importing.plan(
      file, reading, vanishedArePaid: vanishedPaid, on: day, progress: waiting.tell)
    waiting.end()
    var result = ImportResult(
      file: path, dialect: reading.dialect, findings: reading.findings + plan.findings,
      reading: reading, counts: plan.counts, isEmpty: plan.isEmpty, isDryRun: dryRun)
    guard !dryRun, !plan.isEmpty, partial || !result.hasErrors else { return result }
    do { result.receipt = try importing.book(plan, of: file, by: user) } catch {
      throw Problem(.book(error), status: .refused)
    }
    return result
  }
}

// MARK: - One file of a bank

extension ImportTables {
  /// Reads a file of a bank; nothing where it is none.
  private static func statements(_ path: String) throws(Problem) -> StatementReading? {
    let waiting = Waiting(words.readingStatement)
    defer { waiting.end() }
    do {
      return try Importing.statements(at: path) { done, all in
        waiting.tell(done * 100 / max(1, all))
        return true
      }
    } catch {
      throw Problem(.book(error), status: .refused)
    }
  }

  private func take(
    _ reading: StatementReading, _ path: String, _ desk: Desk, _ day: Day, _ user: UserName?
  ) throws(Problem) -> ImportResult {
    let importing = Importing(desk)
    let gap = try Input.remarkIfGiven(acceptGap, "--accept-gap")
    let waiting = Waiting(words.placingMovements)
    let plan = importing.plan(reading, acceptingGap: gap, on: day, progress: waiting.tell)
    waiting.end()
    var result = ImportResult(file: path, findings: reading.findings + plan.findings)
    result.isEmpty = plan.isEmpty
    result.isDryRun = dryRun
    result.bank = ImportResult.Bank(reading: reading, plan: plan, book: desk.book)
    guard !dryRun, !plan.isEmpty, partial || !result.hasErrors else { return result }
    do { result.receipt = try importing.book(plan, of: reading, by: user) } catch {
      throw Problem(.book(error), status: .refused)
    }
    return result
  }
}

/// That a mapping was written, as machines read it.
private struct ProposalAnswer: Encodable {
  let schema = 1
  let mapping: String
}
