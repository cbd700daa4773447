import Desk
import Receivables
import Wording

/// One of several people at a book: a process that tests can start, stop and kill.
///
///     Clerk do=notes book=FOLDER user=NAME count=500 bytes=50-16000
///
/// It prints one line for each thing that is certain, after it is, so that whoever reads the lines
/// knows what must be in the book however the process ended.
@main
enum Clerk {
  static func main() {
    do {
      let words = try Words(Array(CommandLine.arguments.dropFirst()))
      guard let task = tasks[words.task] else { throw WordsFault.unknown(words.task) }
      try task(words)
    } catch {
      say("failed \(error)")
      finish(1)
    }
  }

  private static let tasks: [String: @Sendable (Words) throws -> Void] = [
    "notes": NoteTask.run, "follow": FollowTask.run, "promises": PromiseTask.run,
    "hold": HoldTask.run, "found": FoundTask.run,
    "issue": IssueTask.run, "deliver": DeliverTask.run,
  ]
}

extension Desk {
  /// The desk that the words name.
  convenience init(_ words: Words) throws {
    try self.init(at: words.text("book"), user: try UserName(words.text("user")))
  }

  /// Does a command, however long others write; says so where they do for longer than anybody
  /// waits.
  func insist(
    _ command: Command, id: CommandID? = nil, expecting version: EntryNumber? = nil
  ) throws(BookFault) -> CommandReceipt {
    while true {
      do {
        return try perform(command, id: id, expecting: version)
      } catch {
        guard case .busy(let holder) = error else { throw error }
        say("busy \(holder)")
      }
    }
  }
}
