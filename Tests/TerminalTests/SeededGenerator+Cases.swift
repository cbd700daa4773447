import Seeding

extension SeededGenerator {
  /// How many random cases a property is tried on; more where `VERZUG_LONG` is set.
  static let cases = isLong ? 100_000 : 2_000
}

extension SeededGenerator {
  /// Up to twenty scalars: letters of all widths, marks, controls and whatever there is.
  mutating func anyText() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...20, using: &self) { text.append(anyScalar()) }
    return String(text)
  }

  /// One scalar; the troublesome ones are likely.
  mutating func anyScalar() -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x20...0x7E, 0x00...0x1F, 0x7F...0xFF, 0x300...0x36F, 0x1100...0x11FF,
      0x200B...0x206F, 0x4E00...0x4EFF, 0x1F300...0x1F6FF, 0xFE00...0xFEFF, 0xE0000...0xE01EF,
      0x0...0x10FFFF,
    ]
    let range = ranges.randomElement(using: &self) ?? 0x20...0x7E
    return Unicode.Scalar(UInt32.random(in: range, using: &self)) ?? "?"
  }

  /// So many bytes, those of sequences and letters more likely than others.
  mutating func anyBytes(_ count: Int) -> [UInt8] {
    let likely = Array("\u{1B}\u{1B}\u{1B}[[[O~~;;0123456789ABCDHFMPuZ<200201äq漢\r\t]P\\\u{7}".utf8)
    return (0..<count).map { _ in
      Int.random(in: 0..<4, using: &self) == 0
        ? UInt8.random(in: 0...255, using: &self) : likely.randomElement(using: &self) ?? 0
    }
  }
}
