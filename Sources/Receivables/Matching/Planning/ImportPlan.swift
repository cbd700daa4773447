/// What taking a file into a book would change, worked out before anybody waits for it.
///
/// A plan holds good for the version of the book it was made on. Where others have written since, it
/// is made anew from its rows under the journal's lock, so that numbers and amounts are right.
public struct ImportPlan: Sendable, Hashable {
  /// The file.
  public let file: IncomingFile
  /// What is not in the file is taken for paid.
  public let takesVanishedAsPaid: Bool
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

  /// How many rows come to what.
  public struct Counts: Sendable, Hashable, Codable {
    /// Customers that begin.
    public internal(set) var newDebtors = 0
    /// Customers of whom something new is known.
    public internal(set) var changedDebtors = 0
    /// Invoices that begin.
    public internal(set) var newInvoices = 0
    /// Credit notes that begin.
    public internal(set) var newCreditNotes = 0
    /// Payments that are booked.
    public internal(set) var newPayments = 0
    /// Items and payments that are known already.
    public internal(set) var known = 0
    /// Items that were paid before they were ever known here.
    public internal(set) var settled = 0
    /// Open items of the book that are not in the list.
    public internal(set) var vanished = 0
    /// Rows that cannot be taken.
    public internal(set) var refused = 0

    init() {}
  }
}

extension ImportPlan {
  /// Whether nothing would change.
  public var isEmpty: Bool { entries.isEmpty }
}

extension Book {
  /// Works out what taking a file in would change.
  ///
  /// Nothing is written, and nothing is doubled: debtors are known by number, else by the number for
  /// value added tax, else by mail, else by name and postcode; items by debtor, number, kind and year
  /// of issue; payments by item, day and amount.
  ///
  /// - Parameters:
  ///   - file: What was read.
  ///   - vanishedArePaid: Whether open items that are not in a complete list are taken for paid on
  ///     the day.
  ///   - occasion: When, and who.
  ///   - progress: Is told from time to time how many rows were taken.
  /// - Returns: The plan.
  public func plan(
    _ file: IncomingFile, vanishedArePaid: Bool = false, _ occasion: Occasion,
    progress: (Int) -> Void = { _ in }
  ) -> ImportPlan {
    var planner = ImportPlanner(self, file, occasion)
    for (place, row) in file.rows.enumerated() {
      planner.take(row)
      if (place + 1).isMultiple(of: 1_000) { progress(place + 1) }
    }
    if file.isComplete { planner.lookForVanished(arePaid: vanishedArePaid) }
    return planner.finished(vanishedArePaid: vanishedArePaid)
  }

  /// The entries of a plan, made anew where the book has changed since.
  func decide(_ plan: ImportPlan, _ occasion: Occasion) throws(Refusal) -> [Entry] {
    let isFresh = plan.version == version && plan.day == occasion.day
    if isFresh, occasion.next == EntryNumber(version.sequence + 1) { return plan.entries }
    let anew = self.plan(plan.file, vanishedArePaid: plan.takesVanishedAsPaid, occasion)
    // Nobody has seen these findings yet.
    guard anew.counts.refused <= plan.counts.refused else {
      throw Refusal(.changedMeanwhile(bank.facts.suffix(1).map(\.number)))
    }
    return anew.entries
  }
}
