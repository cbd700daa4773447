import Foundation

/// A folder of a test's own, which goes when the test does.
final class OwnFolder {
  let path: String

  /// Makes the folder.
  ///
  /// - Parameter place: The folder it is made in.
  /// - Throws: Where it cannot be made.
  init(in place: String = FileManager.default.temporaryDirectory.path) throws {
    path = place + "/verzug-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and gives its path.
  @discardableResult
  func write(_ bytes: some Sequence<UInt8>, _ name: String) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  /// What is in the folder.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path) }
}
