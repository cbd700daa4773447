/// The sizes beyond which a text is refused unread.
public struct Limits: Sendable, Hashable {
  /// The largest number of bytes of a whole text.
  ///
  /// A text of nothing but short numbers costs eight bytes of memory for each of its own; the
  /// standard of 16 MiB therefore bounds a reader to about 150 MB.
  public let bytes: Int
  /// The largest number of arrays and objects open at once.
  public let depth: Int
  /// The largest number of bytes between the quotation marks of one string, escapes as written.
  public let stringBytes: Int
  /// The largest number of bytes of one number.
  public let numberBytes: Int

  /// Creates limits; negative values count as zero, and texts never exceed 512 MiB − 1.
  public init(
    bytes: Int = 16 << 20, depth: Int = 64, stringBytes: Int = 16 << 20, numberBytes: Int = 1024
  ) {
    // A node counts its children in 28 bits, and no text of this size has more.
    self.bytes = min(max(bytes, 0), (512 << 20) - 1)
    self.depth = max(depth, 0)
    self.stringBytes = max(stringBytes, 0)
    self.numberBytes = max(numberBytes, 0)
  }

  /// The limits that apply where none are named.
  public static let standard = Limits()
}
