import Desk
import Foundation
import Testing
import Wording

@Suite("A folder for one person alone")
struct PrivateFolderTests {
  /// A folder that is not there yet, in one that goes with the test.
  private final class Spot {
    let outer: URL
    var folder: PrivateFolder { PrivateFolder(outer.path + "/state/drafts") }

    init() throws {
      outer = FileManager.default.temporaryDirectory.appending(path: "private-\(UUID())")
      try FileManager.default.createDirectory(at: outer, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: outer) }

    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
  }

  @Test("Folders are made as they are needed, files are read as they were put")
  func whole() throws {
    let spot = try Spot()
    #expect(spot.folder.names.isEmpty)
    try spot.folder.put(Array("one".utf8), as: "a.json")
    try spot.folder.put(Array("two".utf8), as: "a.json")
    #expect(spot.folder.names == ["a.json"])
    #expect(try spot.folder.bytes(of: "a.json", limit: 3) == Array("two".utf8))
    try spot.folder.remove("a.json")
    try spot.folder.remove("a.json")
    #expect(spot.folder.names.isEmpty)
  }

  @Test("Only the owner reads the folder and its files, whatever the umask")
  func modes() throws {
    let spot = try Spot()
    try spot.folder.put([1], as: "a.json")
    #expect(try spot.mode(spot.folder.path) == 0o700)
    #expect(try spot.mode(spot.folder.path + "/a.json") == 0o600)
  }

  @Test("A folder that others can read is closed to them before anything is put into it")
  func closed() throws {
    let spot = try Spot()
    try FileManager.default.createDirectory(
      atPath: spot.folder.path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o755])
    try spot.folder.put([1], as: "a.json")
    #expect(try spot.mode(spot.folder.path) == 0o700)
  }

  @Test(
    "A name that leads elsewhere, or hides, is none",
    arguments: ["", ".", "..", "../a", "a/b", "/etc/passwd", ".hidden", "a\u{0}b", "ä", "a b"])
  func names(name: String) throws {
    let spot = try Spot()
    #expect(!PrivateFolder.isName(name))
    #expect(throws: BookFault.self) { try spot.folder.put([1], as: name) }
  }

  @Test("A link is not followed, neither in the place of a file nor of the folder")
  func links() throws {
    let spot = try Spot()
    let secret = spot.outer.path + "/secret"
    try Data("secret".utf8).write(to: URL(filePath: secret))
    try spot.folder.put([1], as: "b.json")
    try FileManager.default.createSymbolicLink(
      atPath: spot.folder.path + "/a.json", withDestinationPath: secret)
    #expect(throws: BookFault.self) { try spot.folder.bytes(of: "a.json", limit: 100) }
    try spot.folder.put(Array("mine".utf8), as: "a.json")
    #expect(try Data(contentsOf: URL(filePath: secret)) == Data("secret".utf8))
    #expect(try spot.folder.bytes(of: "a.json", limit: 100) == Array("mine".utf8))
    let other = PrivateFolder(spot.outer.path + "/link")
    try FileManager.default.createSymbolicLink(
      atPath: other.path, withDestinationPath: spot.folder.path)
    #expect(throws: BookFault.self) { try other.put([1], as: "c.json") }
    #expect(other.names.isEmpty)
  }

  @Test("What is no plain file, or is too long, is not read", .timeLimit(.minutes(1)))
  func hostile() throws {
    let spot = try Spot()
    try spot.folder.put([UInt8](repeating: 65, count: 101), as: "long.json")
    #expect(throws: BookFault.self) { try spot.folder.bytes(of: "long.json", limit: 100) }
    #expect(mkfifo(spot.folder.path + "/pipe.json", 0o600) == 0)
    #expect(throws: BookFault.self) { try spot.folder.bytes(of: "pipe.json", limit: 100) }
    try FileManager.default.createDirectory(
      atPath: spot.folder.path + "/folder.json", withIntermediateDirectories: false)
    #expect(throws: BookFault.self) { try spot.folder.bytes(of: "folder.json", limit: 100) }
  }

  @Test("What cannot be written leaves what was there, and nothing else")
  func failing() throws {
    let spot = try Spot()
    try spot.folder.put(Array("old".utf8), as: "a.json")
    // A folder with something in it cannot be replaced by a file.
    try FileManager.default.createDirectory(
      atPath: spot.folder.path + "/b.json/in", withIntermediateDirectories: true)
    #expect(throws: BookFault.self) { try spot.folder.put([1], as: "b.json") }
    let left = try FileManager.default.contentsOfDirectory(atPath: spot.folder.path)
    #expect(left.sorted() == ["a.json", "b.json"])
    let blocked = PrivateFolder(spot.folder.path + "/a.json/deeper")
    #expect(throws: BookFault.self) { try blocked.put([1], as: "c.json") }
    #expect(try spot.folder.bytes(of: "a.json", limit: 100) == Array("old".utf8))
  }
}
