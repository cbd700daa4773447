import Receivables
import Wording

extension BookVerb {
  /// A copy that was made and read.
  func reply(_ folder: String, _ entries: EntryNumber, _ witness: String) -> Reply {
    var sheet = Sheet()
    sheet.field(words.label(.saved), folder)
    sheet.field(words.label(.entries), "\(entries.sequence)")
    sheet.field(words.label(.witness), witness)
    return Reply(
      answer: CopyAnswer(folder: folder, entries: entries, witness: witness), sheet: sheet)
  }
}

/// A copy of a book as machines read it.
private struct CopyAnswer: Encodable {
  let schema = 1
  let folder: String
  let entries: EntryNumber
  let witness: String
}
