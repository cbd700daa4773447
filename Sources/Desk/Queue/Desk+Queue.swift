public import Journal
public import Receivables

extension Desk {
  /// The queue of a day.
  ///
  /// Ranked are only those who may stand otherwise than when the book was ranked last, by whichever
  /// process.
  ///
  /// - Parameters:
  ///   - day: All that is known is judged on this day.
  ///   - progress: Told how many accounts were looked at, now and then.
  /// - Returns: Who needs somebody, lane by lane, and who is held back.
  public func queue(on day: Day, progress: ((Int) -> Void)? = nil) -> Queue {
    let known = heads ?? keptHeads()
    let fresh = book.heads(on: day, after: known, by: Threads(), progress: progress)
    heads = fresh
    // Of any other day they would only take the place of today's.
    let isToday = day == today && book.accounts.count >= HeadsFile.minimum
    headsAreDue = isToday && (headsAreDue || fresh.ranked > 0 || headsPosition != journal.position)
    return fresh.queue
  }

  /// Keeps how everybody stood in the queue that was asked for last, so that the next queue is quick,
  /// where that is worth it.
  ///
  /// It takes a fraction of the time of the start. Where it cannot be kept nothing is lost, and nothing
  /// is said.
  public func keepHeads() {
    guard headsAreDue, readOnly == nil, let heads, heads.version == book.version else { return }
    headsAreDue = false
    headsPosition = journal.position
    try? HeadsFile.keep(heads, of: book, in: journal)
  }

  private func keptHeads() -> Heads? {
    guard let file = HeadsFile(of: folder, files), let heads = try? file.kept.heads else {
      return nil
    }
    headsPosition = file.position
    return heads
  }

  /// The queue of a day from what was kept of a book, which is not opened.
  ///
  /// - Parameters:
  ///   - folder: Where the book stands.
  ///   - day: The day; today where left out.
  ///   - clock: Where the time comes from.
  ///   - files: The disk.
  /// - Returns: The queue; nothing where the book has to be opened for it: anything was written since,
  ///   or somebody has to be ranked anew.
  public static func keptQueue(
    at folder: String, on day: Day? = nil, clock: Clock = .system, files: FileSystem = .system
  ) -> DayQueue? {
    guard let file = HeadsFile(of: folder, files) else { return nil }
    var isBehind = false
    let journal = try? Journal<Entry>(at: folder, after: file.position, files: files) { _ in
      isBehind = true
    }
    guard let journal, !isBehind, journal.readOnly == nil else { return nil }
    return DayQueue(file.kept, on: day ?? file.kept.settings.zone.day(of: clock.now))
  }
}
