import Foundation
import Testing

/// Statements of a bank and what is unclear in them, from the shell.
@Suite("verzug import of statements, verzug clearing") struct ClearingTests {
  private let book: ShellBook

  /// Erika owes entries 7 and 8, Max entry 10.
  init() throws {
    book = try ShellBook()
    try book.done(
      "settings", "--iban", "DE89370400440532013000", "--account-holder", "Muster GmbH")
    for (number, name) in [("10023", "Erika Muster"), ("10044", "Max Mann")] {
      try book.done("debtor", number, "--name", name)
    }
    for (number, invoice, amount) in [
      ("10023", "RE-2026-001", "119.00"), ("10023", "RE-2026-002", "49.90"),
      ("10044", "RE-2026-003", "80.00"),
    ] {
      try book.done(
        "invoice", number, "--number", invoice, "--issued", "2026-10-01", "--due", "2026-10-31",
        "--amount", amount)
    }
  }

  /// A statement of a day as MT940.
  private func statement(
    _ rows: [(amount: String, name: String, text: String)], from opening: String,
    to closing: String, day: String = "261120", account: String = "37040044/532013000"
  ) throws -> String {
    let lines = rows.enumerated().flatMap { place, row in
      let mark = row.amount.hasPrefix("-") ? "D" : "C"
      let amount = row.amount.drop { $0 == "-" }
      return [
        ":61:\(day)\(day.suffix(4))\(mark)R\(amount)NTRFNONREF//B\(day)\(place)",
        ":86:166?00GUTSCHRIFT?20SVWZ+\(row.text)?32\(row.name)",
      ]
    }
    let text =
      ([
        ":20:STARTUMS", ":25:\(account)", ":28C:1/1", ":60F:C\(day)EUR\(opening)",
      ] + lines + [":62F:C\(day)EUR\(closing)", "-", ""]).joined(separator: "\r\n")
    return try book.write(text, "\(day)-\(rows.count)-\(opening).sta")
  }

  /// A text without the breaks that make it fit a terminal.
  private static func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func unclear() throws -> [[String: Any]] {
    try #require(try book.answer("clearing")["movements"] as? [[String: Any]])
  }

  private func entry(_ movement: [String: Any]?) throws -> String {
    "\(try #require(movement?["entry"] as? Int))"
  }

  @Test func `what is certain is booked, the rest is proposed, placed, and undone`() throws {
    let file = try statement(
      [
        ("119,00", "MUSTER ERIKA", "RE 2026 001"), ("80,00", "MANN MAX", "Danke"),
        ("7,00", "Finanzkasse", "Erstattung"), ("-5,00", "Bank", "Entgelt"),
      ], from: "10,00", to: "211,00")
    let told = try book.done("import", file)
    for text in ["statement MT940", "Placed", "RE-2026-001, name, exact amount", "Fri 20 Nov 2026"]
    {
      #expect(told.contains(text), "\(text): \(told)")
    }
    let waiting = try unclear()
    #expect(waiting.count == 2)
    let proposal = try #require((waiting[0]["proposals"] as? [[String: Any]])?.first)
    #expect(proposal["debtor"] as? String == "10044")
    #expect(proposal["signs"] as? [String] == ["name", "amount.principal"])
    let taken = try book.answer("clearing", try entry(waiting[0]), "--take", "1")
    #expect((taken["openAfter"] as? [String: Any])?["minor"] as? Int == 0)
    try book.done("clearing", try entry(waiting[1]), "--foreign", "--note", "tax office")
    #expect(try unclear().isEmpty)
    try book.done("undo", "\(try #require(taken["command"] as? Int))")
    #expect(try unclear().count == 1)
    #expect(try book.done("clearing").contains("1 unclear movement, 80.00 EUR"))
  }

  @Test func `a payment booked to the wrong debtor is moved to the right one`() throws {
    let file = try statement([("60,00", "Privat", "Danke")], from: "0,00", to: "60,00")
    try book.done("import", file)
    let movement = try entry(try unclear().first)
    let booked = try book.answer("clearing", movement, "--to", "10023", "--amount", "40.00")
    let payment = "\(try #require((booked["entries"] as? [Int])?.first))"
    try book.done("clearing", payment, "--to", "10044")
    let wrong = try #require(try book.answer("show", "10023")["facts"] as? [[String: Any]])
    #expect(wrong.contains { $0["kind"] as? String == "paymentReturned" })
    let right = try #require(try book.answer("show", "10044")["facts"] as? [[String: Any]])
    #expect(right.contains { $0["kind"] as? String == "paymentReceived" })
    // 20.00 of the movement still wait.
    #expect((try unclear().first?["rest"] as? [String: Any])?["minor"] as? Int == 20_00)
    #expect(try book.status("clearing", payment, "--to", "10044") == 1)
  }

  @Test func `a gap is refused until somebody says why, and the same file is nothing new`() throws {
    try book.done("import", try statement([], from: "10,00", to: "10,00", day: "261118"))
    let later = try statement([("5,00", "X", "x")], from: "40,00", to: "45,00")
    let refused = try book.run(["import", later])
    #expect(refused.status == 1)
    #expect(Self.unwrapped(refused.output).contains("something is missing between them"))
    #expect(refused.output.contains("Nothing was booked"))
    #expect(try unclear().isEmpty)
    try book.done("import", later, "--accept-gap", "the bank lost a day")
    #expect(try unclear().count == 1)
    #expect(try book.done("import", later).contains("Nothing is new"))
  }

  @Test func `what does not add up, or is another's account, is refused as a whole`() throws {
    let sum = try book.run([
      "import",
      try statement([("5,00", "X", "x"), ("6,00", "Y", "y")], from: "0,00", to: "12,00"),
    ])
    #expect(sum.status == 1)
    #expect(
      Self.unwrapped(sum.output).contains("come to 11.00 EUR, the closing balance is 12.00 EUR"))
    let foreign = try book.run([
      "import",
      try statement(
        [("5,00", "X", "x")], from: "0,00", to: "5,00", account: "50010517/0648489890"),
    ])
    #expect(foreign.status == 1)
    #expect(Self.unwrapped(foreign.output).contains("which is not ours"))
    let text =
      "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><Document><BkToCstmrStmt/></Document>"
    let bomb = try book.write(text, "bomb.xml")
    let doctype = try book.run(["import", bomb])
    #expect(doctype.status == 1)
    #expect(doctype.output.contains("DOCTYPE"), "\(doctype.output) \(doctype.errors)")
    #expect(try unclear().isEmpty)
    try book.done("verify")
  }

  @Test func `one way at a time, and only for what waits`() throws {
    #expect(try book.status("clearing", "5", "--take", "1", "--foreign") == 2)
    #expect(try book.status("clearing", "--take", "1") == 2)
    #expect(try book.status("clearing", "5", "--take", "1") == 1)
    #expect(try book.status("clearing", "5", "--item", "7", "--foreign") == 2)
    let file = try statement([("7,00", "Z", "z")], from: "0,00", to: "7,00")
    try book.done("import", file)
    let movement = try entry(try unclear().first)
    #expect(try book.status("clearing", movement, "--take", "3") == 2)
    #expect(try book.status("clearing", movement, "--to", "4711") == 1)
    #expect(try book.status("clearing", movement, "--to", "10023", "--amount", "8.00") == 1)
    try book.done("clearing", movement, "--refund")
    #expect(try book.status("clearing", movement, "--refund") == 1)
  }
}
