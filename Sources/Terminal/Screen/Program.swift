/// Another program that gets the terminal for a while, as an editor.
public struct Program: Sendable, Hashable {
  /// Its path, or its name to be found by PATH.
  public let path: String
  /// Its arguments, without its own name.
  public let arguments: [String]

  /// A program with its arguments.
  public init(_ path: String, _ arguments: [String] = []) {
    self.path = path
    self.arguments = arguments
  }

  /// How a program ended.
  public enum Ending: Sendable, Hashable {
    /// With a status; 128 and the signal where it was killed.
    case exited(status: CInt)
    /// It could not be started, for this error number of the system.
    case failed(error: CInt)
  }

  /// The editor of the user on a file: VISUAL, EDITOR or vi.
  ///
  /// The variables hold a command with options for a shell; the name of the file stays one argument.
  public static func editor(
    for file: String, _ variables: (String) -> String?
  ) -> Program {
    let commands = ["VISUAL", "EDITOR"].compactMap(variables).filter { !$0.isEmpty }
    return Program("/bin/sh", ["-c", "\(commands.first ?? "vi") \"$@\"", "editor", file])
  }
}
