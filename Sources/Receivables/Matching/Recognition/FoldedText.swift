/// A text in which numbers are looked for: capital letters and digits only, with the places at which
/// a word can begin or end.
///
/// Banks cut texts into lines of 27 characters, and people leave out, add and exchange what stands
/// between letters and digits. So `RE-2026-0001234`, `RE 2026 / 0001234` and `RE202600` + `01234` are
/// one text here.
struct FoldedText {
  /// `A` to `Z` and `0` to `9`.
  private(set) var bytes: [UInt8] = []
  /// Whether something stood before the place that is left out here.
  private var gaps: [Bool] = []

  init(_ text: String) {
    var isGap = true
    for scalar in text.unicodeScalars {
      let letters = Self.letters(of: scalar)
      if letters.isEmpty { isGap = true }
      for letter in letters {
        bytes.append(letter)
        gaps.append(isGap)
        isGap = false
      }
    }
  }

  /// Whether a word can begin or end at a place: at an end, where something is left out, and between
  /// letters and digits.
  func isEdge(_ place: Int) -> Bool {
    guard place > 0, place < bytes.count else { return true }
    return gaps[place] || Self.isDigit(bytes[place]) != Self.isDigit(bytes[place - 1])
  }

  /// The words as they are written, without what stands between them.
  var words: [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    for place in bytes.indices.dropFirst() where gaps[place] {
      words.append(bytes[start..<place])
      start = place
    }
    if start < bytes.count { words.append(bytes[start...]) }
    return words
  }

  /// Whether a letter is one that banks write, or comes to some.
  static func carries(_ scalar: Unicode.Scalar) -> Bool { !letters(of: scalar).isEmpty }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func letters(of scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "0"..."9", "A"..."Z": [UInt8(scalar.value)]
    case "a"..."z": [UInt8(scalar.value - 0x20)]
    case "ä", "Ä": [0x41, 0x45]
    case "ö", "Ö": [0x4F, 0x45]
    case "ü", "Ü": [0x55, 0x45]
    case "ß", "ẞ": [0x53, 0x53]
    default: plain(scalar)
    }
  }

  /// The letter under an accent, as banks write it.
  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "à", "á", "â", "ã", "å", "À", "Á", "Â", "Ã", "Å", "ă", "Ă", "ą", "Ą": [0x41]
    case "ç", "Ç", "ć", "Ć", "č", "Č": [0x43]
    case "è", "é", "ê", "ë", "È", "É", "Ê", "Ë", "ę", "Ę", "ě", "Ě": [0x45]
    case "ğ", "Ğ": [0x47]
    case "ì", "í", "î", "ï", "Ì", "Í", "Î", "Ï", "ı", "İ": [0x49]
    case "ł", "Ł": [0x4C]
    case "ñ", "Ñ", "ń", "Ń", "ň", "Ň": [0x4E]
    case "ò", "ó", "ô", "õ", "ø", "Ò", "Ó", "Ô", "Õ", "Ø", "ő", "Ő": [0x4F]
    case "ř", "Ř": [0x52]
    case "ś", "Ś", "š", "Š", "ş", "Ş": [0x53]
    case "ù", "ú", "û", "Ù", "Ú", "Û", "ű", "Ű", "ů", "Ů": [0x55]
    case "ý", "Ý": [0x59]
    case "ź", "Ź", "ż", "Ż", "ž", "Ž": [0x5A]
    default: []
    }
  }
}

/// A hash that is built byte by byte (FNV-1a), and the same in every run.
struct Fingerprint64: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
