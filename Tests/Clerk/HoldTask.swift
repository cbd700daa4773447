import Desk
import Glibc
import Journal
import Receivables
import Synchronization

/// Writes one note, and stops in the middle of it as by `kill -STOP`: with the lock, before the
/// note is durable.
enum HoldTask {
  @Sendable
  static func run(_ words: Words) throws {
    let user = try words.text("user")
    let stop = Stop()
    var files = FileSystem.system
    files.sync = { file throws(SystemFault) in
      stop.onFirstCall()
      try FileSystem.system.sync(file)
    }
    let desk = try Desk(at: words.text("book"), user: try UserName(user), files: files)
    let note = ClerkNote(user, 0, length: 300)
    _ = try desk.perform(.account(try ClerkNote.debtor(), .note(try Remark(note.text))))
    say("done \(note.name)")
  }

  private final class Stop: Sendable {
    private let hasStopped = Mutex(false)

    func onFirstCall() {
      let before = hasStopped.withLock { hasStopped in
        let before = hasStopped
        hasStopped = true
        return before
      }
      guard !before else { return }
      say("holding")
      raise(SIGSTOP)
    }
  }
}
