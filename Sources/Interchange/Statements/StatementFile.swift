public import Receivables

/// A file of a bank: recognised, then read as a stream.
///
/// ```swift
/// let file = try StatementFile(source)
/// let findings = file.read { part in … }
/// ```
///
/// A statement comes after its movements, with all that was found in it; what is not followed by
/// its statement is not to be booked.
public struct StatementFile {
  /// What kind of file it is.
  public let format: StatementFormat
  private var reader: any StatementReader

  /// Recognises a file.
  ///
  /// - Parameter source: Its bytes, which are read from the beginning.
  /// - Throws: `Finding` where it is none that can be read.
  public init(_ source: some ByteSource) throws(Finding) {
    reader = try Self.reader(source, isInArchive: false)
    format = reader.format
  }

  /// The reader that a file needs by its first bytes.
  static func reader(
    _ source: some ByteSource, isInArchive: Bool
  ) throws(Finding) -> any StatementReader {
    var source = source
    let beginning = try beginning(of: &source)
    guard !beginning.isEmpty else { throw Finding(.emptyFile) }
    if !isInArchive, beginning.starts(with: "PK\u{03}\u{04}".utf8) {
      return try ArchiveReader(source)
    }
    // In UTF-16 a tag begins with the same character, after the mark.
    let first = beginning.first { $0 > UInt8(ascii: " ") && $0 < 0x80 }
    if first == UInt8(ascii: "<") { return try CAMTReader(source) }
    guard let format = MTReader.format(beginning) else { throw Finding(.noStatement) }
    return try MTReader(source, as: format)
  }

  private static func beginning(of source: inout some ByteSource) throws(Finding) -> [UInt8] {
    try source.rewind()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 14, alignment: 8)
    defer { buffer.deallocate() }
    let count = try source.fill(buffer)
    try source.rewind()
    return Array(buffer[..<count])
  }
}

extension StatementFile {
  /// Reads the file, once.
  ///
  /// - Parameters:
  ///   - progress: Told how many bytes were read; `false` ends the reading.
  ///   - take: Takes each part in the order of the file.
  /// - Returns: What a person should know about the file as a whole: an error says that it was not
  ///   read to its end, or a file of an archive not at all.
  public mutating func read(
    progress: (Int) -> Bool = { _ in true }, _ take: (StatementPart) -> Void
  ) -> [Finding] {
    do throws(Finding) {
      while let part = try reader.next() {
        take(part)
        guard progress(reader.consumed) else { break }
      }
      return reader.findings
    } catch { return reader.findings + [error] }
  }
}
