/// A file of a payment provider and what was read of it.
public struct ProviderFile: Sendable, Hashable {
  /// What kind of file it is, by its code.
  public let kind: Line
  /// Its name, without folders.
  public let name: Line
  /// The file itself.
  public let document: DocumentDigest
  /// How many rows it has.
  public let rowCount: Int
  /// What was read.
  public let rows: ProviderRows

  /// A file.
  public init(
    kind: Line, name: Line, document: DocumentDigest, rowCount: Int, rows: ProviderRows
  ) {
    self.kind = kind
    self.name = name
    self.document = document
    self.rowCount = rowCount
    self.rows = rows
  }
}

/// The rows of a file of a payment provider.
public struct ProviderRows: Sendable, Hashable {
  /// The movements that are done.
  public var movements: [IncomingProviderMovement] = []
  /// Rows of what is still to come.
  public var pending = 0
  /// Rows that moved no money to or from us: denied, cancelled, held, exchanged.
  public var unmoved = 0

  /// No rows.
  public init() {}
}

/// What taking a file of a payment provider into a book would change.
///
/// Like every plan it holds good for the version of the book it was made on, and is made anew under
/// the journal's lock where others have written since.
public struct ProviderPlan: Sendable, Hashable {
  /// The file.
  public let file: ProviderFile
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
  /// Where the payments go that were recognised.
  public let placed: [StatementPlan.Placement]

  /// How much of a file comes to what.
  public struct Counts: Sendable, Hashable, Codable {
    /// Movements that are recorded.
    public internal(set) var movements = 0
    /// Movements that were known already.
    public internal(set) var known = 0
    /// Rows of what is still to come, left out.
    public internal(set) var pending = 0
    /// Rows that moved no money to or from us, left out.
    public internal(set) var unmoved = 0
    /// Fees that are recorded.
    public internal(set) var fees = 0
    /// Money between the provider and us.
    public internal(set) var payouts = 0
    /// Payments that were recognised.
    public internal(set) var placed = 0
    /// Payments that were taken back or given back.
    public internal(set) var returned = 0
    /// Cases of customers who want money back.
    public internal(set) var chargebacks = 0
    /// Such cases that ended.
    public internal(set) var closedChargebacks = 0
    /// Claims that are the provider's now.
    public internal(set) var sold = 0
    /// Movements that wait for a person.
    public internal(set) var unclear = 0
    /// Rows that cannot be taken.
    public internal(set) var refused = 0

    init() {}
  }
}

extension ProviderPlan {
  /// Whether nothing would change.
  public var isEmpty: Bool { entries.isEmpty }
}

extension Book {
  /// Works out what taking a file of a payment provider in would change.
  ///
  /// What is in two files is taken once, by the provider's number. What is certain is booked; all else
  /// waits in clearing, and is looked at again with the next file, which may bring the payment that a
  /// chargeback is about.
  ///
  /// - Parameters:
  ///   - file: What was read.
  ///   - occasion: When, and who.
  ///   - progress: Is told from time to time how many movements were taken.
  /// - Returns: The plan.
  public func plan(
    _ file: ProviderFile, _ occasion: Occasion, progress: (Int) -> Void = { _ in }
  ) -> ProviderPlan {
    var planner = ProviderPlanner(self, file, occasion)
    for movement in file.rows.movements.sorted(by: IncomingProviderMovement.precedes) {
      planner.take(movement)
    }
    planner.placeMovements(progress)
    return planner.finished()
  }

  /// The entries of a plan, made anew where the book has changed since.
  func decide(_ plan: ProviderPlan, _ occasion: Occasion) throws(Refusal) -> [Entry] {
    let isFresh = plan.version == version && plan.day == occasion.day
    if isFresh, occasion.next == EntryNumber(version.sequence + 1) { return plan.entries }
    let anew = self.plan(plan.file, occasion)
    // Nobody has seen these findings yet.
    guard anew.counts.refused <= plan.counts.refused else {
      throw Refusal(.changedMeanwhile(bank.facts.suffix(1).map(\.number)))
    }
    return anew.entries
  }
}
