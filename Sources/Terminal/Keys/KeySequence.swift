/// Strokes that mean something one after the other: mostly one, two behind a prefix.
public struct KeySequence: Sendable, Hashable {
  /// The strokes, at least one.
  public let chords: [Chord]

  /// A single stroke.
  public init(_ chord: Chord) { chords = [chord] }

  /// Strokes one after the other, or nothing where there are none.
  public init?(_ chords: [Chord]) {
    guard !chords.isEmpty else { return nil }
    self.chords = chords
  }

  /// Reads strokes with blanks between them: `g q`.
  ///
  /// - Throws: `ChordFault` of the first stroke that is none.
  public init(parsing text: String) throws(ChordFault) {
    var chords: [Chord] = []
    for word in text.split(separator: " ") { chords.append(try Chord(parsing: String(word))) }
    guard !chords.isEmpty else { throw .empty }
    self.chords = chords
  }
}

extension KeySequence {
  /// The strokes as key files write them.
  public var text: String { chords.map(\.text).joined(separator: " ") }

  /// Whether one of both could not be finished because the other is.
  public func collides(with other: KeySequence) -> Bool {
    zip(chords, other.chords).allSatisfy { $0 == $1 }
  }
}

extension KeySequence: ExpressibleByUnicodeScalarLiteral {
  /// A key that types a character, `"q"`.
  public init(unicodeScalarLiteral letter: Unicode.Scalar) {
    self.init(Chord(unicodeScalarLiteral: letter))
  }
}

extension KeySequence: CustomStringConvertible {
  /// The strokes as key files write them.
  public var description: String { text }
}
