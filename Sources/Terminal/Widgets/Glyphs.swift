/// The signs that widgets draw with: lines, corners, arrows, blocks.
public struct Glyphs: Sendable, Hashable {
  /// Rules and frames.
  public let horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar
  /// Where a rule meets a frame.
  public let teeLeft, teeRight: Unicode.Scalar
  /// What stands at the end of a text that was cut.
  public let ellipsis: Shown
  /// The row under the cursor.
  public let pointer: Shown
  /// A marked row.
  public let mark: Shown
  /// Between parts of one line.
  public let separator: Shown
  /// Sorted upwards, sorted downwards; more above, more below.
  public let up, down: Shown
  /// To the previous and to the next value of a choice.
  public let previous, next: Shown
  /// One of several, chosen and not.
  public let chosen, unchosen: Shown
  /// Yes and no.
  public let on, off: Shown
  /// The part of a scrollbar that one sees, and its track.
  public let thumb, track: Unicode.Scalar
  /// A bar from an eighth of a column to a whole one.
  public let bar: [Unicode.Scalar]
  /// What is missing behind a bar.
  public let rest: Unicode.Scalar
  /// A column of a sparkline, lowest first.
  public let sparks: [Unicode.Scalar]
  /// What stands in front of an error.
  public let alert: Shown

  /// Lines, arrows and blocks of Unicode that every common font has, each on one column.
  public static let unicode = Glyphs(
    horizontal: "─", vertical: "│", topLeft: "╭", topRight: "╮", bottomLeft: "╰",
    bottomRight: "╯", teeLeft: "├", teeRight: "┤", ellipsis: "…", pointer: "▸", mark: "●",
    separator: "·", up: "▲", down: "▼", previous: "‹", next: "›", chosen: "●", unchosen: "○",
    on: "■", off: "□", thumb: "┃", track: "│", bar: Array("▏▎▍▌▋▊▉█".unicodeScalars), rest: "░",
    sparks: Array("▁▂▃▄▅▆▇█".unicodeScalars), alert: "▲")

  /// ASCII only, for terminals and locales without Unicode.
  public static let ascii = Glyphs(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+", teeLeft: "+", teeRight: "+", ellipsis: "~", pointer: ">", mark: "*",
    separator: "|", up: "^", down: "v", previous: "<", next: ">", chosen: "(x)",
    unchosen: "( )", on: "[x]", off: "[ ]", thumb: "#", track: "|", bar: ["#"], rest: ".",
    sparks: Array("_.-=+*#@".unicodeScalars), alert: "!")
}
