import Foundation
import Testing

/// The house as the imports must draw it: a folder may import what its floor allows, nothing else.
///
/// SwiftPM lets the imports of a dependency through, so the manifest alone does not hold the
/// arrows.
@Suite("Arrows between the parts")
struct ImportArrowTests {
  /// What each folder may import, ground floor first; arrows point up this list only.
  static let allowed: [String: Set<String>] = [
    "CArchive": [],
    "CCrypto": [],
    "CCurl": [],
    "CFiles": [],
    "CPango": [],
    "CProcess": [],
    "CQRCode": [],
    "CTerm": [],
    "CQPDF": [],
    "CXML": [],
    "Notation": [],
    "Receivables": [],
    "Terminal": ["CTerm", "Glibc", "Synchronization"],
    "Journal": ["CCrypto", "CFiles", "Glibc", "Notation"],
    "Wording": ["Receivables"],
    "Interchange": ["CArchive", "CQPDF", "CXML", "Notation", "Receivables"],
    "Correspondence": [
      "CCurl", "CPango", "CQRCode", "Glibc", "Receivables", "Synchronization", "Wording",
    ],
    "Desk": [
      "Correspondence", "Glibc", "Interchange", "Journal", "Notation", "Receivables", "Wording",
    ],
    "Workbench": ["Desk", "Notation", "Receivables", "Terminal", "Wording"],
    "verzug": [
      "ArgumentParser", "CProcess", "Desk", "Glibc", "Notation", "Receivables", "Terminal",
      "Wording", "Workbench",
    ],
  ]

  static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test func `every folder of Sources has its arrows declared`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    #expect(Set(folders) == Set(Self.allowed.keys))
  }

  @Test(arguments: allowed.keys.sorted())
  func `a part imports only what its floor allows`(folder: String) throws {
    let files = try Self.swiftFiles(in: Self.sources.appending(path: folder))
    #expect(files.isEmpty == folder.isCLibrary)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for module in Self.imports(in: text) {
        #expect(
          Self.allowed[folder]?.contains(module) == true,
          "\(folder)/\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test func `imports are found with attributes, access levels and kinds`() {
    let text = """
      import Glibc
      public import Receivables
      @testable import Wording
      @preconcurrency internal import struct Foundation.URL
      // import Nothing
      let text = "import Something"
      """
    #expect(Self.imports(in: text) == ["Glibc", "Receivables", "Wording", "Foundation"])
  }

  /// The modules that a file imports, in order.
  static func imports(in text: String) -> [String] {
    let modifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]
    return text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ")[...]
      words = words.drop { $0.hasPrefix("@") || modifiers.contains($0) }
      guard words.first == "import" else { return nil }
      words = words.dropFirst().drop { kinds.contains($0) }
      return words.first?.split(separator: ".").first.map(String.init)
    }
  }

  static func swiftFiles(in folder: URL) throws -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (found?.allObjects ?? []).compactMap { $0 as? URL }.filter {
      $0.pathExtension == "swift"
    }
  }
}

extension String {
  /// Whether a folder holds a C library, by the names they have.
  fileprivate var isCLibrary: Bool { hasPrefix("C") && dropFirst().first?.isUppercase == true }
}
