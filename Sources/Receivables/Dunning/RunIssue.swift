/// The notices of a run as composed, to be issued together.
public struct RunIssue: Sendable, Hashable {
  /// The group of the notices, as scripts name it; nothing where all groups go together.
  public let group: Line?
  /// The notices.
  public let notices: [ReadyNotice]

  /// Notices to be issued together.
  public init(group: Line? = nil, _ notices: [ReadyNotice]) {
    self.group = group
    self.notices = notices
  }
}

/// A notice whose papers are made.
public struct ReadyNotice: Sendable, Hashable {
  /// What it demands.
  public let figures: NoticeFigures
  /// Its papers.
  public let documents: [DocumentDigest]
  /// The version of the account that it was composed for.
  public let version: EntryNumber

  /// A notice whose papers are made.
  public init(_ figures: NoticeFigures, documents: [DocumentDigest], version: EntryNumber) {
    self.figures = figures
    self.documents = documents
    self.version = version
  }
}

extension Book {
  /// Decides a run: whoever moved on since the papers were made is left out, all others get theirs.
  ///
  /// One group goes once a day; what is left of it goes one by one.
  func decide(_ run: RunIssue, _ occasion: Occasion) throws(Refusal) -> [Entry] {
    try requireOpened()
    if let same = facts.last(where: { $0.isRun(of: run.group, dated: occasion.day) }) {
      throw Refusal(.duplicate, same.number)
    }
    var draft = self
    var entries: [Entry] = []
    var issued: [NoticeFigures] = []
    var moved: [EntryNumber] = []
    for ready in run.notices {
      guard let account = draft.account(ready.figures.debtor), account.version == ready.version
      else {
        moved.append(account(ready.figures.debtor)?.version ?? version)
        continue
      }
      for command in ready.figures.commands(with: ready.documents) {
        let here = occasion.later(by: entries.count)
        let decided = try draft.decide(command, here)
        draft.apply(decided, here)
        entries += decided
      }
      issued.append(ready.figures)
    }
    guard !issued.isEmpty else {
      throw moved.isEmpty ? Refusal(.nothingGiven) : Refusal(.changedMeanwhile(moved.sorted()))
    }
    let event = Run(
      dated: occasion.day, notices: issued.count, demanded: .sums(of: issued.map(\.notice.total)),
      group: run.group)
    return entries + [Entry(.book, .book(.runIssued(event)))]
  }
}

extension Fact<BookEvent> {
  /// Whether it is a run of a group on a day that counts; a run of all groups is one of each.
  fileprivate func isRun(of group: Line?, dated day: Day) -> Bool {
    guard counts, case .runIssued(let run) = value, run.dated == day else { return false }
    return run.group == group || run.group == nil || group == nil
  }
}
