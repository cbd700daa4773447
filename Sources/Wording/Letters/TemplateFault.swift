/// Why a template cannot be used.
public struct TemplateFault: Error, Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int

  /// A fault.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
