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

  /// What a file of a bank would change.
  init(_ reading: StatementReading, into book: Book, _ occasion: Occasion) {
    let plan = Importing.plan(reading, into: book, occasion)
    self.init(.statements(reading, plan), reading.findings + plan.findings)
  }

  /// What any other file would change.
  init(_ file: ImportFile, _ reading: FileReading, into book: Book, _ occasion: Occasion) {
    if let plan = Importing.providerPlan(file, reading, into: book, occasion) {
      self.init(.provider(file, reading, plan), reading.findings + plan.findings)
      return
    }
    let plan = Importing.plan(file, reading, into: book, occasion)
    self.init(.file(file, reading, plan), reading.findings + plan.findings)
  }

  private init(_ content: Content, _ all: [Finding]) {
    self.content = content
    findings = Finding.Severity.allCases.flatMap { severity in
      all.filter { $0.severity == severity }
    }
  }
}
