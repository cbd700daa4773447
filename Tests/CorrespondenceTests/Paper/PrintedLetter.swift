import Correspondence
import Foundation
import MailServing
import Receivables
import Testing
import Wording

/// A letter as PDF, read by programs of others (packages poppler-utils and zbar-tools).
struct PrintedLetter {
  let bytes: [UInt8]
  private let folder: URL

  init(_ text: LetterText, _ head: Letterhead) throws {
    bytes = try Typesetter().pdf(of: text, head)
    folder = FileManager.default.temporaryDirectory.appending(path: "letter-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: folder.appending(path: "a.pdf"))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs a program on the file.
  func run(_ program: String, _ arguments: [String]) throws -> String {
    let (status, output) = try OtherProgram.run(program, arguments, in: folder)
    try #require(status != 127, "\(program) is missing: install poppler-utils and zbar-tools")
    return String(decoding: output, as: UTF8.self)
  }

  /// What is read, page by page.
  func pages() throws -> [String] {
    try run("pdftotext", ["-layout", "a.pdf", "-"]).split(separator: "\u{0C}").map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// All words in one line.
  func words() throws -> String {
    try run("pdftotext", ["-raw", "a.pdf", "-"]).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// A word and where it stands, in millimetres from the upper left corner.
  struct Box {
    let page: Int
    let word: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
  }

  func boxes() throws -> [Box] {
    var page = 0
    return try run("pdftotext", ["-bbox", "a.pdf", "-"]).split(separator: "\n").compactMap { line in
      if line.contains("<page ") { page += 1 }
      guard line.contains("<word ") else { return nil }
      let parts = line.split(separator: "\"")
      let numbers = [1, 3, 5, 7].compactMap { Double(parts[$0]) }.map { $0 * 25.4 / 72 }
      let word = line.split(separator: ">")[1].split(separator: "<")[0]
      return Box(
        page: page, word: String(word), left: numbers[0], top: numbers[1], right: numbers[2],
        bottom: numbers[3])
    }
  }

  /// What a telephone reads on a page of it, printed at 150 dots an inch; nothing where there is no
  /// code.
  func code(page: Int = 1) throws -> [UInt8]? {
    _ = try run(
      "pdftoppm",
      ["-r", "150", "-png", "-f", "\(page)", "-l", "\(page)", "-singlefile", "a.pdf", "p"])
    let read = try run("zbarimg", ["--raw", "-q", "-Sbinary", "p.png"])
    return read.isEmpty ? nil : Array(read.utf8)
  }
}
