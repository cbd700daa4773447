/// A text as it may stand on a terminal: whatever could act on it is made visible.
///
/// Control characters become their pictures, second-set controls, direction marks, zero-width and
/// other invisible characters their code in angle brackets. No cluster keeps more than eight
/// combining marks.
func shown(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { !$0.isPlain }) else { return text }
  var result = String.UnicodeScalarView()
  var marks = 0
  for scalar in text.unicodeScalars {
    if scalar.properties.isGraphemeExtend {
      marks += 1
      guard marks <= 8 else { continue }
    } else {
      marks = 0
    }
    result.append(contentsOf: scalar.visible.unicodeScalars)
  }
  return String(result)
}

/// JSON in which the same characters stand as escapes; they occur inside strings only.
func escapedJSON(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { !$0.isPlain }) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    guard scalar != "\n", scalar.visible != String(Character(scalar)) else {
      result.unicodeScalars.append(scalar)
      continue
    }
    for unit in String(Character(scalar)).utf16 {
      let digits = String(unit, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
  return result
}

extension Unicode.Scalar {
  /// Printable ASCII, which needs no second look.
  fileprivate var isPlain: Bool { (0x20..<0x7F).contains(value) }

  /// The scalar itself where it is harmless, else a picture or its code.
  fileprivate var visible: String {
    switch value {
    case 0x00..<0x20: String(Character(Unicode.Scalar(0x2400 + value) ?? "?"))
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0: "<\(String(value, radix: 16, uppercase: true))>"
    default:
      hides ? "<U+\(String(value, radix: 16, uppercase: true))>" : String(Character(self))
    }
  }

  /// Format characters (direction, zero width, tags, soft hyphen), line separators, variation
  /// selectors.
  private var hides: Bool {
    switch properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
    default: properties.isVariationSelector
    }
  }
}
