/// A notice and what became of it.
public struct NoticeHistory: Sendable, Hashable {
  /// The notice as issued.
  public let issued: Fact<Notice>
  /// What became of it.
  public internal(set) var mail = MailHistory()

  init(_ issued: Fact<Notice>) { self.issued = issued }

  /// The entry that issued it, which names it.
  public var number: EntryNumber { issued.number }

  /// The notice as issued.
  public var notice: Notice { issued.value }

  /// Whether it stands: it was not taken back.
  public var stands: Bool { mail.withdrawn == nil }
}

/// A letter and what became of it.
public struct LetterHistory: Sendable, Hashable {
  /// The letter as issued.
  public let issued: Fact<Letter>
  /// What became of it.
  public internal(set) var mail = MailHistory()

  init(_ issued: Fact<Letter>) { self.issued = issued }

  /// The entry that issued it, which names it.
  public var number: EntryNumber { issued.number }

  /// The letter as issued.
  public var letter: Letter { issued.value }
}
