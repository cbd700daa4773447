/// Which terminal it is, as far as the environment says, and which entries of terminfo to try.
public struct TerminalKind: Sendable, Hashable {
  /// The name that the environment gives, TERM.
  public let name: String
  /// Whether the terminal shows every mixture of colours, as COLORTERM says.
  public let isDirect: Bool
  /// The most colours to use; nil for as many as there are.
  public let limit: ColorDepth?

  /// The terminal of an environment.
  ///
  /// - Parameters:
  ///   - variables: The environment: TERM, COLORTERM and NO_COLOR are asked.
  ///   - wanted: How many colours command line or configuration ask for; it wins over NO_COLOR.
  public init(_ variables: (String) -> String?, wanted: ColorDepth? = nil) {
    name = variables("TERM") ?? ""
    let announced = ["truecolor", "24bit"].contains(variables("COLORTERM") ?? "")
    isDirect =
      wanted == .direct || name.hasSuffix("-direct") || announced && !Self.isLimited(name)
    let isColorless = variables("NO_COLOR").map { !$0.isEmpty } ?? false
    limit = wanted ?? (isColorless ? ColorDepth.none : nil)
  }

  /// Terminals that inherit COLORTERM from another one around them and cannot do it.
  private static func isLimited(_ name: String) -> Bool {
    ["linux", "vt", "screen", "dumb", "ansi", "cons"].contains { name.hasPrefix($0) }
  }

  /// An entry of terminfo to try.
  struct Entry: Hashable {
    /// Its name.
    let name: String
    /// Whether it is the built-in one with all colours.
    let isDirect: Bool
  }

  /// The entries to try, best first.
  ///
  /// The given name comes before what resembles it: hosts often
  /// do not know terminals that are younger than they are.
  var entries: [Entry] {
    var entries: [Entry] = []
    if isDirect, limit ?? .direct == .direct { entries.append(Entry(name: name, isDirect: true)) }
    if !name.isEmpty { entries.append(Entry(name: name, isDirect: false)) }
    return entries + substitutes.map { Entry(name: $0, isDirect: false) }
  }

  private var substitutes: [String] {
    let modern = ["kitty", "ghostty", "alacritty", "foot", "wezterm", "vte", "konsole", "256color"]
    let known = ["xterm-256color", "xterm", "vt100"]
    switch name {
    case _ where name.hasPrefix("tmux") || name.hasPrefix("screen"):
      return ["screen-256color", "screen", "vt100"]
    case _ where modern.contains(where: { name.contains($0) }) || isDirect: return known
    case _ where name.hasPrefix("xterm"): return Array(known.dropFirst())
    default: return ["vt100"]
    }
  }
}
