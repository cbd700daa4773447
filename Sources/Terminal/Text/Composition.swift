/// Letters that exist as one scalar, by the letter and mark they are made of (NFC).
///
/// The standard library compares characters by their canonical form; looking one up by that is all
/// that is needed here, and no table of our own can be wrong.
enum Composition {
  /// The one scalar that means the same as a letter and its mark, if there is one.
  static func scalar(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x300...0x345).contains(mark.value) else { return nil }
    var text = String.UnicodeScalarView()
    text.append(letter)
    text.append(mark)
    return composed[Character(String(text))]
  }

  /// Latin, Greek and Cyrillic letters; of equal ones the first, as normalisation chooses.
  private static let composed: [Character: Unicode.Scalar] = {
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x233, 0x386...0x3D4, 0x400...0x4F9, 0x1E00...0x1FFC,
    ]
    let scalars = blocks.joined().compactMap(Unicode.Scalar.init)
    return Dictionary(
      scalars.map { (Character($0), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
