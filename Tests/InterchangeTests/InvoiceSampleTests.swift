import Foundation
import Interchange
import Receivables
import Testing

/// Electronic invoices that other people wrote, with the facts that each must yield.
///
/// They lie outside of the project: `VERZUG_SAMPLES` names their folder.
@Suite("Electronic invoices of other programs")
struct InvoiceSampleTests {
  private static let folder = ProcessInfo.processInfo.environment["VERZUG_SAMPLES"]

  /// What differs from the facts that were drawn up beside the files, and why we hold to it.
  private static let deviations: [String: String] = {
    let zone = "a zone behind the day does not move it"
    let discounted = "this day is the last of the discount; the other terms have none"
    return [
      "01.01a-INVOICE_ubl.xml issue_date": zone,
      "ubl-br-dex-09-prepaidpayment.xml issue_date": zone,
      "acme_invoice-42_ZUGFeRD.pdf delivery_date": "a month (format 610) is no day",
      "Extended_SubInvoiceLines_Hardware_Bsp2.xml due_date": discounted,
      "Extended___SubInvoiceLines_Kaffee_Bundle_Set_Bsp4__.xml due_date": discounted,
      "invalidSubInvoiceLineHierarchy.xml due_date": discounted,
      "X03_01_Abschlagsrechnung_SubInvoiceLine_u_LV_Nr.xml due_date": discounted,
      "Extended_einfach_Bau_Schlussrechnung_mit_Steuer_Zusammenstellung.xml due_date": discounted,
      "Extended_einfach_Bau__1_Abschlagsrechnung.xml due_date": discounted,
      "Extended_einfach_Bau__2_Abschlagsrechnung.xml due_date": discounted,
    ]
  }()

  @Test func `every invoice yields the facts that were drawn up beside it`() throws {
    guard let folder = Self.folder else {
      print("no samples: VERZUG_SAMPLES is not set")
      return
    }
    var tallies: [String: Tally] = [:]
    for path in try Self.oracles(in: folder) {
      let set = String(path.split(separator: "/").first ?? "")
      var tally = tallies[set] ?? Tally()
      tally.files += 1
      let expected = try Self.facts(folder + "/oracle/einvoice/" + path)
      let file = String(path.dropLast(5))
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: folder + "/einvoice/" + file)))
      let clock = ContinuousClock.now
      let reading = InvoiceFile.reading(bytes)
      tally.slowest = max(tally.slowest, ContinuousClock.now - clock)
      guard let invoice = reading.invoice else {
        tally.unread.append("\(file): \(reading.findings.map { "\($0.rule)" })")
        #expect(expected["well_formed"] as? Bool == false, "\(file): \(reading.findings)")
        tallies[set] = tally
        continue
      }
      tally.read += 1
      if reading.rows.isEmpty {
        tally.untaken.append(
          "\(file): \(reading.findings.filter(\.isError).map { "\($0.rule) \($0.title ?? "")" })")
      }
      tally.compare(expected, invoice, file, Self.deviations)
      try tally.plan(reading, file)
      tallies[set] = tally
    }
    for (set, tally) in tallies.sorted(by: { $0.key < $1.key }) { tally.tell(set) }
    #expect(tallies.values.flatMap(\.wrong) == [])
  }

  private static func oracles(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder + "/oracle/einvoice")
      .filter { $0.hasSuffix(".json") }.sorted()
  }

  private static func facts(_ path: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(filePath: path))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}

/// How many of what came out as they should.
private struct Tally {
  var files = 0
  var read = 0
  var facts = 0
  var same = 0
  var slowest = Duration.zero
  var booked = 0
  var settled = 0
  var refused: [String] = []
  var unread: [String] = []
  var untaken: [String] = []
  var explained: [String] = []
  var wrong: [String] = []

  func tell(_ set: String) {
    print("\(set): \(read) of \(files) files, \(same) of \(facts) facts, slowest \(slowest)")
    print("  booked \(booked), nothing to pay \(settled), not taken \(refused.count)")
    for line in unread { print("  not read: \(line)") }
    for line in refused { print("  not booked: \(line)") }
    for line in untaken { print("  not taken: \(line)") }
    for line in explained { print("  differs: \(line)") }
    for line in wrong { print("  WRONG: \(line)") }
  }

  /// Takes the invoice into an empty book, with terms of thirty days where it names no last day.
  mutating func plan(_ reading: FileReading, _ file: String) throws {
    var book = try Books.empty(on: Day("2026-11-26"))
    let plan = try Books.take(reading, into: &book, on: Day("2026-11-26"))
    if plan.counts.newInvoices + plan.counts.newCreditNotes > 0 {
      booked += 1
    } else if plan.counts.settled > 0 {
      settled += 1
    } else {
      refused.append("\(file): \(plan.findings.filter(\.isError).map { "\($0.rule)" })")
    }
  }

  mutating func compare(
    _ expected: [String: Any], _ invoice: ElectronicInvoice, _ file: String,
    _ deviations: [String: String]
  ) {
    let found = invoice.facts
    for (fact, value) in Expectation(expected).facts.sorted(by: { $0.key < $1.key }) {
      facts += 1
      let ours = found[fact] ?? "–"
      guard ours != value else {
        same += 1
        continue
      }
      let name = file.split(separator: "/").last ?? ""
      if let reason = deviations["\(name) \(fact)"] ?? deviations[fact] {
        explained.append("\(file) \(fact): \(ours), there \(value): \(reason)")
      } else {
        wrong.append("\(file) \(fact): \(ours), there \(value)")
      }
    }
  }
}

