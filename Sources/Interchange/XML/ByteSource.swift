public import Receivables

/// Bytes that are read in order, more than once and without all being held: a file, a part of an
/// archive.
public protocol ByteSource {
  /// Begins again at the first byte.
  mutating func rewind() throws(Finding)

  /// Reads the next bytes.
  ///
  /// - Parameter buffer: Where they go; never empty.
  /// - Returns: How many there were; zero only at the end.
  /// - Throws: `Finding` where they cannot be read.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Finding) -> Int
}

extension ByteSource {
  /// Reads until a buffer is full or there is no more.
  mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) throws(Finding) -> Int {
    var count = 0
    while count < buffer.count {
      let read = try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count...]))
      guard read > 0 else { break }
      count += read
    }
    return count
  }
}

/// Bytes in memory.
public struct MemorySource: ByteSource, Sendable {
  private let bytes: [UInt8]
  private var place = 0

  /// A source of bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Begins again at the first byte.
  public mutating func rewind() { place = 0 }

  /// Copies the next bytes.
  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - place)
    buffer.copyBytes(from: bytes[place..<(place + count)])
    place += count
    return count
  }
}
