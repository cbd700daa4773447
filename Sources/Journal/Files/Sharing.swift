/// Who may read and write a journal: its owner, or a group.
public enum Sharing: Sendable, Hashable, CaseIterable {
  /// The owner alone.
  case alone
  /// The members of the folder's group.
  case group

  /// The mode of folders; files in a group's folder get the group of the folder.
  var folderMode: UInt32 { self == .alone ? 0o700 : 0o2770 }

  /// The mode of files.
  var fileMode: UInt32 { self == .alone ? 0o600 : 0o660 }

  /// Reads it off the mode of a folder; nothing where others can get at it.
  init?(folderMode mode: UInt32) {
    guard mode & 0o007 == 0 else { return nil }
    self = mode & 0o070 == 0 ? .alone : .group
  }
}
