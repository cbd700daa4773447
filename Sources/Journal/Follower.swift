import Glibc

/// Tells when a journal, or who is there, may have changed, by a descriptor that `poll` can wait for.
public final class Follower {
  /// The descriptor, which can be read when something happened.
  public let descriptor: Int32

  /// Watches a journal's folder.
  ///
  /// - Throws: `SystemFault` where the system has no watches left; then look once a second.
  public init(of folder: String) throws(SystemFault) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw SystemFault(.open, folder, errno) }
    let events = UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)
    guard inotify_add_watch(descriptor, folder, events) >= 0 else {
      let code = errno
      _ = Glibc.close(descriptor)
      throw SystemFault(.open, folder, code)
    }
    // Where nobody ever was in a case there is no such folder, and nothing is missed.
    _ = inotify_add_watch(
      descriptor, folder + "/" + Presence.folder, UInt32(IN_MOVED_TO) | UInt32(IN_DELETE))
  }

  deinit { _ = Glibc.close(descriptor) }

  /// Takes what happened, so that the descriptor is silent until something happens again.
  ///
  /// - Returns: Whether anything happened.
  public func drain() -> Bool {
    var hasChanged = false
    withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 8) { buffer in
      while Glibc.read(descriptor, buffer.baseAddress, buffer.count) > 0 { hasChanged = true }
    }
    return hasChanged
  }
}
