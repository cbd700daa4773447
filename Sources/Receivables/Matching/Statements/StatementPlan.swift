/// A file of a bank and what was read of it.
public struct BankFile: Sendable, Hashable {
  /// What kind of file it is, by its code.
  public let kind: Line
  /// Its name, without folders.
  public let name: Line
  /// The file itself.
  public let document: DocumentDigest
  /// The statements in it, in their order.
  public let statements: [Part]

  /// A file.
  public init(kind: Line, name: Line, document: DocumentDigest, statements: [Part]) {
    self.kind = kind
    self.name = name
    self.document = document
    self.statements = statements
  }

  /// A statement with its movements.
  public struct Part: Sendable, Hashable {
    /// The statement.
    public let statement: IncomingStatement
    /// Its movements, in their order.
    public let movements: [IncomingMovement]
    /// Whether all of it could be read and it adds up: only then it can be taken.
    public let isSound: Bool

    /// A statement.
    public init(statement: IncomingStatement, movements: [IncomingMovement], isSound: Bool) {
      self.statement = statement
      self.movements = movements
      self.isSound = isSound
    }
  }
}

/// What taking a file of a bank into a book would change.
///
/// Like every plan it holds good for the version of the book it was made on, and is made anew under
/// the journal's lock where others have written since.
public struct StatementPlan: Sendable, Hashable {
  /// The file.
  public let file: BankFile
  /// Why a statement is taken that does not go on where the last one ended.
  public let gap: Remark?
  /// The version of the book it was made on.
  public let version: EntryNumber
  /// The day it was made for.
  public let day: Day
  /// What is to be written down.
  public let entries: [Entry]
  /// What a person should know.
  public let findings: [Finding]
  /// How much of what.
  public let counts: Counts
  /// Where the movements go that were recognised.
  public let placed: [Placement]

  /// A movement and where it goes.
  public struct Placement: Sendable, Hashable {
    /// The movement's entry.
    public let movement: EntryNumber
    /// How much.
    public let amount: Money
    /// Where it goes, and why.
    public let match: Match
  }

  /// How much of a file comes to what.
  public struct Counts: Sendable, Hashable, Codable {
    /// Statements that are recorded.
    public internal(set) var statements = 0
    /// Statements that were known already.
    public internal(set) var knownStatements = 0
    /// Statements that cannot be taken.
    public internal(set) var refusedStatements = 0
    /// Movements that are recorded.
    public internal(set) var movements = 0
    /// Movements that were known already.
    public internal(set) var knownMovements = 0
    /// Entries that are only announced, and left out.
    public internal(set) var pending = 0
    /// Movements by which we paid, which need nobody here.
    public internal(set) var outgoing = 0
    /// Payments that were recognised.
    public internal(set) var placed = 0
    /// Payments taken back that were recognised.
    public internal(set) var returned = 0
    /// Movements that wait for a person.
    public internal(set) var unclear = 0
    /// The last day through which the bank's data are complete now.
    public internal(set) var through: Day?

    init() {}
  }
}

extension StatementPlan {
  /// Whether nothing would change.
  public var isEmpty: Bool { entries.isEmpty }
}

extension Book {
  /// Works out what taking a file of a bank in would change.
  ///
  /// A statement is taken whole or not at all; what is in two files is taken once. Payments that are
  /// recognised with certainty are booked, all others wait in clearing.
  ///
  /// - Parameters:
  ///   - file: What was read.
  ///   - gap: Why a statement may be taken that does not go on where the last one ended.
  ///   - occasion: When, and who.
  ///   - progress: Is told from time to time how many movements were taken.
  /// - Returns: The plan.
  public func plan(
    _ file: BankFile, acceptingGap gap: Remark? = nil, _ occasion: Occasion,
    progress: (Int) -> Void = { _ in }
  ) -> StatementPlan {
    var planner = StatementPlanner(self, file, gap, occasion)
    for part in file.statements.inOrder { planner.take(part) }
    planner.placeMovements(progress)
    return planner.finished()
  }

  /// The entries of a plan, made anew where the book has changed since.
  func decide(_ plan: StatementPlan, _ occasion: Occasion) throws(Refusal) -> [Entry] {
    let isFresh = plan.version == version && plan.day == occasion.day
    if isFresh, occasion.next == EntryNumber(version.sequence + 1) { return plan.entries }
    let anew = self.plan(plan.file, acceptingGap: plan.gap, occasion)
    // Nobody has seen these findings yet.
    guard anew.counts.refusedStatements <= plan.counts.refusedStatements else {
      throw Refusal(.changedMeanwhile(bank.facts.suffix(1).map(\.number)))
    }
    return anew.entries
  }
}

extension [BankFile.Part] {
  /// The statements by their last day, those of one day as they stand in the file.
  fileprivate var inOrder: [BankFile.Part] {
    enumerated().sorted {
      ($0.element.lastDay, $0.offset) < ($1.element.lastDay, $1.offset)
    }.map(\.element)
  }
}

extension BankFile.Part {
  /// The first day it tells of.
  var firstDay: Day {
    statement.from ?? movements.lazy.map(\.booked).min() ?? statement.opening?.day ?? lastDay
  }

  /// The last day it tells of.
  var lastDay: Day {
    statement.through ?? statement.closing?.day ?? movements.lazy.map(\.booked).max()
      ?? statement.opening?.day ?? .first
  }
}
