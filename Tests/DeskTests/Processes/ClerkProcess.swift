import Foundation
import Glibc

/// A clerk in a process of its own.
///
/// Its lines go to a file, not to a pipe: nobody has to read along, and what was printed before a
/// kill is there.
final class ClerkProcess {
  private let process = Process()
  private let output: String

  /// Starts a clerk.
  ///
  /// - Parameters:
  ///   - place: Where its lines go, and its book is.
  ///   - task: What it is to do.
  ///   - user: Who it is.
  ///   - words: More words, `key=value`.
  /// - Throws: Where it cannot be started.
  init(_ place: Place, _ task: String, user: String, _ words: [String] = []) throws {
    output = place.path + "/output-\(user)-\(UUID().uuidString)"
    try Data().write(to: URL(filePath: output))
    let test = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.executableURL = test.deletingLastPathComponent().appending(path: "Clerk")
    process.arguments = ["do=\(task)", "book=\(place.book)", "user=\(user)"] + words
    process.environment = ["SWIFT_BACKTRACE": "enable=no"]
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    guard process.isRunning else { return }
    kill(SIGKILL)
    process.waitUntilExit()
  }

  /// Sends it a signal.
  func kill(_ signal: Int32) { _ = Glibc.kill(process.processIdentifier, signal) }

  /// Its number, as others are told of it.
  var number: Int32 { process.processIdentifier }

  /// Whether a signal holds it.
  func isStopped() throws -> Bool {
    let status = try String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)
    return status.split(separator: ")").last?.hasPrefix(" T") == true
  }

  /// What it printed until now, whole lines only, each cut at its spaces.
  func lines() throws -> [[String]] {
    let text = String(decoding: try Data(contentsOf: URL(filePath: output)), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.split(separator: " ").map(String.init) }
  }

  /// The rest of each line that begins with a word.
  func lines(_ word: String) throws -> [[String]] {
    try lines().filter { $0.first == word }.map { Array($0.dropFirst()) }
  }

  /// Waits until it has printed so many lines that begin with a word.
  ///
  /// - Throws: Where that takes longer than half a minute, or where it ended before.
  func wait(for word: String, count: Int = 1) throws {
    for _ in 0..<30_000 {
      let isRunning = process.isRunning
      if try lines(word).count >= count { return }
      guard isRunning else { break }
      usleep(1_000)
    }
    throw ClerkFault(waitedFor: word, printed: try lines())
  }

  /// Waits for its end.
  ///
  /// - Returns: Its exit status; the number of the signal that ended it, negative.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit
      ? process.terminationStatus : -process.terminationStatus
  }
}

/// A clerk did not print what was waited for.
struct ClerkFault: Error {
  let waitedFor: String
  let printed: [[String]]
}
