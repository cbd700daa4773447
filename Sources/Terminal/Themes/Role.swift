/// What a piece of text is for, by a dotted name such as `ui.input.error`.
///
/// A theme says how roles look. One that it does not name looks like the longest beginning of the
/// name that it does: `ui.input.error` like `ui.input`.
public struct Role: Sendable, Hashable {
  /// The dotted name, as theme files write it.
  public let name: String

  /// The role of a name.
  public init(_ name: String) { self.name = name }
}

extension Role {
  /// Ordinary text, and the paper under everything.
  public static let text = Role("text")
  /// What may be overlooked.
  public static let muted = Role("muted")
  /// What stands out without being good or bad.
  public static let accent = Role("accent")
  /// Good.
  public static let ok = Role("ok")
  /// To be watched.
  public static let warn = Role("warn")
  /// Bad.
  public static let danger = Role("danger")
  /// News.
  public static let info = Role("info")
  /// The line at the top.
  public static let header = Role("ui.header")
  /// What keys do, at the bottom.
  public static let hint = Role("ui.hint")
  /// The keys themselves.
  public static let hintKey = Role("ui.hint.key")
  /// The line at the very bottom.
  public static let status = Role("ui.status")
  /// A message that goes by itself.
  public static let toast = Role("ui.toast")
  /// The row under the cursor.
  public static let selection = Role("ui.selection")
  /// The row under the cursor of a part that has no keys just now.
  public static let idleSelection = Role("ui.selection.idle")
  /// A marked row.
  public static let mark = Role("ui.mark")
  /// Letters that a search found.
  public static let match = Role("ui.match")
  /// Lines between and around parts.
  public static let border = Role("ui.border")
  /// A box over the screen.
  public static let popup = Role("ui.popup")
  /// The title of a box, a column, a group.
  public static let title = Role("ui.title")
  /// The name of a field.
  public static let label = Role("ui.label")
  /// A field to type in.
  public static let input = Role("ui.input")
  /// The field that has the keys.
  public static let focusedInput = Role("ui.input.focus")
  /// What is wrong with a field.
  public static let inputError = Role("ui.input.error")
  /// What cannot be done now.
  public static let disabled = Role("ui.disabled")
  /// Where one is in something long.
  public static let scrollbar = Role("ui.scrollbar")
  /// A tab that could be opened.
  public static let tab = Role("ui.tab")
  /// The open tab.
  public static let activeTab = Role("ui.tab.active")
  /// The bars of a chart.
  public static let bar = Role("chart.bar")
  /// What is still missing behind a bar.
  public static let rest = Role("chart.rest")

  /// The roles that the toolkit itself draws with.
  public static let ofToolkit: [Role] = [
    text, muted, accent, ok, warn, danger, info, header, hint, hintKey, status, toast, selection,
    idleSelection, mark, match, border, popup, title, label, input, focusedInput, inputError,
    disabled, scrollbar, tab, activeTab, bar, rest,
  ]

  /// The role itself, then the ones it may look like, nearest first.
  var lineage: some Sequence<Role> {
    sequence(first: self) { role in
      role.name.lastIndex(of: ".").map { Role(String(role.name[..<$0])) }
    }
  }
}

extension Role: ExpressibleByStringLiteral {
  /// The role of a name.
  public init(stringLiteral name: String) { self.init(name) }
}

extension Role: CustomStringConvertible {
  /// The dotted name.
  public var description: String { name }
}
