import Desk
import Glibc
import Journal
import Receivables
import Wording

/// Writes notes, one command each, and prints the name of each that is durable.
///
/// `count` says how many, `bytes` how long, `limit` how large a file may be until the first
/// refusal, as on a full disk, and `syncs=0` that the disk is never waited for.
enum NoteTask {
  @Sendable
  static func run(_ words: Words) throws {
    let user = try words.text("user")
    let lengths = try words.range("bytes") ?? 50...200
    let limit = try words.number("limit")
    var files = FileSystem.system
    if try words.number("syncs") == 0 { files.sync = { _ throws(SystemFault) in } }
    let desk = try Desk(at: words.text("book"), user: try UserName(user), files: files)
    if let limit { LargestFile.set(limit) }
    words.wait(for: "signal", saying: "ready")
    for number in 0..<(try words.number("count") ?? 1) {
      let note = ClerkNote(user, number, length: Int.random(in: lengths))
      let command = Command.account(try ClerkNote.debtor(), .note(try Remark(note.text)))
      do {
        _ = try desk.insist(command)
      } catch {
        guard limit != nil, error == .notSaved(.full) else { throw error }
        words.wait(for: "space", saying: "refused \(note.name)")
        LargestFile.lift()
        _ = try desk.insist(command)
      }
      say("done \(note.name)")
    }
  }
}

/// The largest file that this process may write, which is a full disk for those without root.
enum LargestFile {
  static func set(_ bytes: Int) { change { $0.rlim_cur = rlim_t(bytes) } }

  static func lift() { change { $0.rlim_cur = $0.rlim_max } }

  private static func change(_ body: (inout rlimit) -> Void) {
    // Else the kernel kills whoever writes more.
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { finish(3) }
    body(&limit)
    guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { finish(3) }
  }
}
