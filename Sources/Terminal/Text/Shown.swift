/// A text as it may stand on a terminal: whatever could act on it is made visible.
///
/// The one border that text from outside passes on every way to a terminal. Control characters
/// become their pictures; second-set controls, direction marks, zero-width and other invisible
/// characters their code in angle brackets. Letters and marks that exist as one scalar become it
/// (NFC), no letter keeps more than eight marks, and a mark without a letter gets a dotted circle.
public struct Shown: Sendable, Hashable {
  /// The harmless text.
  public let string: String
  /// How many columns it takes.
  public let width: Int

  /// Makes a text harmless.
  ///
  /// Showing what is shown already changes nothing.
  public init(_ text: String) {
    var text = text
    // Almost all text is plain, and goes as it is.
    if text.withUTF8({ bytes in bytes.allSatisfy { (0x20..<0x7F).contains($0) } }) {
      string = text
      width = text.utf8.count
      return
    }
    var result = String.UnicodeScalarView()
    var width = 0
    for cluster in Clusters(text, markLimit: Self.markLimit) {
      result.append(cluster.letter)
      result.append(contentsOf: cluster.marks)
      width += cluster.width
    }
    string = String(result)
    self.width = width
  }

  /// Makes a part of a text harmless.
  public init(_ text: Substring) { self.init(String(text)) }

  /// A text that is known to be harmless, and its width.
  init(unchecked string: String, width: Int) {
    self.string = string
    self.width = width
  }

  /// The most combining marks on one letter.
  private static let markLimit = 8

  /// No text.
  public static let empty = Shown(unchecked: "", width: 0)

  /// Whether there is no text.
  public var isEmpty: Bool { string.isEmpty }

  /// Whether it is printable ASCII: only there does each byte take a column.
  var isPlain: Bool { string.utf8.count == width }

  /// Whether a scalar is not shown as itself, because it could act, hide or deceive.
  public static func hides(_ scalar: Unicode.Scalar) -> Bool { scalar.terminalClass == .hidden }

  /// Its clusters, from left to right.
  var clusters: Clusters { Clusters(string, markLimit: Self.markLimit) }
}

extension Shown: ExpressibleByStringInterpolation {
  /// A text of our own.
  public init(stringLiteral value: String) { self.init(value) }
}

extension Shown: CustomStringConvertible {
  /// The harmless text.
  public var description: String { string }
}

extension Shown {
  /// One text after the other.
  ///
  /// What is shown never begins with a mark, so that nothing joins across the border.
  public static func + (left: Shown, right: Shown) -> Shown {
    Shown(unchecked: left.string + right.string, width: left.width + right.width)
  }

  /// So many blanks.
  public static func blanks(_ count: Int) -> Shown {
    let count = max(0, count)
    return Shown(unchecked: String(repeating: " ", count: count), width: count)
  }
}

/// Makes a text harmless for a terminal, see ``Shown``.
public func shown(_ text: String) -> String { Shown(text).string }
