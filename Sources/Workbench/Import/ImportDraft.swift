import Desk
import Receivables
import Wording

/// A file of another program, read and planned, and not booked yet.
struct ImportDraft: Sendable {
  /// What was read, and what it would change.
  let content: Content
  /// What a person should know, the gravest first.
  let findings: [Finding]

  /// What kind of file it is.
  enum Content: Sendable {
    /// A table of customers, items or payments, or an electronic invoice.
    case file(ImportFile, FileReading, ImportPlan)
    /// A file of a bank.
    case statements(StatementReading, StatementPlan)
    /// A file of a payment provider.
    case provider(ImportFile, FileReading, ProviderPlan)
  }
}

extension ImportDraft {
  /// Whether something could not be taken: then nothing of the file is booked here.
  var hasErrors: Bool { findings.contains(where: \.isError) }

  /// Whether nothing would change.
  var isEmpty: Bool {
    switch content {
    case .file(_, _, let plan): plan.isEmpty
    case .statements(_, let plan): plan.isEmpty
    case .provider(_, _, let plan): plan.isEmpty
    }
  }

  /// The command that books it.
  var command: Command {
    switch content {
    case .file(_, _, let plan): .matching(.takeIn(plan))
    case .statements(_, let plan): .matching(.takeStatements(plan))
    case .provider(_, _, let plan): .matching(.takeProvider(plan))
    }
  }

  /// Reads a file and works out what it would change.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - book: The book that it would be taken into.
  ///   - occasion: When.
  /// - Throws: `Fault` where it cannot be read, or needs a mapping.
  init(_ path: String, into book: Book, _ occasion: Occasion) throws(Fault) {
    do throws(BookFault) {
      if let reading = try Importing.statements(at: path) {
        let plan = Importing.plan(reading, into: book, occasion)
        self.init(.statements(reading, plan), reading.findings + plan.findings)
        return
      }
    } catch {
      throw .book(error)
    }
    try self.init(file: path, into: book, occasion)
  }

  private init(file path: String, into book: Book, _ occasion: Occasion) throws(Fault) {
    let file: ImportFile
    let reading: FileReading
    do throws(BookFault) { file = try Importing.file(at: path) } catch { throw .book(error) }
    do throws(Finding) {
      let invoice = try file.electronicInvoice()
      if let invoice { reading = invoice } else { reading = try Self.table(file) }
    } catch {
      throw .finding(error, file: file.name)
    }
    if let plan = Importing.providerPlan(file, reading, into: book, occasion) {
      self.init(.provider(file, reading, plan), reading.findings + plan.findings)
      return
    }
    let plan = Importing.plan(file, reading, into: book, occasion)
    self.init(.file(file, reading, plan), reading.findings + plan.findings)
  }

  /// The rows of a table of a kind that can be told.
  private static func table(_ file: ImportFile) throws(Finding) -> FileReading {
    let outline = try file.outline()
    guard let kind = outline.kind else { throw Finding(.unknownKind) }
    return outline.reading(as: kind)
  }

  private init(_ content: Content, _ all: [Finding]) {
    self.content = content
    findings = Finding.Severity.allCases.flatMap { severity in
      all.filter { $0.severity == severity }
    }
  }
}
