import Glibc
import Wording

/// A file in a person's own folder, replaced as a whole: what is there is either the old or the new.
enum PersonalFile {
  /// Writes a file; the folder is made where there is none.
  ///
  /// A link leads to the file that is written, so that people can keep theirs elsewhere.
  ///
  /// - Throws: `Problem` with the path where it cannot be written.
  static func write(_ bytes: [UInt8], to path: String, in folder: String) throws(Problem) {
    try makeFolder(folder)
    let target = real(path) ?? path
    let fresh = target + ".new"
    unlink(fresh)
    let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw problem(path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let problem = problem(path)
        close(file)
        unlink(fresh)
        throw problem
      }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0, close(file) == 0, rename(fresh, target) == 0 else {
      let problem = problem(path)
      unlink(fresh)
      throw problem
    }
  }

  /// The path behind links; nothing where there is no such file.
  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  private static func makeFolder(_ folder: String) throws(Problem) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      guard mkdir(path, 0o700) == 0 || errno == EEXIST || errno == EROFS || errno == EACCES else {
        throw problem(path)
      }
    }
  }

  private static func problem(_ path: String) -> Problem {
    let disk: DiskProblem =
      switch errno {
      case ENOSPC: .full
      case EDQUOT: .quota
      case EACCES, EPERM: .permission
      case EROFS: .readOnlyDisk
      case ENOENT: .missing
      default: .broken
      }
    return Problem(.book(.unreachable(path: path, disk)), status: .refused)
  }
}
