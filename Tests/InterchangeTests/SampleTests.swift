import Foundation
import Interchange
import Receivables
import Testing

/// Files that other programs wrote.
///
/// They lie outside of the project: `VERZUG_SAMPLES` names their folder.
@Suite("Tables of other programs")
struct SampleTests {
  private static let folder = ProcessInfo.processInfo.environment["VERZUG_SAMPLES"]

  private static func bytes(_ path: String) throws -> [UInt8]? {
    guard let folder else {
      print("no samples: VERZUG_SAMPLES is not set")
      return nil
    }
    return try [UInt8](Data(contentsOf: URL(filePath: folder).appending(path: path)))
  }

  private static func oracle<Facts: Decodable>(_ name: String) throws -> Facts {
    let path = try #require(folder) + "/oracle/csv/" + name
    return try JSONDecoder().decode(Facts.self, from: Data(contentsOf: URL(filePath: path)))
  }

  private struct Receivables: Decodable {
    let rows: Int
    let sumMinor: Int64
    let distinctCustomers: Int
    let late: Int
    let lateSum: Int64
    let open: [String: Open]

    struct Open: Decodable {
      let open: Int
      let minor: Int64

      enum CodingKeys: String, CodingKey {
        case open
        case minor = "open_minor"
      }
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
      case rows
      case sumMinor = "sum_minor"
      case distinctCustomers = "distinct_customers"
      case late = "late_rows_by_dates"
      case lateSum = "late_sum_minor"
    }

    struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      rows = try container.decode(Int.self, forKey: .rows)
      sumMinor = try container.decode(Int64.self, forKey: .sumMinor)
      distinctCustomers = try container.decode(Int.self, forKey: .distinctCustomers)
      late = try container.decode(Int.self, forKey: .late)
      lateSum = try container.decode(Int64.self, forKey: .lateSum)
      let all = try decoder.container(keyedBy: Key.self)
      var open: [String: Open] = [:]
      for key in all.allKeys where key.stringValue.hasPrefix("open_as_of_") {
        open[String(key.stringValue.dropFirst(11))] = try all.decode(Open.self, forKey: key)
      }
      self.open = open
    }
  }

  @Test func `the IBM receivables come to the sums of the oracle, read and booked`() throws {
    let path =
      "csv/iamjenetzler-pbifinanceml/user files/WA_Fn-UseC_-Accounts-Receivable.csv"
    guard let bytes = try Self.bytes(path) else { return }
    let facts: Receivables = try Self.oracle("ar_ibm_clean.json")
    let table = try TableFile(bytes)
    #expect(table.kind == nil)
    let reading = table.reading(as: .mapped(table.proposal))
    #expect(reading.findings.filter(\.isError) == [])
    #expect(reading.dialect?.days == .monthFirst)
    #expect(reading.rowCount == facts.rows)
    #expect(reading.amounts == [Money(minor: facts.sumMinor, .euro)])
    #expect(Set(reading.rows.map(\.debtor.number)).count == facts.distinctCustomers)

    let book = try Books.booked(reading, on: "2026-11-24")
    let accounts = book.accounts
    #expect(accounts.count == facts.distinctCustomers)
    for (day, open) in facts.open {
      let day = try Day(day)
      var (count, sum) = (0, Int64(0))
      for account in accounts {
        for item in account.claim(on: day, book.settings).items where item.principal.isPositive {
          count += 1
          sum += item.principal.minor
        }
      }
      // The oracle counts what is paid on the day itself as paid.
      #expect(count == open.open, "\(day)")
      #expect(sum == open.minor, "\(day)")
    }
    print("IBM: \(reading.rowCount) of \(facts.rows) rows, \(facts.open.count) days alike")
  }

  private struct Orders: Decodable {
    let rows: Int
    let orders: [Order]

    struct Order: Decodable {
      let name: String
      let status: String
      let total: Int64
      let outstanding: Int64
      let due: String

      enum CodingKeys: String, CodingKey {
        case name
        case status
        case total = "total_minor"
        case outstanding = "outstanding_minor"
        case due = "next_due"
      }
    }
  }

  @Test func `the Shopify export comes to the orders of the oracle`() throws {
    let path = "csv/luistatera-forezia-mock-data/orders_export.csv"
    guard let bytes = try Self.bytes(path) else { return }
    let facts: Orders = try Self.oracle("shopify_orders.json")
    let table = try TableFile(bytes)
    #expect(table.kind == .shopifyOrders)
    let reading = table.reading(as: .shopifyOrders)
    #expect(reading.findings.filter(\.isError) == [])
    #expect(reading.rowCount == facts.rows)
    let items = reading.rows.compactMap { row in
      if case .item(let item) = row.content { item } else { nil }
    }
    #expect(items.map(\.number.text) == facts.orders.map(\.name))
    #expect(items.map { $0.amount?.minor ?? 0 } == facts.orders.map(\.total))
    let open = facts.orders.filter { $0.status != "paid" && $0.outstanding > 0 }
    let found = items.filter { $0.open?.isPositive ?? false }
    #expect(found.map(\.number.text) == open.map(\.name))
    #expect(found.map { $0.open?.minor ?? 0 } == open.map(\.outstanding))
    #expect(found.compactMap { $0.due?.description } == open.map { String($0.due.prefix(10)) })
    print("Shopify: \(items.count) of \(facts.orders.count) orders, \(found.count) open")
  }

  private struct Master: Decodable {
    let columns: Int
    let rows: [[String: String?]]
  }

  @Test func `the DATEV master data come to the facts of the oracle`() throws {
    guard let bytes = try Self.bytes("csv/ledermann-datev/examples/EXTF_Stammdaten.csv") else {
      return
    }
    let facts: Master = try Self.oracle("datev_stammdaten.json")
    let table = try TableFile(bytes)
    #expect(table.kind == .datevDebtors)
    #expect(table.titles.count == facts.columns)
    let reading = table.reading(as: .datevDebtors)
    #expect(reading.findings.filter(\.isError) == [])
    #expect(reading.rowCount == facts.rows.count)
    let debtors = facts.rows.filter { ($0["Konto"] ?? nil)?.hasPrefix("7") == false }
    #expect(reading.rows.count == debtors.count)
    for (row, fact) in zip(reading.rows, debtors) {
      #expect(row.debtor.number?.text == fact["Konto"] ?? nil)
      #expect(row.debtor.address?.town.text == fact["Ort"] ?? nil)
      #expect(row.debtor.address?.postcode?.text == fact["Postleitzahl"] ?? nil)
      #expect(row.debtor.email?.text == fact["E-Mail"] ?? nil)
      #expect(row.debtor.account?.description == fact["IBAN 1"] ?? nil)
    }
    print("DATEV: \(reading.rows.count) of \(debtors.count) customers")
  }
}
