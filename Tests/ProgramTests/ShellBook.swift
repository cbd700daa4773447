import Foundation
import Testing

/// A new book in a folder of its own, worked on from the shell.
struct ShellBook {
  private let own: OwnFolder

  /// What goes when the book does.
  var folder: String { own.path }

  /// Where the book stands.
  var book: String { folder + "/book" }

  /// The file that its entries stand in.
  var journal: URL { URL(filePath: book + "/journal-0001.jsonl") }

  /// Makes the book.
  ///
  /// - Parameters:
  ///   - creditor: Whose receivables it holds.
  ///   - account: The creditor's account.
  ///   - clock: When it is made.
  ///   - place: The folder that its own folder is made in.
  /// - Throws: Where it cannot be made.
  init(
    creditor: String = "Muster GmbH", account: String? = nil,
    clock: String = "2026-11-23T09:00:00Z",
    in place: String = FileManager.default.temporaryDirectory.path
  ) throws {
    own = try OwnFolder(in: place)
    let words = [
      "init", "--name", "Probe", "--creditor", creditor, "--street", "Ring 1", "--postcode",
      "20095", "--town", "Hamburg", "--state", "HH",
    ]
    let made = try run(words + (account.map { ["--iban", $0] } ?? []), clock: clock)
    try #require(made.status == 0, "\(made.errors)")
  }

  /// Runs the program on the book.
  func run(
    _ words: [String], clock: String = "2026-11-23T09:00:00Z", language: String = "en_GB.UTF-8",
    _ environment: [String: String] = [:]
  ) throws -> Program.Run {
    try Program.run(
      words, language: language,
      environment: ["VERZUG_BOOK": book, "VERZUG_CLOCK": clock].merging(environment) { $1 })
  }

  /// Runs the program on the book.
  @discardableResult
  func run(
    _ words: String..., clock: String = "2026-11-23T09:00:00Z", language: String = "en_GB.UTF-8"
  ) throws -> Program.Run {
    try run(words, clock: clock, language: language)
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
    try run(words + ["--json"], clock: clock).answer()
  }

  /// Writes a file beside the book, and gives its path.
  func write(_ text: String, _ name: String) throws -> String { try own.write(text.utf8, name) }

  /// Writes a file of other bytes than UTF-8 beside the book, and gives its path.
  func write(_ bytes: [UInt8], _ name: String) throws -> String { try own.write(bytes, name) }

  /// How a run of the program ends.
  func status(_ words: String...) throws -> Int32 { try run(words).status }
}
