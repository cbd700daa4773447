/// What the operating system refused.
public struct SystemFault: Error, Sendable, Hashable {
  /// What was asked for.
  public let call: Call
  /// The file or folder, as it was named.
  public let path: String
  /// The number of the error, `ENOSPC` and the like.
  public let code: Int32

  /// A refusal.
  public init(_ call: Call, _ path: String, _ code: Int32) {
    self.call = call
    self.path = path
    self.code = code
  }

  /// What can be asked of the operating system.
  public enum Call: String, Sendable, Hashable, CaseIterable {
    /// Opening a file.
    case open
    /// Reading.
    case read
    /// Writing.
    case write
    /// Making durable what was written.
    case sync
    /// Asking what a file is.
    case status
    /// Giving a file another name.
    case rename
    /// Removing a file.
    case remove
    /// Listing a folder.
    case list
    /// Making a folder.
    case makeFolder
    /// Setting who may read and write.
    case setMode
    /// Locking.
    case lock
  }
}

extension SystemFault {
  /// The number of the error that a file is not there (`ENOENT`).
  static let noSuchFile: Int32 = 2
}
