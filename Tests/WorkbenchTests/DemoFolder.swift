import Desk
import Foundation
import Receivables

/// Copies of one sample book, always the same: made once, copied for each test.
enum DemoFolder {
  static let day = sure { try Day(year: 2026, month: 11, day: 25) }
  static let instant = sure { try Instant("2026-11-25T09:00:00.000Z") }
  static let user = sure { try UserName("anna") }

  /// The folder of the project.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A value that a test writes down itself, and so is right.
  static func sure<Value>(_ make: () throws -> Value) -> Value {
    do { return try make() } catch { preconditionFailure("\(error)") }
  }

  private static let original: Result<URL, any Error> = Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "verzug-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.removeItem(at: folder)
    _ = try DemoBook(on: day).make(at: folder.path, user: user)
    // Each copy opens from it, which is quicker than reading all entries again.
    try Desk(at: folder.path, user: user).keepSnapshot()
    atexit { DemoFolder.removeOriginal() }
    return folder
  }

  private static func removeOriginal() {
    if case .success(let folder) = original { try? FileManager.default.removeItem(at: folder) }
  }

  /// The queue of the sample book, ranked once for all copies.
  static let queue: Queue = sure {
    try Desk(at: try original.get().path, user: user).book.queue(on: day)
  }

  /// A copy of its own, which the test removes.
  static func copy() throws -> URL {
    let copy = FileManager.default.temporaryDirectory
      .appending(path: "verzug-bench-copy-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: try original.get(), to: copy)
    return copy
  }
}
