import Testing

@testable import Receivables

@Suite("Ways to reach a debtor")
struct ContactPointTests {
  private let phone: ContactPoint
  private let orders: ContactPoint
  private let old: ContactPoint
  private let new: ContactPoint

  init() throws {
    phone = ContactPoint(channel: .phone, value: try Line("030 23125000"))
    orders = ContactPoint(
      channel: .email, value: try Line("einkauf@example.org"), purpose: .orders)
    old = ContactPoint(
      channel: .email, value: try Line("alt@example.org"), purpose: .receivables)
    new = ContactPoint(channel: .email, value: try Line("neu@example.org"))
  }

  @Test func `a new address takes the place of the one that reminders go to`() {
    let all = new.replacing(in: [orders, phone, old])
    #expect(all.map(\.value.text) == ["einkauf@example.org", "030 23125000", "neu@example.org"])
    #expect(all.map(\.purpose) == [.orders, .any, .receivables])
  }

  @Test func `where there is none it is added`() {
    #expect(new.replacing(in: [orders, phone]) == [orders, phone, new])
    #expect(new.replacing(in: []) == [new])
  }
}
