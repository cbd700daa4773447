import Desk
import Foundation
import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// A workbench on a copy of the sample book, without a terminal: keys in, frames and entries out.
///
/// Time passes only when told.
final class Rehearsed {
  let folder: URL
  let desk: Desk
  let rehearsal: Rehearsal<Workbench>
  private let time: Stopwatch
  private let before: EntryNumber

  /// The time, which stands until it is told to pass.
  private final class Stopwatch: @unchecked Sendable {
    var now = Duration.zero
  }

  init(
    _ language: Language = .english, _ size: Size = Size(rows: 24, columns: 80),
    theme: String = "default", depth: ColorDepth = .direct, drafts: String? = nil,
    folder: URL? = nil, user: UserName = DemoFolder.user, keep: PreferenceKeeper? = nil,
    minutes: Int = 0, postOffice: PostOffice = .none, warning: String? = nil,
    variables: [String: String] = [:]
  ) throws {
    self.folder = try folder ?? DemoFolder.copy()
    desk = try Desk(
      at: self.folder.path, user: user,
      clock: .frozen(
        at: Instant(
          milliseconds: DemoFolder.instant.milliseconds + Int64(minutes) * 60_000)))
    before = desk.book.version
    let time = Stopwatch()
    self.time = time
    let themes = DemoFolder.root.appending(path: "Themes")
    rehearsal = Rehearsal(
      Workbench(
        desk, folder == nil ? DemoFolder.queue : nil, on: DemoFolder.day,
        preferences: Preferences(theme: theme, language: language), keep: keep,
        postOffice: postOffice, warning: warning,
        shelf: ThemeShelf(folders: [themes.path]), drafts: drafts,
        variables: { variables[$0] }, clock: { time.now }),
      size: size, depth: depth)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Presses keys as key files write them, with blanks between: `c n 2 enter`.
  ///
  /// - Returns: How many keys that were.
  @discardableResult
  func press(_ keys: String) throws -> Int {
    let chords = try keys.split(separator: " ").map { try Chord(parsing: String($0)) }
    for chord in chords {
      // Nobody answers a question before it can be read.
      pass(.milliseconds(200))
      rehearsal.press(chord)
    }
    return chords.count
  }

  /// Types a text.
  func type(_ text: String) { rehearsal.type(text) }

  /// Lets time pass.
  func pass(_ duration: Duration) {
    time.now += duration
    rehearsal.advance(by: duration)
  }

  var frame: Frame { rehearsal.frame }

  /// The lines of the screen.
  var lines: [String] { frame.lines }

  /// What was written since the workbench was opened, by debtor and kind.
  var written: [(debtor: DebtorID, kind: EventKind)] {
    desk.book.accounts.flatMap { account in
      account.facts.filter { $0.number > before }
        .map { (account.number, $0.value.kind, $0.number) }
    }.sorted { $0.2 < $1.2 }.map { ($0.0, $0.1) }
  }
}

extension Rehearsed {
  /// Presses keys at a workbench of its own, and compares the screen with the frame of a name.
  static func expectFrame(
    _ name: String, after keys: String, _ language: Language,
    _ size: Size = Size(rows: 24, columns: 80), location: SourceLocation = #_sourceLocation
  ) throws {
    let bench = try Rehearsed(language, size)
    try bench.press(keys)
    FrameTesting.expectFrame(
      bench.frame, "\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)",
      location: location)
  }
}
