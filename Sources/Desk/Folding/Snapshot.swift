import Journal
import Receivables

/// The entries of a book once more, packed, so that the next start neither reads JSON nor checks
/// digests.
///
/// Only the fold makes a book of them, as it does of the journal's lines, so a snapshot can never
/// disagree about a rule. It is a cache: what is damaged, of another program or of another book is
/// not read, and deleting it changes nothing but the time of the next start.
struct Snapshot {
  /// How far it reaches.
  let position: Position
  /// What was packed, to be gone on with.
  let unpacker: EntryUnpacker

  private static let name = "book"

  /// A new one is due when so many entries stand behind the last.
  static func isDue(_ tail: Int, of all: UInt64) -> Bool { tail > max(2_000, Int(all / 10)) }

  /// Reads the snapshot of a book and folds it; nothing, and nothing folded, where there is none that
  /// can be trusted.
  init?(of folder: String, _ files: FileSystem, _ folding: inout Folding) {
    guard let kept = Journal<Entry>.kept(as: Self.name, at: folder, files: files) else {
      return nil
    }
    let head = Self.head
    guard kept.bytes.starts(with: head) else { return nil }
    var fresh = Folding()
    var unpacker = EntryUnpacker(Array(kept.bytes.dropFirst(head.count)))
    do {
      while let packed = try unpacker.next() {
        fresh.take(packed.event, packed.origin, packed.command)
      }
    } catch {
      return nil
    }
    position = kept.position
    self.unpacker = unpacker
    folding = fresh
  }

  /// Keeps what was packed up to a position.
  static func keep(
    _ packer: EntryPacker, in journal: Journal<Entry>, at position: Position
  ) throws(SystemFault) {
    try journal.keep(head + packer.bytes, as: name, at: position)
  }

  /// The form, so that no other is taken for it.
  private static var head: [UInt8] { Array("entries \(EntryPacker.form)\n".utf8) }
}
