import Desk
import Receivables
import Terminal
import Wording

/// How a person likes the workbench: theme, language, keys, signs.
///
/// A theme is seen as soon as the cursor is on it, and holds from Enter on.
struct SettingsPage: Layer {
  /// What was chosen and is kept.
  private var chosen: Preferences
  private let settings: [Setting]
  private var selection = Selection<Setting>()

  /// One thing that can be chosen.
  enum Setting: Sendable, Hashable {
    case theme(String)
    case language(Language)
    case keys(Preferences.KeyChoice)
    case ascii(Bool)
  }

  init(_ surroundings: Surroundings) {
    chosen = surroundings.preferences
    var themes = surroundings.shelf.names
    if !themes.contains(chosen.theme) { themes.insert(chosen.theme, at: 0) }
    settings =
      themes.map { .theme($0) } + Language.allCases.map { .language($0) }
      + Preferences.KeyChoice.allCases.map { .keys($0) } + [.ascii(false), .ascii(true)]
    selection.select(.theme(chosen.theme), in: settings, visible: settings.count)
  }

  var extent: Extent { .page }
  var scope: Scope { .list }
  var hints: [Action] { [.open, .escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.settingsTitle)
  }

  // MARK: Updates

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if let movement = Movement(action) {
      selection.move(movement, in: settings, visible: visible(surroundings))
      return [.request(.adopt(seen))]
    }
    switch action {
    case .open:
      guard let cursor = selection.cursor else { return [] }
      chosen = chosen.with(cursor)
      return [.request(.keep(chosen))]
    case .escape, .quit: return [.request(.adopt(chosen)), .leave]
    case .gotoQueue: return [.request(.adopt(chosen)), .leaveToQueue]
    case .gotoSettings: return []
    default: return nil
    }
  }

  /// What is seen while the cursor is where it is: a theme at once, all else from Enter on.
  private var seen: Preferences {
    if case .theme(let name)? = selection.cursor { chosen.with(.theme(name)) } else { chosen }
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    guard case .worked(.kept(let path)) = outcome else { return [] }
    return [.say(Shown(surroundings.words.kept(path)), .ok)]
  }

  private func visible(_ surroundings: Surroundings) -> Int { max(1, surroundings.size.rows - 4) }
}

extension Preferences {
  /// The preferences with one thing chosen otherwise.
  fileprivate func with(_ setting: SettingsPage.Setting) -> Preferences {
    var preferences = self
    switch setting {
    case .theme(let name): preferences.theme = name
    case .language(let language): preferences.language = language
    case .keys(let keys): preferences.keys = keys
    case .ascii(let isASCII): preferences.isASCII = isASCII
    }
    return preferences
  }
}

// MARK: - View

extension SettingsPage {
  /// A line of the page.
  private enum Line {
    case heading(String)
    case setting(Setting)
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let words = surroundings.words
    let lines = lines(words)
    let cursor =
      lines.firstIndex { line in
        if case .setting(let setting) = line { setting == selection.cursor } else { false }
      } ?? 0
    let rows = surface.size.rows
    let start = min(max(0, cursor - rows / 2), max(0, lines.count - rows))
    let window = start..<min(lines.count, start + rows)
    let left = surface.part(
      Rect(row: 0, column: 0, rows: rows, columns: min(40, surface.size.columns / 2)))
    for (row, line) in lines[window].enumerated() { draw(line, on: left.row(row), words) }
    let right = left.size.columns + 1
    sample(
      on: surface.part(
        Rect(row: 1, column: right, rows: rows - 1, columns: surface.size.columns - right - 1)),
      words)
  }

  private func lines(_ words: Wording) -> [Line] {
    var lines: [Line] = []
    var last = ""
    for setting in settings {
      let heading = words.heading(setting.kind)
      if heading != last { lines.append(.heading(heading)) }
      last = heading
      lines.append(.setting(setting))
    }
    return lines
  }

  private func draw(_ line: Line, on surface: Surface, _ words: Wording) {
    switch line {
    case .heading(let text): surface.write(Shown(text), column: 1, within: nil, .title)
    case .setting(let setting):
      let isCursor = setting == selection.cursor
      let sheet = isCursor ? surface.led(by: .selection) : surface
      if isCursor { sheet.write(sheet.glyphs.pointer, column: 1, .accent) }
      let isChosen = chosen.with(setting) == chosen
      sheet.write(isChosen ? sheet.glyphs.chosen : sheet.glyphs.unchosen, column: 3, .accent)
      sheet.write(Shown(setting.name(words)), column: 8, within: nil)
    }
  }

  /// Some words in the roles that matter most, to judge a theme by.
  private func sample(on surface: Surface, _ words: Wording) {
    let roles: [Role] = [.text, .muted, .title, .accent, .ok, .info, .warn, .danger, .disabled]
    surface.write(Shown(words.sampleTitle), within: nil, .title)
    for (row, role) in roles.enumerated() {
      surface.write(
        Shown(words.sample(role.description)), row: row + 1, column: 2, within: nil, role)
    }
    let selected = surface.row(roles.count + 2).led(by: .selection)
    selected.write(Shown(words.sampleRow), column: 2, within: nil)
  }
}

extension SettingsPage.Setting {
  /// What is chosen by it.
  fileprivate var kind: SettingKind {
    switch self {
    case .theme: .theme
    case .language: .language
    case .keys: .keys
    case .ascii: .signs
    }
  }

  fileprivate func name(_ words: Wording) -> String {
    switch self {
    case .theme(let name): name
    case .language(let language): words.name(of: language)
    case .keys(.german): words.keySet(.german)
    case .keys(.english): words.keySet(.english)
    case .ascii(let isASCII): words.signs(isASCII: isASCII)
    }
  }
}
