/// Why a journal could not do what was asked.
public enum JournalFault: Error, Sendable, Hashable {
  /// There is no journal in the folder.
  case missing(folder: String)
  /// The folder is not empty.
  case exists(folder: String)
  /// Others than the owner, and the group of a shared book, can get at the folder.
  case exposed(folder: String, mode: UInt32)
  /// The operating system refused something before anything was changed.
  case system(SystemFault)
  /// Somebody else holds the lock.
  case busy(holder: String)
  /// What was to be written is not written.
  case notWritten(SystemFault)
  /// The journal cannot be written to.
  case readOnly(ReadOnly)
  /// An entry could not be read.
  case damaged(Damage)
  /// What was read before was never durable and is no part of the journal: it must be read anew.
  case rewound

  /// Why a journal is only read.
  public enum ReadOnly: Sendable, Hashable {
    /// It is damaged.
    case damaged(Damage)
    /// A newer version of the program wrote the entry.
    case newer(Place)
    /// The disk refuses to keep anything.
    case disk(SystemFault)
    /// The files or the folder may not be written to.
    case permission(SystemFault)
  }
}

/// Where a journal is broken.
public struct Damage: Sendable, Hashable {
  /// The first line that is wrong.
  public let place: Place
  /// The number of the last entry before it that is right.
  public let after: UInt64
  /// What is wrong.
  public let kind: Kind

  /// A break.
  public init(place: Place, after: UInt64, kind: Kind) {
    self.place = place
    self.after = after
    self.kind = kind
  }

  /// What can be wrong.
  public enum Kind: Sendable, Hashable {
    /// The line is none of a journal, or its digest is not that of its bytes.
    case unreadable
    /// The line is whole, but does not follow the one before.
    case outOfOrder
    /// The payload is not the one that was written.
    case payload
    /// The payload cannot be read: what is wrong with it.
    case content(String)
    /// Entries that were acknowledged are missing at the end.
    case missing(through: UInt64)
    /// A file of the journal is missing.
    case missingSegment
  }
}
