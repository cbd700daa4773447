import Correspondence
import Desk
import Receivables
import Testing
import Wording

/// Once, with a record before and after.
@Suite("Sending letters")
struct DispatchingTests {
  let place: Place
  let debtor: DebtorID

  init() throws {
    place = try Place()
    debtor = try DebtorID("10001")
    let desk = try place.letterDesk(debtors: 1, by: [.email])
    let account = try #require(desk.book.account(debtor))
    let figures = try #require(account.noticeFigures(on: desk.today, desk.book.settings))
    let issuing = Issuing(desk)
    try issuing.issue(
      try issuing.press().compose(LetterDraft(.notice(figures)), for: account))
  }

  private func desk(minutes: Int = 11, _ user: String = "uhl") throws -> Desk {
    try Desk(at: place.book, user: try UserName(user), clock: Place.clock(minutes: minutes))
  }

  private func dispatching(_ desk: Desk, _ courier: any Courier) -> Dispatching {
    Dispatching(desk, PostOffice(mail: courier, paper: courier))
  }

  @discardableResult
  private func send(
    _ desk: Desk, _ courier: any Courier, anyway: Bool = false
  ) throws -> SendingAnswer {
    let dispatching = dispatching(desk, courier)
    let one = try #require(dispatching.outbox().first)
    let sending = try dispatching.begin(one, anyway: anyway)
    let answer = sending.send()
    try dispatching.end(sending, answer)
    return answer
  }

  private func mail(_ desk: Desk) throws -> MailHistory {
    try #require(desk.book.account(debtor)?.ledger.notices.first).mail
  }

