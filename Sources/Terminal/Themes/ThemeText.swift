/// What one theme file says, before the themes it inherits from are known.
///
///     name     = Dark
///     inherits = default
///     kind     = dark           # dark | light | any
///     colours  = all            # none: attributes only, on every terminal
///     [palette]
///     alarm = #ff5f5f           # RGB, a number, an ANSI name, or default
///     [roles]
///     case.overdue = fg:alarm bold
///     [palette.16]              # instead, where there are 8 or 16 colours
///     alarm = red
///     [16]                      # the same for roles
///     case.overdue = fg:red bold
///     [mono]                    # instead, where there are none
///     case.overdue = bold
struct ThemeText: Sendable {
  /// What it is called on the screen, if it says so.
  private(set) var name: String?
  private(set) var parent: String?
  private(set) var kind: Theme.Kind?
  private(set) var isColorless: Bool?
  private(set) var palette: [String: Color] = [:]
  /// The colours that count instead where there are 8 or 16.
  private(set) var fewColors: [String: Color] = [:]
  /// The words of each role, by section.
  private(set) var roles: [Section: [Role: (words: String, line: Int)]] = [:]

  /// The sections that hold roles.
  enum Section: String, Sendable, CaseIterable {
    case roles
    case sixteen = "16"
    case mono
  }

  /// Reads a file.
  ///
  /// - Throws: `SettingsFault` with the line for the first thing that is wrong.
  init(_ bytes: [UInt8]) throws(SettingsFault) {
    var lines: [String: Int] = [:]
    for entry in try SettingsText(bytes).entries {
      let name = "\(entry.section)/\(entry.key)"
      if let first = lines.updateValue(entry.line, forKey: name) {
        throw SettingsFault(.setTwice(entry.key, first: first), line: entry.line)
      }
      do throws(SettingsFault.Reason) {
        try take(entry)
      } catch {
        throw SettingsFault(error, line: entry.line)
      }
    }
  }

  private mutating func take(_ entry: SettingsText.Entry) throws(SettingsFault.Reason) {
    switch entry.section {
    case "": try takeHead(entry)
    case "palette": palette[entry.key] = try Self.color(entry)
    case "palette.16": fewColors[entry.key] = try Self.color(entry)
    default:
      guard let section = Section(rawValue: entry.section) else {
        throw .unknownSection(entry.section)
      }
      roles[section, default: [:]][Role(entry.key)] = (entry.value, entry.line)
    }
  }

  private static func color(
    _ entry: SettingsText.Entry
  ) throws(SettingsFault.Reason) -> Color {
    guard let color = Color(named: Substring(entry.value)) else {
      throw .unknownColor(entry.value)
    }
    return color
  }

  private mutating func takeHead(_ entry: SettingsText.Entry) throws(SettingsFault.Reason) {
    switch entry.key {
    case "name": name = entry.value
    case "inherits":
      guard ThemeShelf.isName(entry.value) else { throw .brokenName(entry.value) }
      parent = entry.value
    case "kind":
      guard let kind = Theme.Kind(rawValue: entry.value) else {
        throw .unknownValue(entry.value, expected: Theme.Kind.allCases.map(\.rawValue))
      }
      self.kind = kind
    case "colours", "colors":
      guard ["all", "none"].contains(entry.value) else {
        throw .unknownValue(entry.value, expected: ["all", "none"])
      }
      isColorless = entry.value == "none"
    default: throw .unknownKey(entry.key)
    }
  }
}
