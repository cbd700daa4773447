import Journal
public import Receivables
public import Wording

/// Makes sample books.
public struct DemoBook {
  /// The day that the book is for.
  public let day: Day
  /// What chance begins with: the same day and seed give the same book.
  public let seed: UInt64
  /// How many customers there are.
  public let debtors: Int

  /// The days that a book can be for: its two years lie under the law of 28 July 2014.
  public static let days = Day(sure: "2017-01-01")...Day(sure: "2199-12-31")

  /// A sample book for a day.
  public init(on day: Day, seed: UInt64 = 1, debtors: Int = DemoHistory.debtors) {
    self.day = day
    self.seed = seed
    self.debtors = max(debtors, DemoHistory.debtors)
  }
}

extension DemoBook {
  /// Makes the book in a folder that is missing or empty.
  ///
  /// Nothing of it has to survive before it is whole, so the disk is waited for once, at the end.
  ///
  /// - Parameters:
  ///   - folder: Where it is to stand.
  ///   - user: Who makes it, by login of the system.
  ///   - progress: Is told from time to time how many commands of how many were done.
  /// - Returns: The last entry.
  /// - Throws: `BookFault` where the folder or the disk does not allow it.
  @discardableResult
  public func make(
    at folder: String, user: UserName, progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(BookFault) -> EntryNumber {
    var files = FileSystem.system
    files.sync = { _ in }
    files.syncFolder = { _ in }
    var history = DemoHistory(on: day, by: user, seed: seed, debtors: debtors)
    // Never given away: what it writes is not on the disk when it returns.
    let desk = try Desk.create(
      at: folder, founding: history.founding, user: user,
      clock: .frozen(at: BookZone.berlin.start(of: history.start)), files: files)
    var done = 0
    while let turn = history.next(in: desk.book) {
      for document in turn.documents { _ = try desk.keep(document) }
      do throws(BookFault) {
        try desk.perform(
          turn.command, id: CommandID(sure: "demo-\(done)"), expecting: nil, on: turn.day,
          by: turn.user, at: turn.instant)
      } catch .refused(let refusal) {
        preconditionFailure("a story of the sample book is wrong: \(refusal) \(turn)")
      }
      done += 1
      if done.isMultiple(of: 500) { progress(done, history.count) }
    }
    do { try Self.sync(folder) } catch { throw BookFault(JournalFault.notWritten(error)) }
    return desk.book.version
  }

  /// Waits until everything of the book is on the disk.
  private static func sync(_ folder: String) throws(SystemFault) {
    let files = FileSystem.system
    let journal = try files.list(folder).filter { $0.hasPrefix("journal-") }
    let documents = try files.list(folder + "/documents").map { "documents/" + $0 }
    for name in journal + documents {
      let file = try files.open(folder + "/" + name, .reading)
      defer { files.close(file) }
      try files.sync(file)
    }
    try files.syncFolder(folder + "/documents")
    try files.syncFolder(folder)
  }
}
