import Glibc

/// Where the password for mail comes from; it is read anew for each connection, and kept nowhere.
public enum MailSecret: Sendable, Hashable {
  /// The first line that a program writes, such as a store of passwords.
  case command([String])
  /// The first line of a file that only its owner can read.
  case file(String)
}

extension MailSecret {
  /// Why there is no password; never with anything of it.
  struct Refusal: Error, Equatable {
    let words: String
  }

  /// The password.
  func read(patience: Duration = .seconds(30)) throws(Refusal) -> [UInt8] {
    let bytes =
      switch self {
      case .command(let arguments): try Self.output(of: arguments, patience)
      case .file(let path): try Self.bytes(of: path)
      }
    let line = bytes.prefix { $0 != 10 && $0 != 13 }
    guard !line.isEmpty, !line.contains(0) else { throw Refusal(words: "no password found") }
    return Array(line)
  }

  private static func output(
    of arguments: [String], _ patience: Duration
  ) throws(Refusal) -> [UInt8] {
    let ending: OutsideProgram.Ending
    do { ending = try OutsideProgram(arguments: arguments, patience: patience).run([]) } catch {
      throw Refusal(words: "password command: \(String(cString: strerror(error.code)))")
    }
    guard ending.status == 0 else {
      throw Refusal(words: ending.isLate ? "password command: too late" : "password command failed")
    }
    return ending.output
  }

  private static func bytes(of path: String) throws(Refusal) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      throw Refusal(words: "password file: \(String(cString: strerror(errno)))")
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Refusal(words: "password file: no plain file")
    }
    guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
      let mode = String(status.st_mode & 0o777, radix: 8)
      throw Refusal(words: "password file: others can read it (mode \(mode)); chmod 600")
    }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = Glibc.read(file, &bytes, bytes.count)
    guard count > 0 else { throw Refusal(words: "password file: empty") }
    return Array(bytes[..<count])
  }
}
