import Interchange
import Receivables

/// All that a file of a bank says, held for tests.
struct StatementReading {
  struct Statement {
    let statement: IncomingStatement
    let movements: [IncomingMovement]
    let findings: [Finding]

    /// Whether it may be booked.
    var isSound: Bool { !findings.contains(where: \.isError) }
  }

  let format: StatementFormat
  private(set) var statements: [Statement] = []
  private(set) var files: [String] = []
  /// Movements without a statement: the file broke off.
  private(set) var lost: [IncomingMovement] = []
  private(set) var findings: [Finding] = []

  init(_ source: some ByteSource) throws(Finding) {
    var file = try StatementFile(source)
    format = file.format
    var (statements, files, movements): ([Statement], [String], [IncomingMovement]) = ([], [], [])
    findings = file.read { part in
      switch part {
      case .file(let name, _): files.append(name)
      case .movement(let movement): movements.append(movement)
      case .statement(let statement, let findings):
        statements.append(
          Statement(statement: statement, movements: movements, findings: findings))
        movements = []
      }
    }
    (self.statements, self.files, lost) = (statements, files, movements)
  }

  init(_ bytes: [UInt8]) throws(Finding) { try self.init(MemorySource(bytes)) }

  init(_ text: String) throws(Finding) { try self.init(Array(text.utf8)) }
}
