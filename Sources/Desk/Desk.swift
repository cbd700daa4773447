public import Journal
public import Receivables
public import Wording

/// The only owner of a book: it does commands, follows what others do, and answers questions.
///
/// ```swift
/// let desk = try Desk(at: folder, user: user)
/// let receipt = try desk.perform(.casework(debtor, .takePromise(by: day)))
/// let claim = desk.book.account(debtor)?.claim(on: day, settings: desk.book.settings)
/// ```
public final class Desk {
  /// The folder of the book.
  public let folder: String
  /// Who is at the keyboard, by login of the system.
  public let user: UserName
  /// Where the time comes from.
  public let clock: Clock

  let files: FileSystem
  private(set) var journal: Journal<Entry>
  private var folding: Folding
  private var follower: Follower?

  /// How everybody stood in the last queue.
  var heads: Heads?
  /// How far the journal was known to the heads that are kept.
  var headsPosition: Position?
  /// Whether heads are to be kept.
  var headsAreDue = false

  /// Opens a book and reads all of it.
  ///
  /// - Parameters:
  ///   - folder: Where it stands.
  ///   - user: Who is at the keyboard, by login of the system.
  ///   - clock: Where the time comes from.
  ///   - files: The disk.
  ///   - progress: Is told from time to time how many entries were read.
  /// - Throws: `BookFault` where there is none, or it cannot be read at all.
  public init(
    at folder: String, user: UserName, clock: Clock = .system, files: FileSystem = .system,
    progress: (Int) -> Void = { _ in }
  ) throws(BookFault) {
    self.folder = folder
    self.user = user
    self.clock = clock
    self.files = files
    (journal, folding) = try Self.read(folder, files, progress)
  }

  private static func read(
    _ folder: String, _ files: FileSystem, _ progress: (Int) -> Void = { _ in }
  ) throws(BookFault) -> (Journal<Entry>, Folding) {
    var folding = Folding()
    let snapshot = Snapshot(of: folder, files, &folding)
    folding.packer = snapshot.map { EntryPacker(after: $0.unpacker) } ?? EntryPacker()
    do {
      let journal = try Journal<Entry>(
        at: folder, after: snapshot?.position ?? Position(), files: files
      ) { entry in
        folding.take(entry)
        if folding.tail.isMultiple(of: 10_000) { progress(folding.tail) }
      }
      folding.changes = Changes()
      if !Snapshot.isDue(folding.tail, of: journal.position.number) { folding.packer = nil }
      return (journal, folding)
    } catch JournalFault.rewound where snapshot != nil {
      // The snapshot is of another history than the journal's.
      return try readWhole(folder, files)
    } catch {
      throw BookFault(error)
    }
  }

  private static func readWhole(
    _ folder: String, _ files: FileSystem
  ) throws(BookFault) -> (Journal<Entry>, Folding) {
    var folding = Folding()
    do {
      let journal = try Journal<Entry>(at: folder, files: files) { folding.take($0) }
      folding.changes = Changes()
      return (journal, folding)
    } catch {
      throw BookFault(error)
    }
  }
}

// MARK: - Reading

extension Desk {
  /// The book as far as it was read.
  public var book: Book { folding.book }

  /// The zone of the book.
  public var zone: BookZone {
    book.settings.opening.flatMap { BookZone(name: $0.zone.text) } ?? .berlin
  }

  /// The day it is where the book is.
  public var today: Day { zone.day(of: clock.now) }

  /// What names the book wherever it stands: made of its beginning.
  public var identity: String {
    let beginning = book.facts.first.map { "\($0.instant) \($0.user) \($0.number)" } ?? ""
    let name = book.settings.opening?.name.text ?? ""
    return String(Self.digest(of: Array("\(beginning) \(name)".utf8)).text.prefix(16))
  }

  /// Why nothing can be written; nothing where it can.
  public var readOnly: BookFault.ReadOnly? {
    folding.broken.map { .damaged(BookDamage($0)) }
      ?? journal.readOnly.map(BookFault.ReadOnly.init)
  }

  /// Whether what was written survives the loss of power on this disk, and locks hold there.
  public var isKept: Bool { journal.isKept }

  /// The number of the last entry, and the digest that stands for all: to be noted elsewhere.
  public var witness: (number: EntryNumber, digest: String) {
    (EntryNumber(journal.position.number), journal.position.digest.text)
  }

  /// A descriptor that can be read when others may have written; catching up makes it silent.
  ///
  /// - Throws: `BookFault` where the system has no watches left; then look once a second.
  public func follow() throws(BookFault) -> Int32 {
    if let follower { return follower.descriptor }
    do {
      let follower = try Follower(of: folder)
      self.follower = follower
      return follower.descriptor
    } catch {
      throw BookFault(JournalFault.system(error))
    }
  }

