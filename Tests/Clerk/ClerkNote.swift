import Receivables

/// A note that tells by itself whether it is whole: who wrote it, which one it is, how long it is.
struct ClerkNote: Hashable {
  let writer: String
  let number: Int
  let length: Int

  /// The text: the head, and dots up to the length.
  var text: String {
    let head = "\(writer) \(number) \(length) "
    return head + String(repeating: ".", count: max(0, length - head.utf8.count - 1)) + "|"
  }

  /// What it is called in the lines that clerks print.
  var name: String { "\(writer) \(number)" }

  init(_ writer: String, _ number: Int, length: Int) {
    self.writer = writer
    self.number = number
    self.length = length
  }

  /// Reads a note; nothing where a single byte is not as it was written.
  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, let number = Int(parts[1]), let length = Int(parts[2]) else {
      return nil
    }
    self.init(String(parts[0]), number, length: length)
    guard self.text == text else { return nil }
  }

  /// The debtor of all notes.
  static func debtor() throws -> DebtorID { try DebtorID("10001") }
}

extension Book {
  /// The notes of clerks in their order; each other note stands as nothing.
  func clerkNotes() throws -> [ClerkNote?] {
    guard let account = account(try ClerkNote.debtor()) else { return [] }
    return account.counting.compactMap { fact -> ClerkNote?? in
      guard case .account(.noted(let note)) = fact.value else { return nil }
      return .some(ClerkNote(note.text.text))
    }
  }
}
