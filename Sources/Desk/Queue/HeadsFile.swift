import Glibc
import Journal
import Receivables

/// How everybody stood when the book was ranked last, so that the next queue is quick.
///
/// It is a cache like a snapshot: what is damaged, of another program or of another book is not read,
/// and deleting it changes nothing but the time of the next queue.
struct HeadsFile {
  /// How far the journal was known.
  let position: Position
  let kept: KeptHeads

  private static let name = "heads"

  /// Smaller books are ranked sooner than a file is written.
  static let minimum = 500

  /// Reads what was kept of a book; nothing where there is none that can be trusted.
  init?(of folder: String, _ files: FileSystem) {
    guard let file = Journal<Entry>.kept(as: Self.name, at: folder, files: files) else {
      return nil
    }
    let head = Self.head
    guard file.bytes.starts(with: head),
      let kept = try? KeptHeads(Array(file.bytes.dropFirst(head.count)))
    else { return nil }
    position = file.position
    self.kept = kept
  }

  /// Keeps heads that know a journal up to its position.
  static func keep(
    _ heads: Heads, of book: Book, in journal: Journal<Entry>
  ) throws(SystemFault) {
    try journal.keep(head + heads.packed(with: book), as: name, at: journal.position)
  }

  /// The form and the program: another one may rank by other rules.
  private static var head: [UInt8] {
    Array("heads \(KeptHeads.form) \(EntryPacker.form) \(program)\n".utf8)
  }

  /// What tells the file of this program from that of any other: its place on the disk, its size and
  /// the time it was made.
  private static let program: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "unknown" }
    let made = status.st_mtim
    return "\(status.st_ino)-\(status.st_size)-\(made.tv_sec).\(made.tv_nsec)"
  }()
}
