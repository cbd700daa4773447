/// A file of settings that people write: `key = value`, sections in brackets, `#` before remarks.
///
/// Strict, because such files come from other people, too: at most 64 KiB of UTF-8 without control
/// characters. A remark starts at the beginning of a line or after a blank, so that `#d7d7d7` can
/// stand behind a colon or as the first word of a value.
struct SettingsText: Sendable {
  /// The lines that set something, in their order.
  let entries: [Entry]

  /// One line `key = value`.
  struct Entry: Sendable, Hashable {
    /// The section it stands in; none above the first.
    let section: String
    let key: String
    let value: String
    /// The number of the line, from one.
    let line: Int
  }

  /// The most bytes a file may have.
  static let limit = 65_536

  /// Reads a file.
  ///
  /// - Throws: `SettingsFault` with the line for the first thing that is wrong.
  init(_ bytes: [UInt8]) throws(SettingsFault) {
    guard bytes.count <= Self.limit else {
      throw SettingsFault(.tooLarge(bytes: bytes.count, limit: Self.limit), line: nil)
    }
    var entries: [Entry] = []
    var section = ""
    for (place, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let number = place + 1
      let text = try Self.text(of: line, number)
      guard !text.isEmpty else { continue }
      if text.hasPrefix("[") {
        section = try Self.section(text, number)
      } else {
        entries.append(try Self.entry(text, section, number))
      }
    }
    self.entries = entries
  }
}

extension SettingsText {
  /// The line without its end, its remark and the blanks around.
  private static func text(
    of line: ArraySlice<UInt8>, _ number: Int
  ) throws(SettingsFault) -> Substring {
    let bytes = line.last == 0x0D ? line.dropLast() : line
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw SettingsFault(.invalidUTF8, line: number)
    }
    for scalar in text.unicodeScalars where scalar != "\t" && !scalar.isHarmless {
      throw SettingsFault(.controlCharacter(scalar.value), line: number)
    }
    var end = text.unicodeScalars.endIndex
    var previous: Unicode.Scalar = " "
    var before: Unicode.Scalar = " "
    for place in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[place]
      // A number sign directly behind `= ` is the first word of a value.
      if scalar == "#", previous.isBlank, before != "=" {
        end = place
        break
      }
      if !scalar.isBlank { before = scalar }
      previous = scalar
    }
    return Substring(text.unicodeScalars[..<end]).trimmed
  }

  private static func section(
    _ text: Substring, _ number: Int
  ) throws(SettingsFault) -> String {
    let name = text.dropFirst().dropLast().trimmed
    guard text.hasSuffix("]"), !name.isEmpty, name.unicodeScalars.allSatisfy(\.isNameScalar) else {
      throw SettingsFault(.brokenSection(String(text)), line: number)
    }
    return String(name)
  }

  private static func entry(
    _ text: Substring, _ section: String, _ number: Int
  ) throws(SettingsFault) -> Entry {
    guard let sign = text.firstIndex(of: "=") else {
      throw SettingsFault(.noEqualsSign(String(text)), line: number)
    }
    let key = text[..<sign].trimmed
    guard !key.isEmpty, key.unicodeScalars.allSatisfy(\.isNameScalar) else {
      throw SettingsFault(.brokenKey(String(key)), line: number)
    }
    let value = text[text.index(after: sign)...].trimmed
    guard !value.isEmpty else { throw SettingsFault(.noValue(String(key)), line: number) }
    return Entry(section: section, key: String(key), value: String(value), line: number)
  }
}

extension Unicode.Scalar {
  /// Blank or tab.
  fileprivate var isBlank: Bool { self == " " || self == "\t" }

  /// What names of sections and keys are made of.
  fileprivate var isNameScalar: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    default: false
    }
  }

  /// Neither a control nor a format character, which could hide or turn around what stands there.
  fileprivate var isHarmless: Bool {
    if (0x20..<0x7F).contains(value) { return true }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      return false
    default: return true
    }
  }
}

extension Substring {
  /// Without blanks at both ends.
  fileprivate var trimmed: Substring {
    var rest = self
    while let first = rest.unicodeScalars.first, first.isBlank { rest.unicodeScalars.removeFirst() }
    while let last = rest.unicodeScalars.last, last.isBlank { rest.unicodeScalars.removeLast() }
    return rest
  }
}
