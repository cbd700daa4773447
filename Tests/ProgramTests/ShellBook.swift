import Foundation
import Testing

/// A new book in a folder of its own, worked on from the shell.
final class ShellBook {
  /// What goes when the book does.
  let folder = FileManager.default.temporaryDirectory
    .appending(path: "verzug-\(UUID().uuidString)").path

  /// Where the book stands.
  var book: String { folder + "/book" }

  /// Makes the book.
  ///
  /// - Parameter creditor: Whose receivables it holds.
  /// - Throws: Where it cannot be made.
  init(creditor: String = "Muster GmbH") throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try done(
      "init", "--name", "Probe", "--creditor", creditor, "--street", "Ring 1", "--postcode",
      "20095", "--town", "Hamburg", "--state", "HH")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Runs the program on the book.
  func run(
    _ words: [String], clock: String = "2026-11-23T09:00:00Z", language: String = "en_GB.UTF-8",
    _ environment: [String: String] = [:]
  ) throws -> Program.Run {
    try Program.run(
      words, language: language,
      environment: ["VERZUG_BOOK": book, "VERZUG_CLOCK": clock].merging(environment) { $1 })
  }

  /// Runs the program, which must succeed, and gives what it printed.
  @discardableResult
  func done(
    _ words: String..., clock: String = "2026-11-23T09:00:00Z", language: String = "en_GB.UTF-8"
  ) throws -> String {
    let run = try run(words, clock: clock, language: language)
    try #require(run.status == 0, "\(words): \(run.errors)")
    return run.output
  }

  /// Runs the program and reads its answer for machines, whatever its status.
  func answer(_ words: String..., clock: String = "2026-11-23T09:00:00Z") throws -> [String: Any] {
    let run = try run(words + ["--json"], clock: clock)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any],
      "\(words): \(run.errors)")
  }

  /// Writes a file beside the book, and gives its path.
  func write(_ text: String, _ name: String) throws -> String {
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  /// How a run of the program ends.
  func status(_ words: String...) throws -> Int32 { try run(words).status }
}
