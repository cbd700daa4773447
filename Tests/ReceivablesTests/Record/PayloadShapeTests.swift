import Notation
import Receivables
import Testing

/// The shapes of payloads that are written by hand, of which the pins hold one each.
@Suite("Shapes in payloads")
struct PayloadShapeTests {
  @Test func `the owner of a claim is nobody, a buyer or a platform`() throws {
    try expect(ClaimOwner.ours, as: #"{"kind":"ours"}"#)
    try expect(
      ClaimOwner.assigned(to: try Line("Faktor AG")), as: #"{"kind":"assigned","name":"Faktor AG"}"#
    )
    try expect(
      ClaimOwner.marketplace(try Line("Markt")), as: #"{"kind":"marketplace","name":"Markt"}"#)
  }

  @Test func `a designation names nothing, invoices, their principal or parts`() throws {
    let items = [EntryNumber(9), EntryNumber(3)]
    let amount = Money(minor: 50, .euro)
    let parts = ClaimPart.allCases.map { ItemPart(item: items[0], part: $0, amount: amount) }
    try expect(Designation.none, as: #"{"to":"none"}"#)
    try expect(Designation.items(items), as: #"{"to":"items","items":[9,3]}"#)
    try expect(Designation.items([]), as: #"{"to":"items","items":[]}"#)
    try expect(Designation.principal(items), as: #"{"to":"principal","items":[9,3]}"#)
    try expect(Designation.principal([]), as: #"{"to":"principal","items":[]}"#)
    try expect(Designation.parts([]), as: #"{"to":"parts","parts":[]}"#)
    try expect(
      Designation.parts(parts),
      as: #"""
        {"to":"parts","parts":[{"item":9,"part":"costs","amount":{"minor":50,"currency":"EUR"}},\#
        {"item":9,"part":"interest","amount":{"minor":50,"currency":"EUR"}},\#
        {"item":9,"part":"principal","amount":{"minor":50,"currency":"EUR"}}]}
        """#)
  }

  @Test func `a credit note works from the start, from its day or from a set-off`() throws {
    try expect(CreditNote.Effect.fromStart, as: #"{"from":"start"}"#)
    try expect(CreditNote.Effect.fromDay, as: #"{"from":"day"}"#)
    try expect(
      CreditNote.Effect.setOff(arisen: try Day("2026-06-01")),
      as: #"{"from":"setOff","arisen":"2026-06-01"}"#)
  }

  @Test func `an effect says from when`() {
    let decoder = NotationDecoder()
    for text in ["{}", #"{"from":"setOff"}"#, #"{"from":"Day"}"#, #""start""#] {
      #expect(throws: DecodingFault.self) { try decoder.decode(CreditNote.Effect.self, from: text) }
    }
  }

  @Test func `every step before court has its name and what belongs to it`() throws {
    let court = try Line("Amtsgericht Coburg")
    let note = try Line("Moved away")
    let amount = Money(minor: 50, .euro)
    let application = CourtStep.Application(court: court, fee: amount)
    let steps: [(CourtStep.Step, String)] = [
      (
        .applied(application),
        #"""
        {"name":"applied","application":{"court":"Amtsgericht Coburg","claims":[],\#
        "fee":{"minor":50,"currency":"EUR"},"asksForTransfer":false}}
        """#
      ),
      (
        .queried(answerBy: try Day("2026-11-02")), #"{"name":"queried","answerBy":"2026-11-02"}"#
      ),
      (.queried(answerBy: nil), #"{"name":"queried"}"#),
      (.answered, #"{"name":"answered"}"#),
      (.rejected, #"{"name":"rejected"}"#),
      (.issued, #"{"name":"issued"}"#),
      (.served(abroad: false), #"{"name":"served","abroad":false}"#),
      (.served(abroad: true), #"{"name":"served","abroad":true}"#),
      (.notServed(note), #"{"name":"notServed","note":"Moved away"}"#),
      (.notServed(nil), #"{"name":"notServed"}"#),
      (
        .objected(disputed: amount),
        #"{"name":"objected","disputed":{"minor":50,"currency":"EUR"}}"#
      ),
      (.objected(disputed: nil), #"{"name":"objected"}"#),
      (.transferred(court: court), #"{"name":"transferred","court":"Amtsgericht Coburg"}"#),
      (.enforcementApplied, #"{"name":"enforcementApplied"}"#),
      (.enforcementIssued, #"{"name":"enforcementIssued"}"#),
      (.enforcementServed, #"{"name":"enforcementServed"}"#),
      (.appealed, #"{"name":"appealed"}"#),
      (.final, #"{"name":"final"}"#),
      (.enforced(note), #"{"name":"enforced","note":"Moved away"}"#),
      (.enforced(nil), #"{"name":"enforced"}"#),
      (.withdrawn, #"{"name":"withdrawn"}"#),
      (.closed, #"{"name":"closed"}"#),
    ]
    for (step, text) in steps { try expect(step, as: text) }
  }

  @Test func `a step without what it is about is refused`() {
    let decoder = NotationDecoder()
    for text in [
      "{}", #"{"name":"applied"}"#, #"{"name":"served"}"#, #"{"name":"transferred"}"#,
      #"{"name":"Final"}"#, #"{"name":"queried","answerBy":"soon"}"#, #""final""#,
    ] {
      #expect(throws: DecodingFault.self) { try decoder.decode(CourtStep.Step.self, from: text) }
    }
  }

  private func expect<Shape: Codable & Equatable>(_ shape: Shape, as text: String) throws {
    #expect(try notation(shape) == text)
    #expect(try NotationDecoder().decode(Shape.self, from: text) == shape)
  }
}
