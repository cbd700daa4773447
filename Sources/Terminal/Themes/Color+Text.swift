extension Color {
  /// Reads a colour as theme files name it: `default`, `red`, `bright-red`, `208`, `#ff8800`.
  init?(named name: Substring) {
    if name == "default" {
      self = .standard
    } else if name.hasPrefix("#") {
      let digits = name.dropFirst()
      guard digits.utf8.count == 6, digits.utf8.allSatisfy(\.isHexadecimal),
        let value = UInt32(digits, radix: 16)
      else { return nil }
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    } else if let color = ANSIColor.allCases.first(where: { $0.description == name }) {
      self = .ansi(color)
    } else if let number = UInt8(name), String(number) == name {
      self = .palette(number)
    } else {
      return nil
    }
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}

extension Style {
  /// Reads a style in the words of theme files: `fg:alarm bg:#202020 bold`.
  ///
  /// - Throws: The reason, naming the word.
  init(
    _ text: String, palette: [String: Color]
  ) throws(SettingsFault.Reason) {
    self = .plain
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      if word.hasPrefix("fg:") {
        foreground = try Self.color(word.dropFirst(3), palette)
      } else if word.hasPrefix("bg:") {
        background = try Self.color(word.dropFirst(3), palette)
      } else if let attribute = Self.attributeNames[String(word)] {
        attributes.insert(attribute)
      } else {
        throw .unknownStyleWord(String(word))
      }
    }
  }

  private static let attributeNames: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    "plain": [],
  ]

  private static func color(
    _ name: Substring, _ palette: [String: Color]
  ) throws(SettingsFault.Reason) -> Color {
    guard let color = palette[String(name)] ?? Color(named: name) else {
      throw .unknownColor(String(name))
    }
    return color
  }
}
