import Glibc
import Interchange
import Journal
import Receivables
import Wording

/// A file that does not belong to a book, read in pieces and never held as a whole.
final class OutsideSource: ByteSource {
  /// How many bytes it had when it was opened.
  let size: Int
  private let path: String
  private let file: Int32
  private var place = 0

  private static let piece = 1 << 20

  /// Opens a plain file, also through a link.
  init(_ path: String) throws(BookFault) {
    (file, size) = try OutsideFile.opened(path)
    self.path = path
  }

  deinit { _ = close(file) }

  func rewind() { place = 0 }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Finding) -> Int {
    do {
      return try readOn(buffer)
    } catch {
      throw Finding(.cutShort)
    }
  }

  private func readOn(_ buffer: UnsafeMutableRawBufferPointer) throws(SystemFault) -> Int {
    while true {
      let count = pread(file, buffer.baseAddress, buffer.count, off_t(place))
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemFault(.read, path, errno) }
      place += count
      return count
    }
  }
}

extension OutsideSource {
  /// The name that its bytes have as a document.
  func digest() throws(BookFault) -> DocumentDigest {
    rewind()
    do throws(SystemFault) {
      return Desk.digest(try Documents.name { () throws(SystemFault) in try self.nextPiece() })
    } catch {
      throw .unreachable(path: path, DiskProblem(code: error.code))
    }
  }

  /// The next piece of its bytes; nothing at the end.
  func nextPiece() throws(SystemFault) -> [UInt8]? {
    var fault: SystemFault?
    let piece = [UInt8](unsafeUninitializedCapacity: Self.piece) { buffer, count in
      do throws(SystemFault) {
        count = try readOn(UnsafeMutableRawBufferPointer(buffer))
      } catch {
        fault = error
        count = 0
      }
    }
    if let fault { throw fault }
    return piece.isEmpty ? nil : piece
  }
}