  @Test func `it goes as it was kept, byte for byte, and its number is in the book`() throws {
    let desk = try desk()
    let courier = ScriptedCourier()
    try send(desk, courier)
    let notice = try #require(desk.book.account(debtor)?.ledger.notices.first)
    let bytes = try desk.document(try #require(notice.notice.documents.last))
    #expect(courier.parcels.map(\.bytes) == [bytes])
    let dispatch = try #require(notice.mail.dispatches.first)
    let number = try #require(dispatch.started.value.messageID?.text)
    #expect(String(decoding: bytes.prefix(200), as: UTF8.self).hasPrefix("Message-ID: <\(number)>"))
    #expect(dispatch.ended?.value.outcome == .accepted)
    #expect(dispatch.ended?.value.reply?.text == "250 OK")
    #expect(dispatching(desk, courier).outbox().isEmpty)
  }

  @Test func `nothing goes before its undo window has passed`() throws {
    let desk = try desk(minutes: 9)
    let courier = ScriptedCourier()
    #expect(throws: BookFault.self) { try send(desk, courier) }
    #expect(courier.parcels.isEmpty)
    #expect(try mail(desk).dispatches.isEmpty)
  }

  @Test func `the start is durable before anything leaves`() throws {
    let desk = try desk()
    let dispatching = dispatching(desk, ScriptedCourier())
    let sending = try dispatching.begin(try #require(dispatching.outbox().first))
    let other = try self.desk(minutes: 12)
    #expect(try mail(other).dispatches.map(\.started.number) == [sending.dispatch])
    #expect(throws: BookFault.self) { try self.send(other, ScriptedCourier()) }
  }

  @Test func `of two who send at once one does`() throws {
    let (first, second) = (try desk(), try desk(minutes: 11, "baer"))
    let courier = ScriptedCourier()
    let one = try #require(dispatching(second, courier).outbox().first)
    try send(first, courier)
    #expect(throws: BookFault.self) { _ = try dispatching(second, courier).begin(one) }
    #expect(courier.parcels.count == 1)
  }

  @Test func `refused for good it is news, and the address is looked for`() throws {
    let desk = try desk()
    try send(desk, ScriptedCourier(.refused("550 5.1.1 no such user")))
    let mail = try mail(desk)
    #expect(mail.dispatches.first?.ended?.value.outcome == .refused)
    #expect(mail.failures.first?.value.reason == .bounced)
    #expect(mail.failures.first?.value.reply?.text == "550 5.1.1 no such user")
    let account = try #require(desk.book.account(debtor))
    #expect(account.casework.unhandledNews.count == 1)
    #expect(account.standing(on: desk.today, desk.book.settings).reasons.map(\.lane) == [.news])
    #expect(dispatching(desk, ScriptedCourier()).outbox().isEmpty)
  }

  @Test func `put off it goes again after a pause, and never sooner`() throws {
    try send(try desk(), ScriptedCourier(.deferred("451 greylisted")))
    let courier = ScriptedCourier()
    let soon = try desk(minutes: 15)
    let one = try #require(dispatching(soon, courier).outbox().first)
    #expect(!one.mayGo(at: soon.clock.now))
    let later = try desk(minutes: 16)
    let again = try #require(dispatching(later, courier).outbox().first)
    #expect(again.mayGo(at: later.clock.now))
    try send(later, courier)
    #expect(courier.parcels.count == 1)
  }

  @Test func `between tries lie 5, 15, 30, 60, 120 and 240 minutes, and 240 from then on`() throws {
    var minute = 11
    try send(try desk(minutes: minute), ScriptedCourier(.deferred("451 greylisted")))
    for (place, pause) in [5, 15, 30, 60, 120, 240, 240, 240].enumerated() {
      let courier = ScriptedCourier(.deferred("451 greylisted"))
      let early = try desk(minutes: minute + pause - 1)
      let one = try #require(dispatching(early, courier).outbox().first)
      #expect(!one.mayGo(at: early.clock.now), "after try \(place + 1)")
      minute += pause
      let due = try desk(minutes: minute)
      let again = try #require(dispatching(due, courier).outbox().first)
      #expect(again.mayGo(at: due.clock.now), "after try \(place + 1)")
      guard case .deferred(_, place + 1) = again.state else {
        Issue.record("\(again.state) after try \(place + 1)")
        return
      }
      try send(due, courier)
    }
    #expect(try mail(try desk(minutes: minute)).dispatches.count == 9)
  }

  @Test func `what lies at our end leaves it waiting`() throws {
    let desk = try desk()
    try send(desk, ScriptedCourier(.notSent("certificate has expired")))
    #expect(try mail(desk).dispatches.first?.ended?.value.outcome == .notSent)
    #expect(dispatching(desk, ScriptedCourier()).outbox().first?.state == .ready)
  }

  @Test func `what nobody knows is nobody's to send again until a person decides`() throws {
    let desk = try desk()
    let courier = ScriptedCourier(.unknown("connection lost after the last byte"))
    try send(desk, courier)
    let dispatching = dispatching(desk, courier)
    let one = try #require(dispatching.outbox().first)
    #expect(one.isStarted)
    #expect(throws: BookFault.self) { _ = try dispatching.begin(one) }
    #expect(throws: BookFault.self) { _ = try dispatching.begin(one, anyway: true) }
    try dispatching.settle(one, .notSent)
    try send(desk, courier)
    #expect(courier.parcels.count == 2)
    #expect(throws: BookFault.self) { try dispatching.settle(one, .accepted) }
  }

  @Test func `a payment that came in between stops it until a person sends it anyway`() throws {
    let desk = try desk()
    _ = try desk.perform(
      .account(
        debtor,
        .recordPayment(Payment(amount: Money(minor: 11_900, .euro), valued: desk.today))))
    let courier = ScriptedCourier()
    #expect(throws: BookFault.self) { try send(desk, courier) }
    #expect(courier.parcels.isEmpty)
    try send(desk, courier, anyway: true)
    #expect(courier.parcels.count == 1)
  }

  @Test func `a printed letter waits until somebody has posted it`() throws {
    let place = try Place()
    let desk = try place.letterDesk(debtors: 1, undoMinutes: 0, by: [.letter])
    let account = try #require(desk.book.account(debtor))
    let figures = try #require(account.noticeFigures(on: desk.today, desk.book.settings))
    #expect(figures.notice.channels == [.letter])
    let issuing = Issuing(desk)
    try issuing.issue(try issuing.press().compose(LetterDraft(.notice(figures)), for: account))
    let courier = ScriptedCourier(.accepted("Brief.pdf"))
    try send(desk, courier)
    #expect(courier.parcels.first?.bytes.starts(with: Array("%PDF-".utf8)) == true)
    let dispatching = dispatching(desk, courier)
    let one = try #require(dispatching.outbox().first)
    #expect(one.isStarted)
    try dispatching.settle(one, .accepted, words: try Line("RR123456785DE"), on: desk.today)
    let end = try mail(desk).dispatches.first?.ended
    #expect(end?.value.reply?.text == "RR123456785DE")
    #expect(end?.day == desk.today)
    #expect(dispatching.outbox().isEmpty)
  }

  @Test func `where printing posts by itself nobody has to say so`() throws {
    let place = try Place()
    let desk = try place.letterDesk(debtors: 1, undoMinutes: 0, by: [.letter])
    let account = try #require(desk.book.account(debtor))
    let figures = try #require(account.noticeFigures(on: desk.today, desk.book.settings))
    let issuing = Issuing(desk)
    try issuing.issue(try issuing.press().compose(LetterDraft(.notice(figures)), for: account))
    let dispatching = Dispatching(
      desk, PostOffice(mail: nil, paper: ScriptedCourier(), isPostedBySelf: true))
    let sending = try dispatching.begin(try #require(dispatching.outbox().first))
    try dispatching.end(sending, sending.send())
    #expect(try mail(desk).dispatches.first?.ended?.value.outcome == .accepted)
  }
}
