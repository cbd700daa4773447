import Glibc
import Journal
import Synchronization

/// A disk in memory that knows which bytes and names were synced, and can lose all others.
///
/// It does what ext4, XFS and btrfs do: after a failed sync the bytes are still there to be read,
/// the next sync succeeds, and after a power failure they are gone.
final class MemoryDisk: Sendable {
  struct Node {
    var content: [UInt8] = []
    var durable: [UInt8] = []
    /// What was written since the last sync, in order.
    var unsynced: [(offset: Int, bytes: [UInt8])] = []
    var mode: UInt32
    var locker: Int32?

    mutating func write(_ bytes: [UInt8], at offset: Int) {
      Self.put(bytes, at: offset, in: &content)
      unsynced.append((offset, bytes))
    }

    static func put(_ bytes: some Collection<UInt8>, at offset: Int, in content: inout [UInt8]) {
      if content.count < offset + bytes.count {
        content += [UInt8](repeating: 0, count: offset + bytes.count - content.count)
      }
      content.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    }
  }

  /// A change of names that is not durable yet.
  enum Renaming {
    case set(String, UInt64)
    case removed(String)
  }

  struct State {
    var nodes: [UInt64: Node] = [:]
    var names: [String: UInt64] = [:]
    var durableNames: [String: UInt64] = [:]
    var renamings: [Renaming] = []
    var folders: [String: UInt32] = ["/": 0o700]
    var open: [Int32: (inode: UInt64, path: String)] = [:]
    var nextInode: UInt64 = 1
    var nextDescriptor: Int32 = 3
    /// How many calls were made.
    var calls = 0
    /// What happens at the calls to come.
    var faults: [Int: DiskFault] = [:]
    /// What happens at every call from now on.
    var sticky: DiskFault?
    var isDead = false
    /// How often the machine was started.
    var boots = 1
    var syncs = true
  }

  let state: Mutex<State>

  init(_ state: State = State()) { self.state = Mutex(state) }
}

/// What can happen to one call.
enum DiskFault: Hashable {
  /// The process dies before it.
  case kill
  /// It is refused.
  case refused(Int32)
  /// It is refused, and so are all that write after it.
  case refusedForEver(Int32)
  /// A write takes only so many parts of a hundred, and says so.
  case short(percent: Int)
  /// A write takes only so many parts of a hundred, and the process dies.
  case shortAndKill(percent: Int)
}

// MARK: - What a test does to it

extension MemoryDisk {
  var calls: Int { state.withLock { $0.calls } }

  /// The process dies, the machine goes on: what was written is there, locks are free.
  func reviveAfterKill() -> MemoryDisk {
    var copy = state.withLock { $0 }
    copy.open = [:]
    for inode in copy.nodes.keys { copy.nodes[inode]?.locker = nil }
    copy.faults = [:]
    copy.sticky = nil
    copy.isDead = false
    return MemoryDisk(copy)
  }

  /// The power fails: of what was not synced, any part is there.
  func reviveAfterPowerLoss(using random: inout some RandomNumberGenerator) -> MemoryDisk {
    let old = state.withLock { $0 }
    var new = State()
    new.folders = old.folders
    new.syncs = old.syncs
    new.boots = old.boots + 1
    new.nextInode = old.nextInode
    new.names = old.durableNames
    // A journaling file system keeps the order of names.
    for renaming in old.renamings.prefix(Int.random(in: 0...old.renamings.count, using: &random)) {
      switch renaming {
      case .set(let path, let inode):
        for (name, other) in new.names where other == inode && name != path {
          new.names[name] = nil
        }
        new.names[path] = inode
      case .removed(let path): new.names[path] = nil
      }
    }
    new.durableNames = new.names
    for (inode, node) in old.nodes {
      var kept = Node(mode: node.mode)
      kept.durable = node.durable
      for (offset, bytes) in node.unsynced {
        var place = 0
        while place < bytes.count {
          let end = min(bytes.count, place + 512 - (offset + place) % 512)
          if Bool.random(using: &random) {
            Node.put(bytes[place..<end], at: offset + place, in: &kept.durable)
          }
          place = end
        }
      }
      kept.content = kept.durable
      new.nodes[inode] = kept
    }
    return MemoryDisk(new)
  }

  /// The bytes of a file.
  func bytes(_ path: String) -> [UInt8]? {
    state.withLock { state in state.names[path].flatMap { state.nodes[$0]?.content } }
  }

  /// Puts bytes into a file, durably.
  func set(_ path: String, _ bytes: [UInt8]) {
    state.withLock { state in
      guard let inode = state.names[path] else { return }
      state.nodes[inode]?.content = bytes
      state.nodes[inode]?.durable = bytes
      state.nodes[inode]?.unsynced = []
    }
  }

  func fail(at call: Int, with fault: DiskFault) {
    state.withLock { $0.faults[call] = fault }
  }
}
