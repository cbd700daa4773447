/// What stands in a journal's last file after its last whole batch.
enum Tail: Hashable {
  /// Nothing.
  case clean
  /// What is being saved at this moment, or what a writer left that died: it was never
  /// acknowledged.
  case unfinished(bytes: Int)
  /// Something that was acknowledged and is broken.
  case damaged(Damage)
}

/// Where the reading of a file stops that another one follows.
struct Stop: Hashable {
  /// The number of the last entry that counts.
  let number: UInt64
  /// What stands for it.
  let digest: Digest
  /// Why the next file was begun.
  let reason: OwnEntry.Reason
}
