import Foundation
import Testing

extension ProcessTests {
  @Suite("Modes of a book's files")
  struct ModesTests {
    @Test(arguments: ["000", "022", "077"], [false, true])
    func `a book is its owner's, or its group's, whatever the mask`(
      mask: String, isShared: Bool
    ) throws {
      let place = try Place()
      let founder = try ClerkProcess(
        place, "found", user: "uhl", ["umask=\(mask)", "shared=\(isShared ? 1 : 0)"])
      #expect(founder.end() == 0)
      let files = try FileManager.default.subpathsOfDirectory(atPath: place.book)
      for name in ["journal-0001.jsonl", "head", "lock", "documents"] {
        #expect(files.contains(name))
      }
      #expect(files.contains { $0.hasPrefix("documents/") })
      for file in files + [""] {
        let attributes = try FileManager.default.attributesOfItem(atPath: place.book + "/" + file)
        let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
        let wanted = isShared ? (isFolder ? 0o2770 : 0o660) : (isFolder ? 0o700 : 0o600)
        #expect(attributes[.posixPermissions] as? Int == wanted, "\(file)")
      }
    }
  }
}
