/// The grammar a text is held to.
public enum Dialect: Sendable, Hashable, CaseIterable {
  /// JSON exactly as RFC 8259 defines it.
  case strict
  /// JSON for files that people write: also comments and a comma after the last element.
  ///
  /// Comments are `// …` to the end of the line and `/* … */`, which do not nest. They may stand
  /// wherever blanks may.
  case configuration
}
