import Foundation
import Testing

/// What becomes known of a debtor and his invoices later, from the shell.
@Suite("Debtor, invoice, goods and payment, changed from the shell")
struct AccountVerbTests {
  private let book: ShellBook

  /// A consumer with two invoices that are not due yet: entries 6 and 7.
  init() throws {
    book = try ShellBook()
    try book.done(
      "debtor", "10023", "--name", "Erika Muster", "--email", "alt@example.org", "--phone",
      "030 23125000", "--street", "Weg 2", "--postcode", "10115", "--town", "Berlin")
    for number in ["1", "2"] {
      try book.done(
        "invoice", "10023", "--number", "RE-\(number)", "--issued", "2026-11-0\(number)", "--due",
        "2026-11-30", "--amount", "119.00")
    }
  }

  private func kinds(of debtor: String = "10023") throws -> [String] {
    let facts = try book.answer("show", debtor)["facts"] as? [[String: Any]]
    return facts?.compactMap { $0["kind"] as? String } ?? []
  }

  /// What is open of each invoice, in minor units, by its entry.
  private func open() throws -> [Int: Int] {
    let items = try book.answer("show", "10023")["items"] as? [[String: Any]] ?? []
    return items.reduce(into: [:]) { table, item in
      guard let entry = item["entry"] as? Int, let total = item["total"] as? [String: Any] else {
        return
      }
      table[entry] = total["minor"] as? Int
    }
  }

  /// What the last entry says.
  private func payload() throws -> [String: Any] {
    let journal = try String(contentsOfFile: book.book + "/journal-0001.jsonl", encoding: .utf8)
    let line = try #require(journal.split(separator: "\n").last)
    let entry = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(entry?["d"] as? [String: Any])
  }

  @Test func `a change takes what is given and leaves the rest`() throws {
    try book.done(
      "change", "10023", "--name", "Erika Beispiel", "--email", "neu@example.org", "--street",
      "Ring 3", "--postcode", "20095", "--town", "Hamburg", "--limit", "500.00", "--key-account",
      "yes", "--language", "en", "--law", "at", "--kind", "business")
    let change = try payload()
    #expect(change["name"] as? String == "Erika Beispiel")
    #expect((change["creditLimit"] as? [String: Any])?["minor"] as? Int == 50_000)
    #expect(change["isKeyAccount"] as? Bool == true)
    #expect(change["applicableLaw"] as? String == "AT")
    #expect(change["language"] as? String == "en")
    #expect(change["kind"] as? String == "business")
    #expect(change["state"] == nil && change["vatNumber"] == nil)
    let addresses = try #require(change["addresses"] as? [[String: Any]])
    #expect(addresses.map { $0["town"] as? String } == ["Berlin", "Hamburg"])
    #expect(addresses[0]["through"] as? String == "2026-11-22")
    #expect(addresses[1]["from"] as? String == "2026-11-23")
    let contacts = try #require(change["contacts"] as? [[String: Any]])
    #expect(contacts.map { $0["value"] as? String } == ["neu@example.org", "030 23125000"])
    #expect(try kinds().last == "debtorChanged")
  }

  @Test func `a change of nothing, of nobody or of half an address is refused`() throws {
    #expect(try book.status("change", "10023") == 1)
    #expect(try book.status("change", "4711", "--name", "X") == 1)
    #expect(try book.status("change", "10023", "--country", "AT") == 2)
    #expect(try book.status("change", "10023", "--key-account", "maybe") == 2)
    #expect(try book.status("change", "10023", "--limit", "0.00") == 1)
    #expect(try book.status("change", "10023", "--law", "Austria") == 2)
    #expect(try kinds() == ["debtorRecorded", "invoiceRecorded", "invoiceRecorded"])
  }

  @Test func `a new number holds, the old one still leads there, and a taken one is refused`()
    throws
  {
    try book.done("debtor", "10024", "--name", "Karl Muster")
    #expect(try book.status("change", "10023", "--renumber", "10024") == 1)
    // Together or not at all.
    #expect(try book.status("change", "10023", "--name", "X", "--renumber", "10024") == 1)
    let done = try book.answer("change", "10023", "--name", "E. Muster", "--renumber", "20023")
    #expect((done["entries"] as? [Int])?.count == 2)
    for number in ["10023", "20023"] {
      let shown = try book.answer("show", number)
      #expect(shown["debtor"] as? String == "20023")
      #expect(shown["name"] as? String == "E. Muster")
    }
    #expect(try kinds(of: "20023").suffix(2) == ["debtorChanged", "renumbered"])
  }