/// The facts beside a file, each as one text.
private struct Expectation {
  private let object: [String: Any]

  init(_ object: [String: Any]) { self.object = object }

  var facts: [String: String] {
    var facts: [String: String] = [:]
    for name in Self.texts { facts[name] = text(object[name]) }
    for name in Self.amounts {
      facts[name] = (object[name] as? [String: Any]).map { text($0["minor"]) } ?? "–"
    }
    let address = object["buyer_address"] as? [String: Any] ?? [:]
    facts["buyer_lines"] = list(["street", "street2", "line3"].map { address[$0] as? String })
    for name in ["zip", "city", "country"] { facts["buyer_" + name] = text(address[name]) }
    facts["terms"] = list(object["payment_terms_texts"] as? [String] ?? [])
    facts["ibans"] = list((object["ibans"] as? [String] ?? []).map { $0.replacing(" ", with: "") })
    let means = object["payment_means"] as? [[String: Any]] ?? []
    facts["means"] = list(means.compactMap { $0["code"] as? String })
    facts["mandate"] = text(means.compactMap { $0["mandate_id"] as? String }.first)
    facts["payer"] = text(means.compactMap { $0["payer_iban"] as? String }.first)
    facts["skonto"] = list(
      (object["skonto"] as? [[String: Any]] ?? []).map { step in
        "\(step["days"] ?? "") \(step["percent"] ?? "") \(text(step["base"]))"
      })
    facts["preceding"] = list(
      (object["preceding_invoices"] as? [[String: Any]] ?? []).map {
        "\(text($0["id"])) \(text($0["date"]))"
      })
    let discounts = object["discount_terms_structured"] as? [[String: Any]] ?? []
    facts["discounts"] = list(
      discounts.filter { $0["kind"] as? String == "DISCOUNT" }.map { step in
        let base = (step["basis_amount"] as? [String: Any]).map { text($0["minor"]) } ?? "–"
        let rate = (step["percent"] as? String).flatMap { Self.rate($0) } ?? "–"
        return "\(text(step["period"])) \(text(step["basis_date"])) \(rate) \(base)"
      })
    return facts
  }

  private static func rate(_ text: String) -> String? {
    var text = text
    while text.contains("."), text.hasSuffix("0") { text.removeLast() }
    return (try? Rate(percent: text.hasSuffix(".") ? String(text.dropLast()) : text))?.percentText
  }

  private static let texts = [
    "number", "issue_date", "due_date", "type_code", "currency", "seller_name",
    "seller_trading_name", "seller_vat_id", "buyer_name", "buyer_trading_name", "buyer_id",
    "buyer_reference", "buyer_email", "order_reference", "payee_name", "payment_reference",
    "delivery_date", "profile",
  ]

  private static let amounts = [
    "payable", "prepaid", "tax_inclusive", "tax_exclusive", "tax_total", "rounding",
  ]
}

private func text(_ value: Any?) -> String {
  switch value {
  case let text as String where !text.isEmpty:
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  case let number as NSNumber: "\(number)"
  default: "–"
  }
}

private func list(_ values: [String?]) -> String {
  values.compactMap { $0 }.filter { !$0.isEmpty }.map { text($0) }.joined(separator: " | ")
}

extension ElectronicInvoice {
  /// The same facts as we read them.
  fileprivate var facts: [String: String] {
    func day(_ day: Day?) -> String { day?.description ?? "–" }
    func minor(_ money: Money?) -> String { money.map { "\($0.minor)" } ?? "–" }
    return [
      "number": number ?? "–", "issue_date": day(issued), "due_date": day(due),
      "type_code": typeCode ?? "–", "currency": currency?.code ?? "–",
      "seller_name": seller.name ?? "–", "seller_trading_name": seller.tradingName ?? "–",
      "seller_vat_id": seller.vatNumber ?? "–", "buyer_name": buyer.name ?? "–",
      "buyer_trading_name": buyer.tradingName ?? "–", "buyer_id": buyer.number ?? "–",
      "buyer_reference": buyerReference ?? "–", "buyer_email": buyerMail ?? "–",
      "order_reference": order ?? "–", "payee_name": payee ?? "–",
      "payment_reference": paymentReference ?? "–", "delivery_date": day(delivered),
      "profile": specification ?? "–", "payable": minor(payable), "prepaid": minor(prepaid),
      "tax_inclusive": minor(gross), "tax_exclusive": minor(net), "tax_total": minor(tax),
      "rounding": minor(rounding), "buyer_lines": list(buyer.lines),
      "buyer_zip": buyer.postcode ?? "–", "buyer_city": buyer.town ?? "–",
      "buyer_country": buyer.country ?? "–", "terms": list(terms),
      "ibans": list(means.map { $0.account?.replacing(" ", with: "") }),
      "means": list(means.map(\.code)), "mandate": mandate ?? "–",
      "payer": means.compactMap(\.debited).first ?? "–",
      "skonto": list(
        discounts.filter { $0.source == .line }.map { step in
          "\(step.days ?? -1) \(step.rate?.percentText ?? "–") \(step.base?.decimalText ?? "–")"
        }),
      "preceding": list(preceding.map { "\($0.number) \(day($0.issued))" }),
      "discounts": list(
        discounts.filter { $0.source == .fields }.map { step in
          let days = step.days.map { "\($0)" } ?? "–"
          return "\(days) \(day(step.begins)) \(step.rate?.percentText ?? "–") \(minor(step.base))"
        }),
    ]
  }
}
