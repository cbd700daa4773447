import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("The head of a case")
struct CaseHeadTests {
  private static let gap: Shown = " · "

  private func amount(_ minor: Int64, _ currency: Currency = .euro) -> Money {
    Money(minor: minor, currency)
  }

  private func invoice(_ number: String, _ gross: Money, _ scene: CaseScene) throws -> Event {
    .account(
      .invoiceRecorded(
        Invoice(
          number: try DocumentNumber(number), issued: scene.day - 60, due: scene.day - 30,
          gross: gross, contract: .consumer)))
  }

  private func lines(_ scene: CaseScene, width: Int = 78, limit: Int = 8) throws -> [[Phrase]] {
    let surroundings = scene.surroundings()
    let account = try #require(scene.book.account(scene.debtor))
    return CaseHead(account, surroundings).lines(width: width, limit: limit, gap: Self.gap)
  }

  private func text(_ lines: [[Phrase]]) -> [String] {
    lines.map { $0.map(\.text.string).joined(separator: " · ") }
  }

  @Test func `a phrase stands on the first line with room for it, and none is wider`() {
    let parts: [Phrase] = ["aaaaaaaa", "bbbbbb", "cc", "dddddddddddd", "ee"]
    let lines = Flow(parts, width: 13, limit: 3, gap: Self.gap).lines
    #expect(text(lines) == ["aaaaaaaa · cc", "bbbbbb · ee", "dddddddddddd"])
    #expect(text(Flow(parts, width: 13, limit: 1, gap: Self.gap).lines) == ["aaaaaaaa · cc"])
    #expect(text(Flow(["", "x"], width: 13, limit: 2, gap: Self.gap).lines) == ["x"])
  }

  @Test func `what is owed in several currencies is told apart, each with its name`() throws {
    var scene = CaseScene(Debtor(name: try Line("Karl")))
    scene.record(try invoice("RE-1", amount(10_000), scene))
    scene.record(try invoice("RE-2", amount(2_500, try Currency(code: "CHF")), scene))
    let text = text(try lines(scene))
    #expect(text.contains { $0.hasPrefix("CHF · principal 25.00") })
    #expect(text.contains { $0.hasPrefix("EUR · principal 100.00") })
  }

  @Test func `the oldest invoice, the number, the promise and the contact are told first`() throws {
    let phone = ContactPoint(channel: .phone, value: try Line("0221 1"), person: try Line("Eva"))
    var scene = CaseScene(Debtor(name: try Line("Karl"), contacts: [phone]))
    let item = scene.record(try invoice("RE-1", amount(10_000), scene))
    scene.record(
      .casework(
        .contactLogged(
          Contact(
            channel: .phone, direction: .incoming, outcome: .promise, person: try Line("Herr K")))))
    scene.record(
      .casework(.promiseTaken(Promise(amount: amount(500), by: scene.day + 2, items: [item]))))
    let told = text(try lines(scene, width: 200)).first
    #expect(
      told
        == "RE-1 due for 30 days · telephone 0221 1 (Eva) · promise 5.00 EUR by 27 Nov: open"
        + " · 25 Nov call from the debtor: promise (Herr K)")
  }

  @Test func `to whom alone to write, stops and circumstances are told in red`() throws {
    var scene = CaseScene(Debtor(name: try Line("Karl")))
    scene.record(try invoice("RE-1", amount(10_000), scene))
    scene.record(
      .account(.partyNamed(Party(role: .lawyer, name: try Line("Fuchs"), writeOnlyTo: true))))
    scene.record(
      .casework(.circumstanceNoted(Circumstance(kind: .insolvencyApplied, since: scene.day))))
    scene.record(.account(.orderStopSet(OrderStop())))
    let phrases = try lines(scene).flatMap(\.self)
    func role(_ text: String) -> Role? { phrases.first { $0.text.string == text }?.role }
    #expect(role("write only to lawyer Fuchs") == .danger)
    #expect(role("application for insolvency") == .danger)
    #expect(role("deliveries stopped") == .warn)
    let least = try lines(scene, width: 58, limit: 5)
    #expect(least.count <= 5)
    #expect(text(least).contains { $0.contains("write only to lawyer Fuchs") })
  }

  @Test func `every step that is proposed has an action with a key`() {
    let steps: [NextStep] = [
      .call, .decide(.agency), .carryOut(.writeOff), .carryOut(.court), .remindOrder, .cancelOrder,
      .refund, .placeCredit, .findAddress, .readNews, .tellAgency, .meetClock, .mendPlan, .followUp,
      .review, .clearDispute,
    ]
    let reachable = Set(Scope.caseFile.offered)
    for step in steps {
      #expect(reachable.contains(step.action))
      #expect(!KeySet<Action>.english[step.action].isEmpty)
      #expect(!KeySet<Action>.german[step.action].isEmpty)
    }
  }
}
