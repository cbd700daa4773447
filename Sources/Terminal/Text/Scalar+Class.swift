/// What a scalar does on a terminal.
enum ScalarClass: Equatable {
  /// It shows itself on so many columns, 1 or 2.
  case letter(width: Int)
  /// It joins the letter before it and takes no column.
  case mark
  /// It could act, hide or deceive; a visible text stands in its place.
  case hidden
}

extension Unicode.Scalar {
  /// Printable ASCII, which needs no second look.
  var isPlain: Bool { (0x20..<0x7F).contains(value) }

  /// What the scalar does on a terminal.
  var terminalClass: ScalarClass {
    switch value {
    // The bulk of all text: ASCII, Latin letters, lines and blocks.
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x2500..<0x25FD: return .letter(width: 1)
    case 0x00..<0x20, 0x7F..<0xA0: return .hidden
    // The later parts of Hangul syllables join the first.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF:
      return properties.generalCategory == .unassigned ? .hidden : .mark
    default: break
    }
    switch properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate,
      .control:
      return .hidden
    case .nonspacingMark, .enclosingMark:
      return properties.isVariationSelector ? .hidden : .mark
    default: return .letter(width: isWide ? 2 : 1)
    }
  }

  /// The text that stands for a hidden scalar, made of plain letters only.
  ///
  /// Controls have pictures, the others their code in angle brackets.
  var standIn: String {
    switch value {
    case 0x00..<0x20: String(Character(Unicode.Scalar(0x2400 + value) ?? "?"))
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "<\(String(value, radix: 16, uppercase: true))>"
    default: "<U+\(String(value, radix: 16, uppercase: true))>"
    }
  }

  /// Whether terminals draw the letter on two columns.
  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    var (low, high) = (0, Self.wide.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < Self.wide.count && Self.wide[low].contains(value)
  }

  /// East Asian wide and fullwidth letters and emoji (Unicode Standard Annex 11), as the C library
  /// counts them; gaps hold hidden scalars and marks only.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
    0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
    0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
    0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9,
    0xFE10...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1F004...0x1F004,
    0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320,
    0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA,
    0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E,
    0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
    0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4,
    0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2,
    0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0,
    0x1F90C...0x1F93A, 0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAF6,
    0x20000...0x3FFFD,
  ]
}
