import Foundation
import Testing

/// Letters from the shell: read, issued, taken back, sent once.
@Suite("Letters from the shell")
final class LetterTests {
  private let book: ShellBook
  private let home: String

  init() throws {
    book = try ShellBook()
    home = book.folder + "/home"
    try FileManager.default.createDirectory(
      atPath: home + "/verzug", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: home + "/print", withIntermediateDirectories: true)
    try book.done(
      "settings", "--creditor-email", "forderungen@muster.example", "--creditor-phone", "040 1234",
      "--hours", "Mo-Fr 9-16", "--representative", "Maria Muster", "--register", "HRB 1", "--iban",
      "DE89370400440532013000", "--account-holder", "Muster GmbH", "--bank", "Musterbank")
    try debtor("10023", mail: true)
    try book.done("booked-until", "2026-11-22")
  }

  private func debtor(_ number: String, mail: Bool) throws {
    let contact = mail ? ["--email", "erika@example.org"] : []
    let words =
      [
        "debtor", number, "--name", "Erika Muster", "--street", "Weg 1", "--postcode", "30159",
        "--town", "Hannover",
      ] + contact
    #expect(try book.run(words).status == 0)
    try book.done(
      "invoice", number, "--number", "RE-\(number)", "--issued", "2026-10-01", "--due",
      "2026-10-31",
      "--amount", "119.00", "--agreed")
  }