  @Test func `a corrected invoice is owed as if it had been right from the start`() throws {
    let done = try book.answer(
      "correct-invoice", "10023", "--item", "6", "--amount", "191.00", "--note", "digits swapped")
    #expect((done["openBefore"] as? [String: Any])?["minor"] as? Int == 23_800)
    #expect((done["openAfter"] as? [String: Any])?["minor"] as? Int == 31_000)
    try book.done(
      "correct-invoice", "10023", "--item", "#7", "--due", "2026-12-10", "--origin", "agreed",
      "--received", "2026-11-04", "--method", "direct-debit", "--owner", "assigned=Factor AG",
      "--thirty-day-notice", "no", "--contract", "business", "--order", "B-7", "--issued",
      "2026-11-03")
    let correction = try payload()
    #expect(correction["item"] as? Int == 7)
    #expect(correction["due"] as? String == "2026-12-10")
    #expect(correction["dueOrigin"] as? String == "agreedDay")
    #expect(correction["method"] as? String == "directDebit")
    let owner = correction["owner"] as? [String: Any]
    #expect(owner?["kind"] as? String == "assigned" && owner?["name"] as? String == "Factor AG")
    #expect(correction["hasThirtyDayNotice"] as? Bool == false)
    #expect(try kinds().last == "invoiceCorrected")
    #expect(try book.status("correct-invoice", "10023", "--item", "6", "--note", "nothing") == 1)
    #expect(try book.status("correct-invoice", "10023", "--item", "5", "--amount", "1.00") == 1)
    #expect(try book.status("correct-invoice", "10023", "--item", "6", "--owner", "Klarna") == 2)
    #expect(
      try book.status("correct-invoice", "10023", "--item", "6", "--owner", "sold=Factor AG") == 2)
  }

  @Test func `a cancelled invoice is owed no more`() throws {
    let done = try book.answer(
      "cancel-invoice", "10023", "--item", "6", "--number", "ST-1", "--note", "billed twice")
    #expect((done["openAfter"] as? [String: Any])?["minor"] as? Int == 11_900)
    #expect(try payload()["number"] as? String == "ST-1")
    #expect(try kinds().last == "invoiceCancelled")
    #expect(try book.status("cancel-invoice", "10023", "--item", "6") == 1)
    #expect(try book.status("cancel-invoice", "10023") == 2)
  }

  @Test func `a delivery is of all or of a part, and of no more than the invoice`() throws {
    try book.done("delivery", "10023", "--item", "6", "--day", "2026-11-20", "--amount", "60.00")
    let part = try payload()
    #expect(part["day"] as? String == "2026-11-20")
    #expect((part["amount"] as? [String: Any])?["minor"] as? Int == 6_000)
    try book.done("delivery", "10023", "--item", "6", "--tracking", "00340434161")
    let all = try payload()
    #expect(all["day"] as? String == "2026-11-23" && all["amount"] == nil)
    #expect(all["tracking"] as? String == "00340434161")
    #expect(try kinds().suffix(2) == ["deliveryRecorded", "deliveryRecorded"])
    #expect(try book.status("delivery", "10023", "--item", "6", "--amount", "119.01") == 1)
    #expect(try book.status("delivery", "10023", "--item", "6", "--day", "2026-11-24") == 1)
  }

  @Test func `goods come back step by step and keep their amount`() throws {
    #expect(try book.status("goods", "10023", "--item", "6", "--stage", "announced") == 2)
    try book.done("goods", "10023", "--item", "6", "--stage", "announced", "--amount", "40.00")
    try book.done("goods", "10023", "--item", "6", "--stage", "arrived")
    let arrived = try payload()
    #expect(arrived["stage"] as? String == "arrived")
    #expect((arrived["amount"] as? [String: Any])?["minor"] as? Int == 4_000)
    #expect(try kinds().last == "returnRecorded")
    #expect(try book.status("goods", "10023", "--item", "6", "--stage", "announced") == 1)
    #expect(try book.status("goods", "10023", "--item", "6", "--stage", "lost") == 2)
  }

  @Test func `a debit is recorded until its mandate is blocked`() throws {
    let debit = [
      "debit", "10023", "--item", "6", "--amount", "119.00", "--mandate", "M-1", "--collects",
    ]
    #expect(try book.run(debit + ["2026-12-01"]).status == 0)
    let sent = try payload()
    #expect(sent["items"] as? [Int] == [6])
    #expect(sent["collects"] as? String == "2026-12-01")
    #expect(try book.run(debit + ["2026-11-22"]).status == 1)
    try book.done("block-mandate", "10023", "--mandate", "M-1", "--note", "revoked")
    #expect(try book.run(debit + ["2026-12-02"]).status == 1)
    #expect(try book.status("block-mandate", "10023", "--mandate", "M-1") == 1)
    #expect(try kinds().suffix(2) == ["debitSubmitted", "mandateBlocked"])
  }

  @Test func `a payment goes where it is directed, and back to the order of the statute`() throws {
    try book.done("pay", "10023", "--amount", "50.00", "--item", "7")
    #expect(try open() == [6: 11_900, 7: 6_900])
    try book.done("designate", "10023", "--payment", "8", "--item", "6", "--principal")
    #expect(try open() == [6: 6_900, 7: 11_900])
    try book.done(
      "designate", "10023", "--payment", "8", "--part", "6=20.00", "--part", "7=30.00", "--source",
      "agreed")
    #expect(try open() == [6: 9_900, 7: 8_900])
    #expect(try payload()["source"] as? String == "agreed")
    try book.done("designate", "10023", "--payment", "8", "--item", "7", "--item", "6")
    #expect(try open() == [6: 11_900, 7: 6_900])
    try book.done("designate", "10023", "--payment", "8")
    #expect((try payload()["designation"] as? [String: Any])?["to"] as? String == "none")
    #expect(try kinds().suffix(4).allSatisfy { $0 == "paymentDesignated" })
    #expect(try book.status("designate", "10023", "--payment", "8", "--principal") == 2)
    #expect(try book.status("designate", "10023", "--payment", "8", "--of", "costs") == 2)
    #expect(
      try book.status("designate", "10023", "--payment", "8", "--item", "6", "--part", "7=1.00")
        == 2)
    #expect(try book.status("designate", "10023", "--payment", "8", "--part", "6=50.01") == 1)
    #expect(try book.status("designate", "10023", "--payment", "6", "--item", "7") == 1)
  }

  @Test(
    arguments: [
      "change", "correct-invoice", "cancel-invoice", "delivery", "goods", "debit",
      "block-mandate", "designate",
    ])
  func `help has an example in both languages`(verb: String) throws {
    for (language, heading) in [("de_DE.UTF-8", "Beispiel:"), ("en_GB.UTF-8", "Example:")] {
      let help = try book.run([verb, "--help"], language: language)
      #expect(help.status == 0)
      #expect(help.output.contains("\(heading)\n  verzug \(verb) 10023"))
    }
  }
}
