import Testing

@testable import Receivables

@Suite("Reactions and news")
struct ReactionTests {
  @Test func `a payment is a reaction, a collection of ours is none`() throws {
    var scenario = try Scenario()
    try scenario.perform(
      .recordPayment(
        Payment(amount: try euro("5.00"), valued: scenario.today, method: .directDebit)))
    #expect(try scenario.account.lastReaction(by: scenario.today) == nil)
    let payment = try scenario.payment("10.00", on: "2026-11-20")
    #expect(try scenario.account.lastReaction(by: scenario.today) == Day("2026-11-20"))
    #expect(try scenario.account.lastReaction(by: Day("2026-11-19")) == nil)
    try scenario.undo(payment)
    #expect(try scenario.account.lastReaction(by: scenario.today) == nil)
  }

  @Test func `whoever calls and leaves a message reacts`() throws {
    var scenario = try Scenario()
    try scenario.perform(
      .logContact(Contact(channel: .phone, direction: .incoming, outcome: .voicemail)))
    #expect(try scenario.account.lastReaction(by: scenario.today) == scenario.today)
  }

  @Test func `a letter of ours is no reaction`() throws {
    var scenario = try Scenario()
    try scenario.perform(
      .logContact(Contact(channel: .letter, direction: .outgoing, outcome: .reached)))
    #expect(try scenario.account.lastReaction(by: scenario.today) == nil)
  }

  @Test func `news waits from the day it came through the day before it was looked at`() throws {
    var scenario = try Scenario()
    let mail = try scenario.perform(
      .logContact(
        Contact(channel: .email, direction: .incoming, outcome: .reached, isNews: true)))
    try scenario.move(to: "2026-11-25")
    try scenario.perform(.handleNews(mail))
    let account = try scenario.account
    #expect(account.unhandledNews(on: try Day("2026-11-22")).isEmpty)
    #expect(account.unhandledNews(on: try Day("2026-11-24")) == [mail])
    #expect(account.unhandledNews(on: try Day("2026-11-25")).isEmpty)
  }

  @Test func `practice 9: money that went back is no money`() throws {
    var scenario = try Scenario()
    let claimed = CaseworkCommand.logContact(
      Contact(channel: .phone, direction: .incoming, outcome: .paid))
    for day in ["2026-11-02", "2026-11-03"] {
      try scenario.move(to: day)
      try scenario.perform(claimed)
    }
    let payment = try scenario.payment("1.00", on: "2026-11-03")
    try scenario.move(to: "2026-11-23")
    try scenario.perform(claimed)
    func rest() throws -> Day? {
      try scenario.account.claimedPaymentRest(on: scenario.today, scenario.book.settings)
    }
    #expect(try rest() == Day("2026-11-30"))
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: scenario.today, reason: .noCover)))
    #expect(try rest() == nil)
  }
}
