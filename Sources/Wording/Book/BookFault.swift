public import Receivables

/// Why something could not be done with a book on disk.
public enum BookFault: Error, Sendable, Hashable {
  /// The book says no.
  case refused(Refusal)
  /// There is no book in the folder.
  case missing(folder: String)
  /// The folder has something in it.
  case exists(folder: String)
  /// Others than the owner, or the group of a shared book, can get at the folder.
  case exposed(folder: String, mode: String)
  /// Somebody else is writing, for longer than anybody waits.
  case busy(holder: String)
  /// Nothing was saved.
  case notSaved(DiskProblem)
  /// The book can be read, and nothing more.
  case readOnly(ReadOnly)
  /// A file or folder cannot be read or made.
  case unreachable(path: String, DiskProblem)
  /// A document is not there.
  case documentMissing(String)
  /// A document is not the one that was kept.
  case documentChanged(String)
  /// What was to be written is too long for one entry.
  case tooLong
  /// What was to be written has a character in it that cannot be kept.
  case unwritable

  /// Why a book is only read.
  public enum ReadOnly: Sendable, Hashable {
    /// A line is not what was written.
    case damaged(BookDamage)
    /// A newer version of the program wrote a line.
    case newer(line: String)
    /// The disk keeps nothing any more; the last entry may or may not be there.
    case disk(DiskProblem)
    /// The person may only read it.
    case permission(DiskProblem)
  }
}

/// Where a book is broken.
public struct BookDamage: Sendable, Hashable {
  /// The file and the line, `journal-0001.jsonl:12`.
  public let line: String
  /// The last entry before it that is right.
  public let after: EntryNumber
  /// What is wrong.
  public let kind: Kind

  /// A break.
  public init(line: String, after: EntryNumber, kind: Kind) {
    self.line = line
    self.after = after
    self.kind = kind
  }

  /// What can be wrong.
  public enum Kind: Sendable, Hashable {
    /// The line is not what was written.
    case changed
    /// The line does not follow the one before.
    case outOfOrder
    /// What the line says cannot be understood.
    case content(String)
    /// Entries are missing, up to this one.
    case missing(through: EntryNumber)
    /// A whole file is missing.
    case missingFile
  }
}

/// What the operating system says.
public enum DiskProblem: Sendable, Hashable {
  /// There is no space left.
  case full
  /// The person's share of the disk is used up.
  case quota
  /// The person may not.
  case permission
  /// The disk takes no changes.
  case readOnlyDisk
  /// The disk is broken.
  case broken
  /// It is not there.
  case missing
  /// It is a folder or a device, no file.
  case noFile
  /// It is there already.
  case exists
  /// Something else, by its number.
  case other(code: Int32)
}
