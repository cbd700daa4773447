import Foundation
import Testing

/// Lists, the manual page and completions, from the shell.
@Suite("verzug export, manual, completions")
struct ExportTests {
  private let book: ShellBook

  init() throws { book = try ShellBook() }

  private func fill() throws {
    try book.done(
      "debtor", "+1", "--name", "=Evil \"A\"; GmbH", "--kind", "business", "--phone", "+49 40 1",
      "--street", "Weg 1", "--postcode", "20095", "--town", "Hamburg")
    try book.done(
      "invoice", "+1", "--number", "R1", "--issued", "2026-09-01", "--due", "2026-09-30",
      "--amount", "1119.00")
    try book.done("pay", "+1", "--amount", "19.00", "--item", "6")
  }

  @Test(arguments: [[], ["--plain"]])
  func `open items that are exported can be read in again`(style: [String]) throws {
    try fill()
    let file = book.folder + "/open.csv"
    let written = try book.run(["export", "open-items", "--out", file] + style)
    #expect(written.status == 0, "\(written.errors)")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try book.run("export", "open-items", "--out", file).status == 1)
    let other = try ShellBook()
    #expect(try other.status("import", file) == 0)
    let lists = try [book, other].map { try $0.done("export", "open-items", "--plain") }
    #expect(lists[0] == lists[1])
    #expect(lists[0].contains("'+1,\"'=Evil \"\"A\"\"; GmbH\""))
    #expect(lists[0].contains("1119.00"))
  }

  @Test func `every list is written for people, programs and machines`() throws {
    try fill()
    for list in ["open-items", "debtors", "payments", "history"] {
      let german = try book.run("export", list).output
      #expect(german.hasPrefix("\u{FEFF}debtor;"))
      #expect(try book.run("export", list, "--plain").output.hasPrefix("debtor,"))
      let rows = try #require(try book.answer("export", list)["rows"] as? [[String: Any]])
      #expect(rows.count == german.split(separator: "\r\n").count - 1)
      #expect(rows.first?["debtor"] as? String == "+1")
    }
    #expect(try book.run("export", "everything").status == 2)
  }

  @Test func `the manual page names every command, in both languages, and roff takes it`() throws {
    let help = try book.run("--help").output
    let commands = help.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0.first?.isLowercase == true && $0 != "help" && $0 != "verzug" }
    #expect(commands.count > 25)
    for language in ["de_DE.UTF-8", "en_GB.UTF-8"] {
      let page = try book.run("manual", language: language)
      #expect(page.status == 0)
      for command in commands {
        let name = command.replacing("-", with: "\\-")
        #expect(page.output.contains("\n.SS \(name)\n"), "\(command)")
      }
      try checkByGroff(page.output)
    }
  }

  private func checkByGroff(_ page: String) throws {
    let groff = "/usr/bin/groff"
    guard FileManager.default.isExecutableFile(atPath: groff) else {
      print("no groff: the manual page is not set")
      return
    }
    let file = try book.write(page, "verzug.1")
    let process = Process()
    process.executableURL = URL(filePath: groff)
    process.arguments = ["-man", "-Tutf8", "-ww", "-k", "-z", file]
    process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let complaints = Pipe()
    process.standardError = complaints
    try process.run()
    let said = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // A word that is too long for its line is the page's width, not a fault of the page.
    let faults = String(decoding: said, as: UTF8.self).split(separator: "\n").filter {
      !$0.contains("cannot adjust line") && !$0.contains("can't break line")
    }
    #expect(faults.isEmpty, "\(faults)")
  }

  @Test func `completions are written for three shells`() throws {
    for shell in ["bash", "zsh", "fish"] {
      let run = try book.run("completions", shell)
      #expect(run.status == 0)
      #expect(run.output.contains("booked-until"))
    }
    #expect(try book.run("completions", "dos").status == 2)
  }
}