  private func configure(_ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: home + "/verzug/config.json"))
  }

  private func run(_ words: String..., clock: String = "2026-11-23T09:00:00Z") throws -> Program.Run
  {
    try book.run(words, clock: clock, ["XDG_CONFIG_HOME": home, "HOME": home])
  }

  @Test func `a notice is shown, written to files, issued and taken back`() throws {
    let shown = try run("notice", "10023")
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.contains("Zahlungserinnerung zu Ihrer Rechnung RE-10023"))
    #expect(shown.output.contains("119,00 EUR"))
    let (pdf, eml) = (home + "/a.pdf", home + "/a.eml")
    #expect(try run("notice", "10023", "--pdf", pdf, "--eml", eml).status == 0)
    #expect(try Data(contentsOf: URL(filePath: pdf)).starts(with: Data("%PDF-".utf8)))
    let mode = try FileManager.default.attributesOfItem(atPath: pdf)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try String(contentsOfFile: eml, encoding: .utf8).hasPrefix("Message-ID: <"))
    let english = try run("notice", "10023", "--letter-language", "en")
    #expect(english.output.contains("Payment reminder for your invoice RE-10023"))
    let issued = try run("notice", "10023", "--issue", "--json")
    #expect(issued.status == 0, "\(issued.errors)")
    let again = try run("notice", "10023", "--issue")
    #expect(again.status == 1)
    let number = try issued.answer()
    let command = try #require((number["issued"] as? [String: Any])?["command"] as? Int)
    #expect(try run("undo", "\(command)").status == 0)
    #expect(try run("notice", "10023").status == 0)
  }

  @Test func `what was issued goes once, after its time, by the command of the person`() throws {
    let sent = home + "/sent"
    try configure(
      """
      { // mine
        "mail": {"command": ["sh", "-c", "cat >> \(sent); echo queued as 1", "x", "{from}", "{to}"]},
        "post": {"folder": "~/print"},
      }
      """)
    #expect(
      try run("notice", "10023", "--issue", "--channel", "email", "--channel", "letter").status == 0
    )
    let soon = try run("deliver", clock: "2026-11-23T09:05:00Z")
    #expect(soon.status == 0)
    #expect(soon.output.contains("may be taken back until"))
    #expect(!FileManager.default.fileExists(atPath: sent))
    let late = "2026-11-23T09:11:00Z"
    let done = try run("deliver", clock: late)
    #expect(done.status == 0, "\(done.errors) \(done.output)")
    #expect(done.output.contains("handed over (queued as 1)"))
    let first = try Data(contentsOf: URL(filePath: sent))
    #expect(
      String(decoding: first, as: UTF8.self).contains("To: \"Erika Muster\" <erika@example.org>"))
    let printed = try FileManager.default.contentsOfDirectory(atPath: home + "/print")
    #expect(printed.count == 1 && printed[0].hasPrefix("10023-"))
    #expect(try run("deliver", clock: late).status == 0)
    #expect(try Data(contentsOf: URL(filePath: sent)) == first)
    // The printed letter waits until it was posted.
    let entry = try #require(printed[0].dropLast(4).split(separator: "-").last.map(String.init))
    #expect(try run("deliver", "--list", clock: late).output.contains("to be posted"))
    #expect(
      try run("deliver", "--posted", entry, "--registered", "RR123456785DE", clock: late).status
        == 0)
    #expect(try run("deliver", "--list", clock: late).output.contains("Nothing waits"))
    #expect(try run("deliver", "--posted", entry, clock: late).status == 1)
    let journal = try String(contentsOfFile: book.book + "/journal-0001.jsonl", encoding: .utf8)
    #expect(journal.contains("\"reply\":\"RR123456785DE\""))
  }

  @Test func `what cannot be sent is told, and waits`() throws {
    try configure(#"{"mail": {"command": ["sh", "-c", "exit 75"]}}"#)
    #expect(try run("notice", "10023", "--issue").status == 0)
    let late = "2026-11-23T09:11:00Z"
    let put = try run("deliver", clock: late)
    #expect(put.status == 1)
    #expect(put.output.contains("again later"))
    try configure(#"{"mail": {"command": ["sh", "-c", "cat > /dev/null; exit 67"]}}"#)
    #expect(try run("deliver", clock: "2026-11-23T09:13:00Z").output.contains("not taken 1 times"))
    let refused = try run("deliver", clock: "2026-11-23T09:17:00Z")
    #expect(refused.status == 1)
    #expect(refused.output.contains("refused"))
    #expect(
      try run("queue", "--lane", "news", clock: "2026-11-23T09:18:00Z").output.contains("10023"))
  }

  @Test func `a run is issued as one step, once a day, whoever is left out`() throws {
    try debtor("10024", mail: true)
    try debtor("10025", mail: false)
    let proposal = try run("run", "--json")
    #expect(proposal.output.contains("notice.consumer.1.email"))
    let issued = try run(
      "run", "--issue", "--group", "notice.consumer.1.email", "--without", "10024", "--json")
    #expect(issued.status == 0, "\(issued.errors)")
    let answer = try issued.answer()
    #expect(answer["issued"] as? [String] == ["10023"])
    let twice = try run("run", "--issue", "--group", "notice.consumer.1.email")
    #expect(twice.status == 1)
    #expect(twice.errors.contains("recorded already"))
    #expect(try run("run", "--issue", "--group", "nothing").status == 2)
    let command = try #require(answer["command"] as? Int)
    #expect(try run("undo", "\(command)").status == 0)
    #expect(try run("run", "--issue").status == 0)
  }

  @Test func `other letters, and a correction that takes a notice back`() throws {
    let statement = try run("letter", "10023", "--kind", "statement")
    #expect(statement.status == 0, "\(statement.errors)")
    #expect(statement.output.contains("keine Mahnung"))
    #expect(try run("letter", "10023", "--kind", "promise").status == 2)
    #expect(try run("letter", "10023", "--kind", "nonsense").status == 2)
    try configure(#"{"mail": {"command": ["sh", "-c", "cat > /dev/null"]}}"#)
    #expect(try run("notice", "10023", "--issue").status == 0)
    let late = "2026-11-23T09:11:00Z"
    #expect(try run("deliver", clock: late).status == 0)
    let correction = try run("letter", "10023", "--kind", "correction", "--issue", clock: late)
    #expect(correction.status == 0, "\(correction.errors)")
    #expect(try run("notice", "10023", clock: late).output.contains("Zahlungserinnerung"))
  }

  @Test func `texts of one's own are checked with line and column, and used`() throws {
    let file = home + "/text.txt"
    #expect(try run("templates", "copy", "reminder", "de", file).status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: file)) }
    try write(text.replacingOccurrences(of: "{{payment}}", with: "{{paiment}}"))
    let wrong = try run("templates", "set", "reminder", "de", file)
    #expect(wrong.status == 1)
    #expect(
      wrong.errors.contains("line 13, column 1") || wrong.errors.contains("line "),
      "\(wrong.errors)")
    #expect(wrong.errors.contains("{{paiment}}"))
    try write(text.replacingOccurrences(of: "vielen Dank für", with: "herzlichen Dank für"))
    #expect(try run("templates", "check", "reminder", "de", file).status == 0)
    #expect(try run("templates", "set", "reminder", "de", file).status == 0)
    #expect(try run("notice", "10023").output.contains("herzlichen Dank"))
    #expect(try run("templates").output.contains("your own"))
    #expect(
      try run("templates", "preview", "last", "en", "--business").output.contains("Final demand"))
  }

  @Test func `what is wrong in config.json is named with its line and key`() throws {
    for (text, key) in [
      ("{\n \"mail\": {\"server\": \"smtp://plain.example\"}\n}", "mail.server"),
      (
        "{\n \"mail\": {\"server\": \"smtps://a.example\", \"password\": \"x\"}\n}", "mail.password"
      ),
      (
        "{\n \"mail\": {\"server\": \"smtps://a.example\", \"user\": \"u\"}\n}",
        "mail.password_command"
      ),
      ("{\n \"mail\": []\n}", "mail"), ("{\n \"post\": {\"folder\": \"Briefe\"}\n}", "post.folder"),
      ("{\n \"post\": {\"command\": []}\n}", "post.command"),
    ] {
      try configure(text)
      let run = try run("deliver")
      #expect(run.status == 1, "\(text)")
      #expect(run.errors.contains("config.json") && run.errors.contains(key), "\(run.errors)")
      #expect(run.errors.contains("2"), "\(run.errors)")
    }
  }
}
