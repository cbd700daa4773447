import Glibc
import Journal

/// How a path that a person began can go on, as in a shell.
public struct PathCompletion: Sendable, Hashable {
  /// What can be added to what was typed, as far as all names that fit agree.
  public let addition: String
  /// The names that fit where there are several, in their order; folders end with a slash.
  public let names: [String]

  /// The most names that are told.
  private static let most = 100

  /// Looks into the folder of a path.
  ///
  /// - Parameter path: The path as far as it was typed; what begins with a dot fits only what does.
  public init(of path: String) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? "./"
    let begun = slash.map { path[path.index(after: $0)...] } ?? path[...]
    let found = ((try? FileSystem.system.list(folder)) ?? []).filter {
      $0.hasPrefix(begun) && ($0.hasPrefix(".") == begun.hasPrefix("."))
    }
    guard let first = found.first else { (addition, names) = ("", []); return }
    let common = found.dropFirst().reduce(first[...]) { $0.commonPrefix(with: $1) }
    let whole = found.count == 1 ? Self.marked(first, in: folder)[...] : common
    addition = String(whole.dropFirst(begun.count))
    names =
      found.count == 1 ? [] : found.sorted().prefix(Self.most).map { Self.marked($0, in: folder) }
  }

  /// A name with a slash where it is that of a folder.
  private static func marked(_ name: String, in folder: String) -> String {
    var status = stat()
    let isFolder = stat(folder + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    return isFolder ? name + "/" : name
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring {
    let count = zip(self, other).prefix { $0 == $1 }.count
    return prefix(count)
  }
}
