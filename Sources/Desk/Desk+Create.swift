public import Journal
public import Receivables
public import Wording

extension Desk {
  /// Refuses a folder in which no book can be made, before anybody is asked what it shall hold.
  ///
  /// - Throws: `BookFault.exists`.
  public static func checkRoom(
    at folder: String, files: FileSystem = .system
  ) throws(BookFault) {
    guard Journal<Entry>.hasRoom(at: folder, files: files) else {
      throw .exists(folder: folder)
    }
  }

  /// Makes a book.
  ///
  /// - Parameters:
  ///   - folder: Where it is to stand; it must be missing or empty.
  ///   - founding: What the book begins with, in one batch; first of all its opening.
  ///   - isShared: Whether the group of the folder may read and write it, too.
  ///   - user: Who is at the keyboard.
  ///   - clock: Where the time comes from.
  ///   - files: The disk.
  /// - Returns: The desk of the new book.
  /// - Throws: `BookFault`; what a refused founding leaves can be made again.
  public static func create(
    at folder: String, founding: [Command], isShared: Bool = false, user: UserName,
    clock: Clock = .system, files: FileSystem = .system
  ) throws(BookFault) -> Desk {
    let now = clock.now
    let zone = BookZone.berlin
    // Refused before anything is made.
    let occasion = Occasion(
      day: zone.day(of: now), instant: now, user: user, next: EntryNumber(2))
    do { _ = try Book().decide(.several(founding), occasion) } catch { throw .refused(error) }
    do {
      try Journal<Entry>.create(
        at: folder, isShared ? .group : .alone,
        as: Stamp(
          instant: now.description, day: occasion.day.description, user: user.text,
          command: "init"), files: files)
    } catch {
      throw BookFault(error)
    }
    let desk = try Desk(at: folder, user: user, clock: clock, files: files)
    _ = try desk.perform(.several(founding))
    return desk
  }
}
