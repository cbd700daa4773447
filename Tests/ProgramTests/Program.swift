import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
  /// What a run left behind.
  struct Run {
    let output: String
    let errors: String
    let status: Int32

    /// What it printed for machines.
    func answer() throws -> [String: Any] {
      try #require(
        try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any], "\(errors)")
    }
  }

  /// The folder of the test bundle, where the program is built too.
  static let folder: URL = {
    let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return bundle.deletingLastPathComponent()
  }()

  /// The program: what was built with the tests, else what `VERZUG_PROGRAM` names, so that a long test
  /// can have it faster.
  static let place =
    ProcessInfo.processInfo.environment["VERZUG_PROGRAM"].map { URL(filePath: $0) }
    ?? folder.appending(path: "verzug")

  /// Runs the program with a frozen clock.
  ///
  /// - Parameters:
  ///   - arguments: The words after the program's name.
  ///   - language: The value of `LANG`.
  ///   - environment: More variables.
  /// - Returns: What it printed and its exit status.
  /// - Throws: Where the program cannot be started.
  static func run(
    _ arguments: [String], language: String = "en_GB.UTF-8", environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = place
    process.arguments = arguments
    process.environment = [
      "LANG": language, "VERZUG_CLOCK": "2026-11-23T09:00:00Z", "SWIFT_BACKTRACE": "enable=no",
      "PATH": "/usr/bin:/bin",
    ].merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both streams are short, so that reading one after the other cannot block.
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self), status: process.terminationStatus)
  }
}
