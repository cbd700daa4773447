/// How a text is laid out.
public enum Style: Sendable, Hashable, CaseIterable {
  /// Without any blanks, on one line.
  case compact
  /// One member or element a line, indented by two spaces a level, with a final line feed.
  case pretty
}
