import Glibc

/// The arguments of a clerk: `key=value`, in any order.
struct Words {
  private var values: [String: String] = [:]

  init(_ arguments: [String]) throws(WordsFault) {
    for argument in arguments {
      guard let sign = argument.firstIndex(of: "=") else { throw .unknown(argument) }
      values[String(argument[..<sign])] = String(argument[argument.index(after: sign)...])
    }
  }

  /// What is to be done.
  var task: String { values["do"] ?? "" }

  func text(_ key: String) throws(WordsFault) -> String {
    guard let value = values[key] else { throw .missing(key) }
    return value
  }

  func number(_ key: String) throws(WordsFault) -> Int? {
    guard let value = values[key] else { return nil }
    guard let number = Int(value) else { throw .unknown(value) }
    return number
  }

  /// A range, `50-16000`.
  func range(_ key: String) throws(WordsFault) -> ClosedRange<Int>? {
    guard let value = values[key] else { return nil }
    let ends = value.split(separator: "-").compactMap { Int($0) }
    guard ends.count == 2, ends[0] <= ends[1] else { throw .unknown(value) }
    return ends[0]...ends[1]
  }

  /// Says a word, and waits for the file of a signal, where one is named.
  func wait(for signal: String, saying word: String) {
    say(word)
    guard let path = values[signal] else { return }
    while access(path, F_OK) != 0 { usleep(1_000) }
  }
}

/// Why the arguments make no sense.
enum WordsFault: Error {
  case missing(String)
  case unknown(String)
}

/// Prints a line at once and whole, as one write.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  guard write(STDOUT_FILENO, bytes, bytes.count) == bytes.count else { finish(2) }
}

/// Ends the process.
func finish(_ status: Int32) -> Never { exit(status) }
