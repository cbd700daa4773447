import Foundation
import Testing

/// Lists, the manual page and completions, from the shell.
@Suite("verzug export, manual, completions")
final class ExportTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "verzug-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try makeBook("book")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func makeBook(_ name: String) throws {
    let made = try verzug(
      "init", "--name", "Probe", "--creditor", "Muster GmbH", "--street", "Ring 1", "--postcode",
      "20095", "--town", "Hamburg", "--state", "HH", "--book", folder + "/" + name)
    try #require(made.status == 0, "\(made.errors)")
  }

  @discardableResult
  private func verzug(
    _ words: String..., language: String = "en_GB.UTF-8"
  ) throws -> Program.Run {
    try Program.run(words, language: language, environment: ["VERZUG_BOOK": folder + "/book"])
  }

  private func fill() throws {
    for words in [
      [
        "debtor", "+1", "--name", "=Evil \"A\"; GmbH", "--kind", "business", "--phone", "+49 40 1",
        "--street", "Weg 1", "--postcode", "20095", "--town", "Hamburg",
      ],
      [
        "invoice", "+1", "--number", "R1", "--issued", "2026-09-01", "--due", "2026-09-30",
        "--amount", "1119.00",
      ],
      ["pay", "+1", "--amount", "19.00", "--item", "6"],
    ] {
      let run = try Program.run(words, environment: ["VERZUG_BOOK": folder + "/book"])
      try #require(run.status == 0, "\(run.errors)")
    }
  }

  @Test(arguments: [[], ["--plain"]])
  func `open items that are exported can be read in again`(style: [String]) throws {
    try fill()
    let file = folder + "/open.csv"
    let written = try Program.run(
      ["export", "open-items", "--out", file] + style,
      environment: ["VERZUG_BOOK": folder + "/book"])
    #expect(written.status == 0, "\(written.errors)")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try verzug("export", "open-items", "--out", file).status == 1)
    try makeBook("other")
    let other = folder + "/other"
    #expect(try verzug("import", file, "--book", other).status == 0)
    let lists = try [folder + "/book", other].map {
      try verzug("export", "open-items", "--plain", "--book", $0).output
    }
    #expect(lists[0] == lists[1])
    #expect(lists[0].contains("'+1,\"'=Evil \"\"A\"\"; GmbH\""))
    #expect(lists[0].contains("1119.00"))
  }

  @Test func `every list is written for people, programs and machines`() throws {
    try fill()
    for list in ["open-items", "debtors", "payments", "history"] {
      let german = try verzug("export", list).output
      #expect(german.hasPrefix("\u{FEFF}debtor;"))
      #expect(try verzug("export", list, "--plain").output.hasPrefix("debtor,"))
      let json =
        try JSONSerialization.jsonObject(
          with: Data(try verzug("export", list, "--json").output.utf8)) as? [String: Any]
      let rows = try #require(json?["rows"] as? [[String: Any]])
      #expect(rows.count == german.split(separator: "\r\n").count - 1)
      #expect(rows.first?["debtor"] as? String == "+1")
    }
    #expect(try verzug("export", "everything").status == 2)
  }

  @Test func `the manual page names every command, in both languages, and roff takes it`() throws {
    let help = try verzug("--help").output
    let commands = help.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { $0.first?.isLowercase == true && $0 != "help" && $0 != "verzug" }
    #expect(commands.count > 25)
    for language in ["de_DE.UTF-8", "en_GB.UTF-8"] {
      let page = try verzug("manual", language: language)
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
    let file = folder + "/verzug.1"
    try Data(page.utf8).write(to: URL(filePath: file))
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
      let run = try verzug("completions", shell)
      #expect(run.status == 0)
      #expect(run.output.contains("booked-until"))
    }
    #expect(try verzug("completions", "dos").status == 2)
  }
}
