public import Receivables

// Rows of contacts and documents, and the box about one entry.

/// What a row of contacts is.
public enum ContactRowKind: Sendable, Hashable {
  /// Where letters go.
  case address(holds: Bool)
  /// A number, a mail address.
  case point(ContactChannel)
  /// A third person.
  case party(Party.Role)
  /// Somebody who was spoken with.
  case person
}

/// A column of contacts or documents.
public enum CaseColumn: String, Sendable, Hashable, CaseIterable {
  case contactKind, contactValue, contactDetail, documentDay, documentKind, documentName
}

extension Wording {
  /// A column of contacts or documents.
  public func caseColumn(_ column: CaseColumn) -> String {
    switch column {
    case .contactKind: say("Was", "What")
    case .contactValue: say("Wer oder wo", "Who or where")
    case .contactDetail: say("Näheres", "Details")
    case .documentDay: say("Tag", "Day")
    case .documentKind: say("Art", "Kind")
    case .documentName: say("Inhalt", "Content")
    }
  }

  /// What a row of contacts is, in a word.
  public func contactRow(_ kind: ContactRowKind) -> String {
    switch kind {
    case .address(holds: true): say("Anschrift", "address")
    case .address(holds: false): say("früher", "former")
    case .point(let channel): self.channel(channel)
    case .party(let role): self.role(role)
    case .person: say("Person", "person")
    }
  }

  /// For how long an address or a person counts; nothing where that is not limited.
  public func term(from first: Day?, through last: Day?) -> String? {
    let parts = [
      first.map { say("ab \(day($0))", "from \(day($0))") },
      last.map { say("bis \(day($0))", "until \(day($0))") },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// When somebody was spoken with last, and how often.
  public func spokenWith(_ count: Int, last: Day, on day: Day) -> String {
    let when = nearDay(last, on: day)
    return count == 1
      ? say("einmal, am \(when)", "once, on \(when)")
      : say("\(count)-mal, zuletzt \(when)", "\(count) times, last on \(when)")
  }

  /// That letters go there alone.
  public var onlyThere: String { say("nur dorthin schreiben", "write only there") }

  // MARK: Documents

  /// What a document is that a person cannot read here.
  public func documentKind(_ kind: DocumentKind, bytes: Int) -> String {
    let size =
      bytes < 1_000
      ? say("\(count(bytes)) Bytes", "\(count(bytes)) bytes")
      : "\(count((bytes + 500) / 1_000)) kB"
    let name =
      switch kind {
      case .text: "Text"
      case .pdf: "PDF"
      case .image: say("Bild", "image")
      case .archive: say("Archiv", "archive")
      case .other: say("unbekanntes Format", "unknown format")
      }
    return "\(name), \(size)"
  }

  /// That a document is shown elsewhere.
  public func notText(_ name: String, _ kind: DocumentKind, bytes: Int) -> String {
    say(
      "\(name): \(documentKind(kind, bytes: bytes)); hier ist nur Text zu lesen.",
      "\(name): \(documentKind(kind, bytes: bytes)); only text can be read here.")
  }

  /// The title of a document that is read.
  public func documentTitle(_ name: String) -> String {
    say("Dokument \(name)", "Document \(name)")
  }

  // MARK: One entry

  /// The title of the box about an entry.
  public func entryTitle(_ entry: EntryNumber, _ kind: EventKind) -> String {
    say("Eintrag \(entry): \(event(kind))", "Entry \(entry): \(event(kind))")
  }

  /// By whom and when an entry was recorded.
  public func recorded(by user: UserName, on day: Day, minute: Int) -> String {
    let clock = moment(day, minute: minute, on: day)
    return say(
      "Erfasst von \(user) am \(dayWithWeekday(day)) um \(clock)",
      "Recorded by \(user) on \(dayWithWeekday(day)) at \(clock)")
  }

  /// On which day an entry counts.
  public func effective(on day: Day) -> String {
    say("Wirksam am \(dayWithWeekday(day))", "Effective on \(dayWithWeekday(day))")
  }

  /// What was done at once with an entry.
  public func together(_ kinds: [String]) -> String {
    say("Zusammen mit: ", "Together with: ") + kinds.joined(separator: ", ")
  }

  /// By whom and by which entry something was undone.
  public func undoneBy(_ user: UserName?, _ entry: EntryNumber, on day: Day?) -> String {
    let who = user.map { say(" von \($0)", " by \($0)") } ?? ""
    let when = day.map { say(" am \(self.day($0))", " on \(self.day($0))") } ?? ""
    return say("Rückgängig gemacht\(who)\(when) (\(entry))", "Undone\(who)\(when) (\(entry))")
  }

  /// The name of a document in the book.
  public func documentName(_ digest: DocumentDigest) -> String {
    say("Dokument \(digest)", "Document \(digest)")
  }

  /// What keys do where something is read.
  public var readerFooter: String {
    say("↑↓ blättern · Esc schließt", "↑↓ scroll · Esc closes")
  }
}

/// What a document is, by its first bytes.
public enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  /// Text that can be read here.
  case text
  /// A PDF.
  case pdf
  /// A picture.
  case image
  /// Several files in one, word processor files included.
  case archive
  /// Anything else.
  case other
}
