import Testing

@testable import Receivables

@Suite("Promise-kept rate")
struct PromiseReportTests {
  /// Invoices of 100.00, each promised by Friday, 6 November; grace ends on Tuesday the 10th.
  private func scenario(_ count: Int) throws -> (Scenario, [EntryNumber], [EntryNumber]) {
    var scenario = try Scenario(on: "2026-11-02")
    let items = try (1...count).map { try scenario.invoice("R\($0)", origin: .printed) }
    let promises = try items.map { item in
      try scenario.perform(
        .takePromise(amount: try euro("100.00"), by: try Day("2026-11-06"), items: [item]))
    }
    return (scenario, items, promises)
  }

  @Test func `kept over kept, partly kept and broken; in money what came in time over promised`()
    throws
  {
    var (scenario, items, promises) = try scenario(4)
    try scenario.move(to: "2026-11-23")
    try scenario.payment("100.00", on: "2026-11-06", for: .items([items[0]]))
    try scenario.payment("100.00", on: "2026-11-10", for: .items([items[1]]))
    try scenario.payment("40.00", on: "2026-11-09", for: .items([items[2]]))
    try scenario.payment("100.00", on: "2026-11-11", for: .items([items[3]]))
    let part = try scenario.report(PromiseReport.self).parts.own
    #expect(part.kept.entries == [promises[0], promises[1]])
    #expect(part.partlyKept.entries == [promises[2]])
    #expect(part.broken.entries == [promises[3]])
    #expect(part.keptRate.percent == "50.0")
    #expect(part.keptAmountRate.percent == "60.0")
  }

  @Test func `trap 21: a promise due today, or in its grace, is not broken`() throws {
    let (scenario, _, promises) = try scenario(1)
    for day in ["2026-11-06", "2026-11-10"] {
      let part = try scenario.report(PromiseReport.self, on: day).parts.own
      #expect(part.judged.isEmpty)
      #expect(part.keptRate == .notComputable(.nothingToDivideBy))
    }
    let after = try scenario.report(PromiseReport.self, on: "2026-11-11").parts.own
    #expect(after.broken.entries == promises)
  }

  @Test func `withdrawn, moved and moot promises count for neither side; the moved are told`()
    throws
  {
    var (scenario, items, promises) = try scenario(4)
    try scenario.perform(.withdrawPromise(PromiseWithdrawal(promise: promises[0], by: .debtor)))
    try scenario.move(to: "2026-11-05")
    let again = try scenario.perform(
      .takePromise(amount: try euro("100.00"), by: try Day("2026-11-12"), items: [items[1]]))
    try scenario.perform(.cancelInvoice(InvoiceCancellation(item: items[2], reason: nil)))
    try scenario.move(to: "2026-11-23")
    let part = try scenario.report(PromiseReport.self).parts.own
    #expect(part.withdrawn.entries == [promises[0]])
    #expect(part.moved.entries == [promises[1]])
    #expect(part.moot.entries == [promises[2]])
    #expect(part.broken.entries == [promises[3], again])
  }

  @Test func `trap 3: a payment that comes back makes a kept promise a broken one`() throws {
    var (scenario, items, promises) = try scenario(1)
    try scenario.move(to: "2026-11-23")
    let payment = try scenario.payment("100.00", on: "2026-11-06", for: .items(items))
    #expect(try scenario.report(PromiseReport.self).parts.own.kept.entries == promises)
    try scenario.perform(
      .returnPayment(PaymentReturn(payment: payment, day: scenario.today, reason: .noCover)))
    let part = try scenario.report(PromiseReport.self).parts.own
    #expect(part.broken.entries == promises)
    #expect(part.keptAmountRate.percent == "0.0")
  }

  @Test func `only promises whose time ended in the period count`() throws {
    var (scenario, _, promises) = try scenario(1)
    try scenario.move(to: "2026-12-20")
    #expect(try scenario.report(PromiseReport.self).parts.own.judged.isEmpty)
    let part = try scenario.report(PromiseReport.self, from: "2026-11-10").parts.own
    #expect(part.broken.entries == promises)
  }
}
