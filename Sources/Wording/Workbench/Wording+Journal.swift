// The journal: the newest entries of the whole book.

/// A column of the journal.
public enum JournalColumn: String, Sendable, Hashable, CaseIterable {
  case entry, moment, user, debtor, name, kind, text
}

extension Wording {
  /// The title of the journal.
  public var journalTitle: String { say("Protokoll", "Journal") }

  /// A column of the journal.
  public func journalColumn(_ column: JournalColumn) -> String {
    switch column {
    case .entry: say("Eintrag", "Entry")
    case .moment: say("Erfasst", "Recorded")
    case .user: say("Wer", "Who")
    case .debtor: say("Kunde", "Debtor")
    case .name: "Name"
    case .kind: say("Art", "Kind")
    case .text: say("Inhalt", "What")
    }
  }

  /// That the book has no entry.
  public var noEntries: String { say("Kein Eintrag.", "No entry.") }

  /// That entries are being searched.
  public func searchingJournal(_ text: String) -> String {
    say("Suche nach \(text) …", "Searching for \(text) …")
  }

  /// How many entries there are, or were found.
  public func entries(_ found: Int, of count: Int) -> String {
    found == count
      ? say("\(self.count(count)) Einträge", "\(self.count(count)) entries")
      : say(
        "\(self.count(found)) von \(self.count(count)) Einträgen",
        "\(self.count(found)) of \(self.count(count)) entries")
  }

  /// How a filter of the journal is written.
  public var journalFilterHint: String {
    say("Text, auch wer:anna kunde:D1", "text, also by:anna debtor:D1")
  }
}
