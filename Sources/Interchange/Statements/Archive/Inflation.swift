import Receivables

/// How much came out of an archive beside what went in, so that a bomb is seen before it goes off.
struct Inflation {
  /// The bytes of the archive that were read.
  var consumed = 0
  /// The bytes of all its files so far.
  private(set) var inflated = 0

  /// The most bytes of one file.
  static let entryLimit = 64 << 20
  /// The most bytes of all files.
  static let limit = 1 << 30
  /// How many times larger than the archive the files can be.
  static let ratioLimit = 200
  /// Less than this is no bomb, however small the archive.
  private static let freeSize = 8 << 20

  /// Counts more bytes of a file.
  ///
  /// - Parameters:
  ///   - count: How many bytes more.
  ///   - size: How many bytes the file has with them.
  /// - Throws: `Finding` where that is too much.
  mutating func add(_ count: Int, ofFile size: Int) throws(Finding) {
    inflated += count
    guard size <= Self.entryLimit else { throw Finding(.limit(.entrySize, Self.entryLimit)) }
    guard inflated <= Self.limit else { throw Finding(.limit(.archiveSize, Self.limit)) }
    guard inflated <= max(Self.freeSize, consumed * Self.ratioLimit) else {
      throw Finding(.limit(.ratio, Self.ratioLimit))
    }
  }
}
