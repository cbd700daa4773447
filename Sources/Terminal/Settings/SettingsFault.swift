/// What is wrong with a file of settings, and in which line.
public struct SettingsFault: Error, Sendable, Hashable {
  /// What is wrong.
  public let reason: Reason
  /// The number of the line, from one, or nothing where the whole file is meant.
  public let line: Int?

  /// A fault.
  public init(_ reason: Reason, line: Int?) {
    self.reason = reason
    self.line = line
  }

  /// What can be wrong.
  public enum Reason: Error, Sendable, Hashable {
    /// The file cannot be read; the number is that of the system's error.
    case unreadable(code: Int32)
    /// The path names no ordinary file.
    case noOrdinaryFile
    /// The file is too large.
    case tooLarge(bytes: Int, limit: Int)
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// A character that does not print, by its code.
    case controlCharacter(UInt32)
    /// The line sets nothing.
    case noEqualsSign(String)
    /// The key is empty or has characters that keys do not have.
    case brokenKey(String)
    /// Nothing stands behind the equals sign.
    case noValue(String)
    /// The line opens a section and does not close it.
    case brokenSection(String)
    /// There is no such section.
    case unknownSection(String)
    /// The key is not known here.
    case unknownKey(String)
    /// The key was set in a line above.
    case setTwice(String, first: Int)
    /// The value is none of those that are possible.
    case unknownValue(String, expected: [String])
    /// A word of a style that is neither a colour nor an attribute.
    case unknownStyleWord(String)
    /// A colour that is neither of the palette nor of the terminal.
    case unknownColor(String)
    /// A theme that leads back to itself, by the names on the way.
    case inheritsItself([String])
    /// A theme that nobody has.
    case unknownTheme(String)
    /// The name of a theme has other characters than `a-z 0-9 - _`, or more than 64.
    case brokenName(String)
    /// There is no such action.
    case unknownAction(String)
    /// A stroke that cannot be read.
    case brokenKeys(String, ChordFault)
  }
}
