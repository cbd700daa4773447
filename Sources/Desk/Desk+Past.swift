public import Journal
public import Receivables
public import Wording

extension Desk {
  /// The book as it was known at the end of a day: only what was recorded until then.
  ///
  /// - Throws: `BookFault` where it cannot be read.
  public func book(asOf day: Day) throws(BookFault) -> Book {
    try Self.book(at: folder, asOf: day, in: zone, files: files)
  }

  /// The same of a book that nobody has open here, as a thread of its own asks for it.
  ///
  /// - Throws: `BookFault` where it cannot be read.
  public static func book(
    at folder: String, asOf day: Day, in zone: BookZone, files: FileSystem = .system
  ) throws(BookFault) -> Book {
    var past = Folding()
    do {
      _ = try Journal<Entry>(at: folder, files: files) { sealed in
        guard let instant = try? Instant(sealed.stamp.instant), zone.day(of: instant) <= day else {
          return
        }
        past.take(sealed)
      }
    } catch {
      throw BookFault(error)
    }
    return past.book
  }
}
