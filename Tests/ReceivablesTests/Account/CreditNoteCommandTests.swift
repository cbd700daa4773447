import Testing

@testable import Receivables

@Suite("Credit notes")
struct CreditNoteCommandTests {
  private func note(
    _ amount: String, for item: EntryNumber, share: String? = nil, number: String = "G1",
    issued: String = "2026-11-20", effect: CreditNote.Effect = .fromStart,
    answers: EntryNumber? = nil
  ) throws -> AccountCommand {
    .recordCreditNote(
      CreditNote(
        number: try DocumentNumber(number), issued: try Day(issued), amount: try euro(amount),
        effect: effect, reason: .price,
        shares: [.init(item: item, amount: try euro(share ?? amount))], answers: answers))
  }

  @Test func `it lowers its invoice, and no invoice below nothing`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    try scenario.perform(note("30.00", for: item))
    #expect(try scenario.claim.item(item)?.principal == euro("70.00"))
    #expect(
      try scenario.refusal(of: note("70.01", for: item, number: "G2"))
        == .exceeds(try euro("70.01"), available: try euro("70.00")))
  }

  @Test func `its shares are no more than the whole`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    #expect(
      try scenario.refusal(of: note("30.00", for: item, share: "31.00"))
        == .exceeds(try euro("31.00"), available: try euro("30.00")))
  }

  @Test func `what is shared out to no invoice is credit`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    try scenario.perform(note("30.00", for: item, share: "20.00"))
    #expect(try scenario.claim.credit(in: .euro) == euro("10.00"))
  }

  @Test func `a number is recorded once a year`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    try scenario.perform(note("30.00", for: item))
    #expect(try scenario.refusal(of: note("30.00", for: item)) == .duplicate)
    #expect(try scenario.refusal(of: note("31.00", for: item)) == .contradicts)
  }

  @Test func `a claim for set-off arose before the note`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let later = CreditNote.Effect.setOff(arisen: try Day("2026-11-21"))
    #expect(
      try scenario.refusal(of: note("30.00", for: item, effect: later))
        == .tooLate(try Day("2026-11-21"), latest: try Day("2026-11-20")))
  }

  @Test func `it answers a dispute, a withdrawal or a return, nothing else`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    #expect(
      try scenario.refusal(of: note("30.00", for: item, answers: item))
        == .wrongKind(
          .invoiceRecorded,
          needed: [.disputeOpened, .withdrawalDeclared, .returnRecorded, .chargebackOpened]))
    let goods = try scenario.perform(
      .recordReturn(GoodsReturn(item: item, stage: .arrived, amount: try euro("30.00"))))
    #expect(try scenario.refusal(of: note("30.00", for: item, answers: goods)) == nil)
  }

  @Test func `trap 12: one that was undone does not appear`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let entry = try scenario.perform(note("30.00", for: item))
    try scenario.undo(entry)
    #expect(try scenario.account.ledger.creditNotes.isEmpty)
    #expect(try scenario.claim.item(item)?.principal == euro("100.00"))
  }
}
