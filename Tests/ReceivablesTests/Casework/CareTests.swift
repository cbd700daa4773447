import Testing

@testable import Receivables

@Suite("Care of a case")
struct CareTests {
  @Test func `a hold rests through its last day, or until it is lifted`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    let hold = try scenario.perform(
      .placeHold(Hold(reason: .agreed, items: [item], through: try Day("2026-11-30"))))
    let casework = try scenario.account.casework
    #expect(casework.isHeld(item, on: try Day("2026-11-30")))
    #expect(!casework.isHeld(item, on: try Day("2026-12-01")))
    #expect(!casework.isHeld(item, on: try Day("2026-11-22")))
    try scenario.perform(.liftHold(hold))
    #expect(try !scenario.account.casework.isHeld(item, on: scenario.today))
    #expect(try scenario.refusal(of: .liftHold(hold)) == .alreadyEnded)
  }

  @Test func `trap 16: a hold on all stops invoices that came before and after it`() throws {
    var scenario = try Scenario()
    let before = try scenario.invoice("R1")
    try scenario.perform(.placeHold(Hold(reason: .management)))
    let after = try scenario.invoice("R2")
    for item in [before, after] {
      #expect(try scenario.account.casework.isHeld(item, on: scenario.today))
    }
  }

  @Test func `follow-ups wait in the order of their time until they are done`() throws {
    var scenario = try Scenario()
    let late = try scenario.perform(.setFollowUp(FollowUp(day: try Day("2026-11-25"))))
    let noon = try scenario.perform(
      .setFollowUp(FollowUp(day: try Day("2026-11-25"), time: try TimeOfDay("12:00"))))
    let soon = try scenario.perform(.setFollowUp(FollowUp(day: try Day("2026-11-24"))))
    func waiting() throws -> [EntryNumber] {
      try scenario.account.casework.followUps(on: scenario.today).map(\.number)
    }
    #expect(try waiting() == [soon, noon, late])
    try scenario.perform(.finishFollowUp(noon))
    #expect(try waiting() == [soon, late])
    #expect(try scenario.refusal(of: .finishFollowUp(noon)) == .alreadyEnded)
    #expect(
      try scenario.refusal(of: .setFollowUp(FollowUp(day: try Day("2026-11-22"))))
        == .tooEarly(try Day("2026-11-22"), earliest: scenario.today))
  }

  @Test func `a pin holds through its day, or until it is taken off`() throws {
    var scenario = try Scenario()
    let pin = Pin(reason: try Remark("boss"), through: try Day("2026-11-25"))
    let entry = try scenario.perform(.pin(pin))
    let casework = try scenario.account.casework
    #expect(casework.pin(on: try Day("2026-11-25"))?.number == entry)
    #expect(casework.pin(on: try Day("2026-11-26")) == nil)
    try scenario.perform(.unpin(entry))
    #expect(try scenario.account.casework.pin(on: scenario.today) == nil)
    #expect(try scenario.refusal(of: .unpin(entry)) == .alreadyEnded)
  }

  @Test func `practice 0.9: what comes from outside is news until somebody looked at it`() throws {
    var scenario = try Scenario()
    let mail = try scenario.perform(
      .logContact(Contact(channel: .email, direction: .incoming, outcome: .reached, isNews: true)))
    let call = try scenario.perform(
      .logContact(Contact(channel: .phone, direction: .incoming, outcome: .reached)))
    #expect(try scenario.account.casework.unhandledNews == [mail])
    try scenario.perform(.handleNews(mail))
    #expect(try scenario.account.casework.unhandledNews.isEmpty)
    #expect(try scenario.refusal(of: .handleNews(mail)) == .alreadyEnded)
    #expect(try scenario.refusal(of: .handleNews(call)) == .unknownEntry)
  }

  @Test func `practice 9: "I have paid" rests five bank days, twice at most, until money comes`()
    throws
  {
    var scenario = try Scenario()
    func rest(_ day: String) throws -> Day? {
      try scenario.account.claimedPaymentRest(on: try Day(day), scenario.book.settings)
    }
    func claimPaid() throws {
      try scenario.perform(
        .logContact(
          Contact(
            channel: .phone, direction: .incoming, outcome: .paid,
            claimedPayment: ClaimedPayment(day: scenario.today))))
    }
    try claimPaid()
    #expect(try rest("2026-11-30") == Day("2026-11-30"))
    #expect(try rest("2026-12-01") == nil)
    try scenario.move(to: "2026-12-01")
    try claimPaid()
    #expect(try rest("2026-12-08") == Day("2026-12-08"))
    try scenario.move(to: "2026-12-09")
    try claimPaid()
    #expect(try rest("2026-12-09") == nil)
    try scenario.payment("1.00", on: "2026-12-09")
    try scenario.move(to: "2026-12-10")
    try claimPaid()
    #expect(try rest("2026-12-10") != nil)
  }

  @Test func `practice 22: a copy of the invoice rests seven days`() throws {
    var scenario = try Scenario()
    try scenario.perform(
      .logContact(Contact(channel: .email, direction: .incoming, outcome: .invoiceCopy)))
    let account = try scenario.account
    let settings = scenario.book.settings
    #expect(account.invoiceCopyRest(on: try Day("2026-11-30"), settings) != nil)
    #expect(account.invoiceCopyRest(on: try Day("2026-12-01"), settings) == nil)
  }

  @Test func `practice 26: a call that was not logged is logged for its day and its clerk`() throws
  {
    var scenario = try Scenario()
    let bert = try UserName("bert")
    let day = try Day("2026-11-19")
    try scenario.perform(
      .logContact(
        Contact(
          channel: .phone, direction: .outgoing, outcome: .reached, happened: day, clerk: bert)))
    let casework = try scenario.account.casework
    #expect(casework.lastReaction(by: day) == day)
    #expect(casework.calls(in: day...day) == 1)
    #expect(casework.calls(in: scenario.today...scenario.today) == 0)
    #expect(casework.contacts.first?.value.clerk == bert)
    #expect(casework.contacts.first?.user == scenario.user)
    let tomorrow = Contact(
      channel: .phone, direction: .outgoing, outcome: .reached, happened: try Day("2026-11-24"))
    #expect(
      try scenario.refusal(of: .logContact(tomorrow)) == .inFuture(try Day("2026-11-24")))
  }

  @Test func `practice 27: whether the caller was verified is part of the contact`() throws {
    var scenario = try Scenario()
    for isVerified in [true, false] {
      try scenario.perform(
        .logContact(
          Contact(
            channel: .phone, direction: .incoming, outcome: .reached, isVerified: isVerified)))
    }
    #expect(try scenario.account.casework.contacts.map(\.value.isVerified) == [true, false])
  }

  @Test func `nobody reached is no reaction`() throws {
    var scenario = try Scenario()
    for outcome in [Contact.Outcome.noAnswer, .voicemail, .wrongNumber] {
      try scenario.perform(
        .logContact(Contact(channel: .phone, direction: .outgoing, outcome: outcome)))
    }
    #expect(try scenario.account.casework.lastReaction(by: scenario.today) == nil)
  }

  @Test func `a final refusal is default at once`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let calm = Contact(
      channel: .phone, direction: .outgoing, outcome: .reached, refusesFinally: true)
    #expect(try scenario.refusal(of: .logContact(calm)) == .outOfRange)
    try scenario.perform(
      .logContact(
        Contact(
          channel: .letter, direction: .incoming, outcome: .refuses, refusesFinally: true,
          items: [item])))
    let start = try scenario.claim.item(item)?.assessment.start
    #expect(start?.route == .refusal)
    #expect(start?.firstInterestDay == (try Day("2026-11-24")))
  }

  @Test func `a circumstance holds from its day until it is ended`() throws {
    var scenario = try Scenario()
    let entry = try scenario.perform(
      .noteCircumstance(Circumstance(kind: .addressUnknown, since: try Day("2026-11-10"))))
    #expect(try scenario.account.casework.has(.addressUnknown, on: try Day("2026-11-10")))
    func end(_ day: String) throws -> CaseworkCommand {
      .endCircumstance(CircumstanceEnd(circumstance: entry, through: try Day(day)))
    }
    #expect(
      try scenario.refusal(of: end("2026-11-09"))
        == .tooEarly(try Day("2026-11-09"), earliest: try Day("2026-11-10")))
    try scenario.perform(end("2026-11-22"))
    #expect(try !scenario.account.casework.has(.addressUnknown, on: scenario.today))
    #expect(try scenario.account.casework.has(.addressUnknown, on: try Day("2026-11-22")))
  }

  @Test func `negotiations that ended count from first to last day`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice(origin: .printed)
    let first = try scenario.perform(
      .recordSuspension(
        Suspension(items: [item], ground: .negotiation, from: try Day("2026-11-01"))))
    let end = CaseworkCommand.recordSuspension(
      Suspension(
        items: [item], ground: .negotiation, from: try Day("2026-11-01"),
        ended: try Day("2026-11-20"), continues: first))
    try scenario.perform(end)
    #expect(try scenario.refusal(of: end) == .alreadyEnded)
    let limitation = try scenario.account.limitation(
      of: item, on: scenario.today, scenario.book.settings)
    #expect(limitation?.regular.steps.count == 2)
  }

  @Test func `documents belong to the case`() throws {
    var scenario = try Scenario()
    let item = try scenario.invoice()
    try scenario.perform(
      .attach(
        Attachment(
          document: try DocumentDigest(String(repeating: "A", count: 43)),
          name: try Line("pod.pdf"), kind: .deliveryProof, items: [item])))
    #expect(try scenario.account.casework.attachments.map(\.value.kind) == [.deliveryProof])
  }

  @Test func `of pins and addressees the later day counts, whichever was recorded last`() throws {
    var scenario = try Scenario()
    for (day, name) in [("2026-11-25", "later"), ("2026-11-24", "earlier")] {
      try scenario.move(to: day)
      try scenario.perform(.pin(Pin(reason: try Remark(name), through: try Day("2026-11-30"))))
      try scenario.perform(
        .nameParty(Party(role: .lawyer, name: try Line(name), writeOnlyTo: true)))
    }
    let casework = try scenario.account.casework
    for (day, name) in [("2026-11-24", "earlier"), ("2026-11-25", "later")] {
      #expect(casework.pin(on: try Day(day))?.value.reason.text == name)
      #expect(casework.addressee(on: try Day(day))?.name.text == name)
    }
  }
}
