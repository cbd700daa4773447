import ArgumentParser
import Glibc
import Notation
import Terminal
import Wording

/// The only way of text to the terminal: every answer and every error passes `shown`; help is our
/// own.
enum Console {
  /// Prints lines to standard output.
  static func print(_ lines: [String]) {
    write(lines.map(shown).joined(separator: "\n") + "\n", to: STDOUT_FILENO)
  }

  /// Prints JSON to standard output; what could act on a terminal is escaped, which JSON allows.
  static func print(json answer: some Encodable) throws {
    let bytes = try NotationEncoder(style: .pretty).encode(answer)
    write(escapedJSON(String(decoding: bytes, as: UTF8.self)), to: STDOUT_FILENO)
  }

  /// Writes a text of our own, such as a manual page, as it is.
  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes a passing line of our own to standard error, in the place of the one before.
  static func say(clearing text: String) { write("\r\u{1B}[K" + text, to: STDERR_FILENO) }

  /// What a person types behind a question; nothing where the input ends.
  static func answer(to question: String) -> String? {
    write(shown(question), to: STDOUT_FILENO)
    if let line = readLine() { return line }
    write("\n", to: STDOUT_FILENO)
    return nil
  }

  /// Says what went wrong and ends the process.
  static func finish(after error: any Error) -> Never {
    switch error {
    case let problem as Problem:
      report(problem)
      exit(problem.status.rawValue)
    case let status as ExitStatusError: exit(status.status.rawValue)
    default: finish(parsing: error)
    }
  }

  /// Ends after help was asked for, or the parser could not understand the arguments.
  private static func finish(parsing error: any Error) -> Never {
    guard Verzug.exitCode(for: error) != .success else {
      write(words.parserText(Verzug.fullMessage(for: error)) + "\n", to: STDOUT_FILENO)
      exit(ExitStatus.success.rawValue)
    }
    let fault = UsageFault(parserMessage: Verzug.message(for: error))
    report(Problem(.usage(fault)))
    exit(ExitStatus.wrongUsage.rawValue)
  }

  /// One fault on standard error.
  static func tell(_ problem: Problem) {
    let explanation = words.explanation(of: problem.fault)
    let place = problem.field.map { "\($0): " } ?? ""
    var lines = ["\(words.errorLead): \(place)\(explanation.message)"]
    if !explanation.remedy.isEmpty { lines.append(explanation.remedy) }
    write(lines.map(shown).joined(separator: "\n") + "\n", to: STDERR_FILENO)
  }

  /// The fault that ends the process: told, and with `--json` a value on standard output too.
  private static func report(_ problem: Problem) {
    tell(problem)
    guard Environment.language.otherArguments.prefix(while: { $0 != "--" }).contains("--json")
    else { return }
    try? print(json: FailureAnswer(problem, words.explanation(of: problem.fault)))
  }

  /// Writes all of a text; a reader that went away, such as `head`, ends it.
  ///
  /// An answer that cannot be written, as on a full disk, is not passed off as a success.
  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        guard descriptor == STDOUT_FILENO else { return }
        write("\(words.errorLead): \(words.unwritable)\n", to: STDERR_FILENO)
        exit(ExitStatus.refused.rawValue)
      }
      rest = rest.dropFirst(count)
    }
  }
}

/// A fault as machines read it.
private struct FailureAnswer: Encodable {
  let schema = 1
  let error: Failure

  struct Failure: Encodable {
    let field: String?
    let code: String
    let message: String
    let remedy: String
  }

  init(_ problem: Problem, _ explanation: Explanation) {
    error = Failure(
      field: problem.field ?? problem.fault.option, code: problem.fault.code,
      message: explanation.message, remedy: explanation.remedy)
  }
}