  /// Reads what others wrote.
  ///
  /// - Returns: What changed.
  /// - Throws: `BookFault` where it cannot be read.
  public func catchUp() throws(BookFault) -> Changes {
    _ = follower?.drain()
    do {
      _ = try journal.catchUp { folding.take($0) }
    } catch JournalFault.rewound {
      (journal, folding) = try Self.read(folder, files)
      folding.changes.all = true
      forgetHeads()
    } catch {
      throw BookFault(error)
    }
    defer { folding.changes = Changes() }
    return folding.changes
  }
}

// MARK: - Doing

extension Desk {
  /// Does a command, or says why not.
  ///
  /// - Parameters:
  ///   - command: What is to be done.
  ///   - id: The name of the command; given twice it is done once. Nothing to make one.
  ///   - version: The version of the account that the decision was made on.
  ///   - day: The day on which it is effective; today where left out.
  ///   - user: In whose name; the person at the keyboard where left out.
  ///   - patience: How long to wait while others write.
  /// - Returns: What it came to, durable.
  /// - Throws: `BookFault`; then nothing was written, unless the disk refuses to say.
  public func perform(
    _ command: Command, id: CommandID? = nil, expecting version: EntryNumber? = nil,
    on day: Day? = nil, by user: UserName? = nil, patience: Duration = .seconds(2)
  ) throws(BookFault) -> CommandReceipt {
    try perform(
      command, id: id, expecting: version, on: day, by: user, at: clock.now, patience: patience)
  }

  /// Does a command at an instant that need not be now, which only a book that is being made up asks
  /// for.
  @discardableResult
  func perform(
    _ command: Command, id: CommandID?, expecting version: EntryNumber?, on day: Day?,
    by user: UserName?, at now: Instant, patience: Duration = .seconds(2)
  ) throws(BookFault) -> CommandReceipt {
    if let readOnly { throw .readOnly(readOnly) }
    let name = id?.text ?? newName(at: now)
    let stamp = Stamp(
      instant: now.description, day: (day ?? zone.day(of: now)).description,
      user: (user ?? self.user).text, command: name)
    var repeated: CommandReceipt?
    do {
      let written = try journal.append(as: stamp, patience: patience) { news, next in
        for entry in news { folding.take(entry) }
        if let id, let receipt = folding.commands[id] {
          repeated = receipt
          return []
        }
        // Today is asked again: the news may have set another zone.
        let occasion = Occasion(
          day: day ?? zone.day(of: now), instant: now, user: user ?? self.user, login: self.user,
          next: EntryNumber(next))
        return try folding.book.decide(command, occasion, expecting: version)
      }
      for entry in written { folding.take(entry) }
      if let repeated { return repeated }
      return receipt(of: written)
    } catch JournalFault.rewound {
      (journal, folding) = try Self.read(folder, files)
      forgetHeads()
      return try perform(
        command, id: id, expecting: version, on: day, by: user, at: now, patience: patience)
    } catch {
      throw BookFault(error)
    }
  }

  /// They are of another history.
  private func forgetHeads() {
    heads = nil
    headsPosition = nil
    headsAreDue = false
  }

  private func receipt(of written: [Sealed<Entry>]) -> CommandReceipt {
    guard let first = written.first else {
      return CommandReceipt(book.version, count: 0, [])
    }
    return CommandReceipt(
      EntryNumber(first.number), count: written.count,
      Set(written.compactMap { $0.subject.flatMap { try? DebtorID($0) } }))
  }

  /// A name that no other command has; with a frozen clock one that is the same each time.
  private func newName(at instant: Instant) -> String {
    if clock.isFrozen { return "at-\(journal.position.number + 1)" }
    var random = SystemRandomNumberGenerator()
    let parts = [UInt64(bitPattern: instant.milliseconds), random.next(), random.next()]
    return parts.map { String($0, radix: 36) }.joined(separator: "-")
  }
}

// MARK: - Care

extension Desk {
  /// Keeps a snapshot of what was read, so that the next start is quick, where one is due.
  ///
  /// It is to be called before anything else is read or written, and may take a tenth of the time of
  /// the start. Where it cannot be kept nothing is lost, and nothing is said.
  public func keepSnapshot() {
    guard let packer = folding.packer else { return }
    folding.packer = nil
    guard readOnly == nil, folding.book.version.sequence > 0 else { return }
    try? Snapshot.keep(packer, in: journal, at: journal.position)
  }

  /// Copies the book, as far as it was read, to an empty folder.
  public func backUp(
    to target: String, progress: (Int) -> Void = { _ in }
  ) throws(BookFault) {
    do { try journal.copy(to: target, progress: progress) } catch { throw BookFault(error) }
  }
}
