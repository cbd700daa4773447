/// 256 bits that stand for some bytes, as SHA-256 makes them.
public struct Digest: Sendable, Hashable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest of nothing: what the first entry of a journal names as its predecessor.
  public static let none = Digest(words: (0, 0, 0, 0))

  private init(words: (UInt64, UInt64, UInt64, UInt64)) { self.words = words }

  /// The 32 bytes that a function writes.
  init(_ fill: (UnsafeMutableRawBufferPointer) -> Void) {
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words, fill)
    self.words = words
  }

  /// Whether both are the same.
  public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  /// Feeds the bits.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }
}

// MARK: - Text

extension Digest {
  /// How many characters the text has.
  static let length = 43

  /// Reads 43 characters of base64url; nothing where they are none.
  public init?(_ text: String) { self.init(Array(text.utf8).span, at: 0) }

  /// Reads 43 characters from a place of a text.
  init?(_ text: Span<UInt8>, at start: Int) {
    guard start >= 0, start + Self.length <= text.count else { return nil }
    var isDigest = true
    self.init { bytes in
      var bits: UInt32 = 0
      var filled = 0
      for place in 0..<Self.length {
        let value = Base64.value(of: text[start + place])
        if value == Base64.none { isDigest = false }
        bits = bits << 6 | UInt32(value & 63)
        let count = (place + 1) * 6
        if count / 8 > filled {
          bytes[filled] = UInt8(truncatingIfNeeded: bits >> UInt32(count % 8))
          filled += 1
        }
      }
      // 256 bits leave two of the 258 over, which are zero: else one digest had four names.
      if bits & 3 != 0 { isDigest = false }
    }
    guard isDigest else { return nil }
  }

  /// The 43 characters.
  public var text: String {
    var text: [UInt8] = []
    append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the 43 characters.
  func append(to text: inout [UInt8]) {
    withUnsafeBytes(of: words) { Base64.append($0, to: &text) }
  }
}

/// The alphabet of base64url (RFC 4648 § 5), without padding.
enum Base64 {
  static let none: UInt8 = 255

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: none, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  /// The six bits of a letter, `none` where it is no letter of the alphabet.
  static func value(of letter: UInt8) -> UInt8 { values[Int(letter)] }

  /// Appends the letters of some bytes.
  static func append(_ bytes: UnsafeRawBufferPointer, to text: inout [UInt8]) {
    var bits: UInt32 = 0
    var count: UInt32 = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        text.append(letters[Int(bits >> count & 63)])
      }
    }
    if count > 0 { text.append(letters[Int(bits << (6 - count) & 63)]) }
  }
}
