import Glibc
import Wording

/// Files that do not belong to a book: what a person names on the command line.
enum OutsideFile {
  /// The bytes of a plain file, also through a link; where it is longer than the limit, one byte more
  /// than that.
  static func bytes(of path: String, limit: Int) throws(BookFault) -> [UInt8] {
    let (file, size) = try opened(path)
    defer { _ = close(file) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit + 1))
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while bytes.count <= limit {
      let count = chunk.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreachable(path) }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// Opens a plain file for reading, and tells how many bytes it has.
  static func opened(_ path: String) throws(BookFault) -> (file: Int32, size: Int) {
    // A pipe in the place of a file would hold the program up.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw unreachable(path) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      defer { _ = close(file) }
      throw unreachable(path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      _ = close(file)
      throw .unreachable(path: path, .noFile)
    }
    return (file, Int(status.st_size))
  }

  /// Makes a file that only its owner can read; one that is there is not touched.
  static func create(_ path: String, _ bytes: [UInt8]) throws(BookFault) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw unreachable(path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let fault = unreachable(path)
        _ = close(file)
        unlink(path)
        throw fault
      }
      rest = rest.dropFirst(count)
    }
    guard close(file) == 0 else { throw unreachable(path) }
  }

  private static func unreachable(_ path: String) -> BookFault {
    .unreachable(path: path, DiskProblem(code: errno))
  }
}
