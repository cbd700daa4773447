import Foundation
import Testing

/// Agency and court, from the shell.
@Suite("verzug escalate, agency, court")
struct EscalationTests {
  private let book: ShellBook

  /// A business that owes 1,190.00, entry 6.
  init() throws {
    book = try ShellBook()
    try book.done(
      "debtor", "10023", "--name", "Muster AG", "--kind", "business", "--street", "Weg 2",
      "--postcode", "10115", "--town", "Berlin")
    try book.done(
      "invoice", "10023", "--number", "RE-1", "--issued", "2026-09-01", "--due", "2026-09-30",
      "--amount", "1190.00", "--agreed")
  }

  private func kinds() throws -> [String] {
    let facts = try book.answer("show", "10023")["facts"] as? [[String: Any]]
    return facts?.compactMap { $0["kind"] as? String } ?? []
  }

  @Test func `without a route everything stands there that a decision needs`() throws {
    let answer = try book.answer("escalate", "10023")
    #expect((answer["advice"] as? [String: Any])?["way"] as? String == "court")
    let ways = try #require(answer["ways"] as? [[String: Any]])
    #expect(ways.map { $0["route"] as? String } == ["agency", "court", "action"])
    #expect(ways.allSatisfy { $0["items"] as? [Int] == [6] })
    let costs = try #require(answer["costs"] as? [String: Any])
    // KV 1100 GKG on 1,190.00: half of a fee of 76.00 is 38.00, which is the least too.
    #expect((costs["paymentOrder"] as? [String: Any])?["currency"] as? String == "EUR")
    let shown = try book.done("escalate", "10023", language: "de_DE.UTF-8")
    for text in ["Mahnbescheid beantragen", "§ 93 ZPO", "Altona", "31.12.2029", "ab 250,00 EUR"] {
      #expect(shown.contains(text), "\(text)")
    }
    #expect(try kinds() == ["debtorRecorded", "invoiceRecorded"])
  }

  @Test func `nothing goes to court without a decision, and then all of it to the right court`()
    throws
  {
    #expect(try book.status("court", "10023", "applied") == 1)
    #expect(try book.status("court", "10023", "served") == 1)
    try book.done("escalate", "10023", "--route", "court", "--reason", "three letters")
    try book.done("court", "10023", "applied")
    #expect(try book.status("court", "10023", "served") == 1)
    try book.done("court", "10023", "issued", "--file-number", "26-1")
    let later = "2026-11-30T09:00:00Z"
    let served = try book.done("court", "10023", "served", "--day", "2026-11-27", clock: later)
    // Two weeks from a Friday end on a Friday; the order of enforcement may follow.
    #expect(served.contains("Fri 11 Dec 2026") && served.contains("Sat 12 Dec 2026"))
    let answer = try book.answer("court", "10023", clock: later)
    let proceeding = try #require((answer["proceedings"] as? [[String: Any]])?.first)
    #expect(proceeding["court"] as? String == "Amtsgericht Hamburg-Altona, gemeinsames Mahngericht")
    #expect(proceeding["fileNumber"] as? String == "26-1")
    let clocks = try #require(answer["clocks"] as? [[String: Any]])
    #expect(
      clocks.map { $0["kind"] as? String } == [
        "objectionPeriod", "enforcementFrom", "enforcementLapse",
      ])
    try book.done("court", "10023", "objected", "--amount", "190.00", clock: later)
    #expect(try book.status("court", "10023", "withdrawn", "--track", "half") == 2)
    try book.done("court", "10023", "withdrawn", "--track", "disputed", clock: later)
    #expect(try book.done("court", "10023", clock: later).contains("undisputed part"))
  }

  @Test func `an agency takes, reports, pays and gives back`() throws {
    #expect(try book.done("agency", "10023").contains("Nothing is or was with an agency."))
    try book.done("escalate", "10023", "--route", "agency")
    #expect(try book.status("agency", "10023", "hand-over") == 2)
    try book.done("agency", "10023", "hand-over", "--agency", "Inkasso Nord")
    #expect(try book.status("escalate", "10023", "--route", "court") == 1)
    try book.done("agency", "10023", "report", "--status", "in-collection", "--reference", "N-7")
    let paid = try book.answer(
      "agency", "10023", "remittance", "--collected", "119.00", "--kept", "20.00", "--fee-tax",
      "3.80")
    #expect((paid["openAfter"] as? [String: Any])?["minor"] as? Int ?? .max < 119_000)
    let wrong = try book.run([
      "agency", "10023", "remittance", "--collected", "10.00", "--kept", "1.00", "--paid-out",
      "8.00",
    ])
    #expect(wrong.status == 1 && wrong.errors.contains("9.00 EUR"))
    let agencyCase = try #require(
      (try book.answer("agency", "10023")["cases"] as? [[String: Any]])?.first)
    #expect(agencyCase["state"] as? String == "inCollection")
    #expect((agencyCase["paidOut"] as? [String: Any])?["minor"] as? Int == 9_520)
    #expect((agencyCase["kept"] as? [String: Any])?["minor"] as? Int == 2_380)
    try book.done("agency", "10023", "recall", "--note", "promised to pay")
    #expect(try book.done("agency", "10023", language: "de_DE.UTF-8").contains("zurückgenommen"))
    #expect(
      try kinds().suffix(5) == [
        "escalationDecided", "handedOver", "agencyReported", "agencyRemitted", "handOverRecalled",
      ])
  }

  @Test func `what moves limitation is recorded, and ended`() throws {
    try book.done("suspension", "10023", "--ground", "negotiation", "--from", "2026-11-01")
    try book.done("suspension", "10023", "--end", "7", "--through", "2026-11-15")
    #expect(try book.status("suspension", "10023", "--end", "7") == 1)
    #expect(try book.status("suspension", "10023") == 2)
    try book.done("acknowledgement", "10023", "--means", "words", "--note", "in January")
    #expect(
      try kinds().suffix(3) == ["suspensionRecorded", "suspensionRecorded", "acknowledged"])
    let claims = try book.answer("escalate", "10023")["claims"] as? [[String: Any]]
    // The fifteen days of negotiation move no end that a new beginning in November 2026 leaves
    // behind the end of the year 2029.
    #expect(claims?.first?["barredAfter"] as? String == "2029-12-31")
  }

  @Test func `a policy is set value by value, and refused where it is beyond reason`() throws {
    let set = try book.answer(
      "settings", "--day-count", "30e360", "--payment-day", "free", "--demand-start", "receipt",
      "--exact-principal", "no", "--promise-grace", "3", "--undo-minutes", "0")
    let policy = try #require(set["policy"] as? [String: Any])
    #expect(policy["dayCount"] as? String == "thirty360")
    #expect(policy["paymentDayCounts"] as? Bool == false)
    #expect(policy["exactPrincipalCounts"] as? Bool == false)
    #expect(policy["graceBankDays"] as? Int == 3)
    #expect(policy["letterDays"] as? Int == 4)
    let shown = try book.done("settings", language: "de_DE.UTF-8")
    #expect(shown.contains("Rückrufzeit in Minuten") && shown.contains("nach dem Zugang"))
    #expect(try book.status("settings", "--letter-days", "400") == 1)
    #expect(try book.status("settings", "--exact-principal", "maybe") == 2)
  }
}
