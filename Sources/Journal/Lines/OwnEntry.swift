import Notation

/// What a journal writes about itself.
public enum OwnEntry: Sendable, Hashable {
  /// A file of the journal begins here, after the entry that the line names as its predecessor.
  case opened(segment: Int, Reason)
  /// The payloads of some entries were removed after their time of retention.
  case redacted(entries: [UInt64], reason: String)

  /// Why a file was begun.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The journal began.
    case beginning
    /// The file before was full.
    case size
    /// A writer died over the file before, and left something in it that was never acknowledged.
    case torn
    /// The file before could not be made durable, and is never written to again.
    case sync

    /// Whether something may stand in the file before, behind its last entry.
    var leavesRest: Bool { self == .torn || self == .sync }
  }

  /// The kinds that no owner of a journal may use.
  static let kinds: Set<String> = ["opened", "redacted"]
}

// MARK: - Text

extension OwnEntry {
  var kind: String {
    switch self {
    case .opened: "opened"
    case .redacted: "redacted"
    }
  }

  func payload() throws -> [UInt8] {
    var writer = Writer()
    writer.object { writer in
      switch self {
      case .opened(let segment, let reason):
        writer.key("segment")
        writer.integer(segment)
        writer.key("reason")
        writer.string(reason.rawValue)
      case .redacted(let entries, let reason):
        writer.key("entries")
        writer.array { writer in
          for entry in entries { writer.integer(entry) }
        }
        writer.key("reason")
        writer.string(reason)
      }
    }
    return try writer.finish()
  }

  init?(kind: String, payload: Value) throws(ContentFault) {
    switch kind {
    case "opened":
      guard let reason = Reason(rawValue: try payload["reason"].string()) else { return nil }
      self = .opened(segment: try payload["segment"].integer(Int.self), reason)
    case "redacted":
      var entries: [UInt64] = []
      for entry in try payload["entries"].elements() {
        entries.append(try entry.integer(UInt64.self))
      }
      self = .redacted(entries: entries, reason: try payload["reason"].string())
    default: return nil
    }
  }
}
