import Receivables

/// The first line of a file in DATEV's format (EXTF).
struct DATEVHeader: Sendable {
  /// Field 3: what the file holds.
  let category: Int
  /// Field 13: the first day of the fiscal year, which days without a year belong to.
  let fiscalYear: Day?
  /// Field 14: how many digits general ledger accounts have; those of persons have one more.
  let accountLength: Int
  /// Field 22: the currency of amounts that name none.
  let currency: Currency
  /// Field 27: the chart of accounts, `03` or `04`.
  let chart: String

  /// Category of master data of customers and suppliers.
  static let debtors = 16
  /// Category of a batch of bookings.
  static let postings = 21

  /// Whether a text begins like such a file.
  static func begins(_ text: [UInt8]) -> Bool {
    [#""EXTF";"#, "EXTF;", #""DTVF";"#, "DTVF;"].contains { text.starts(with: $0.utf8) }
  }

  init(_ reader: inout TableReader, _ row: inout TableRow) throws(Finding) {
    guard try reader.next(&row), row.fields.count >= 14 else { throw Finding(.wrongKind, line: 1) }
    let fields = row.fields.map { reader.string($0) }
    func field(_ number: Int) -> String { number <= fields.count ? fields[number - 1] : "" }
    guard let category = Int(field(3)) else {
      throw Finding(.wrongKind, line: 1, column: 3)
    }
    self.category = category
    fiscalYear = try? Day(reading: field(13), .compact)
    accountLength = Int(field(14)).flatMap { (4...8).contains($0) ? $0 : nil } ?? 4
    currency = Words.currency(field(22)) ?? .euro
    chart = field(27)
  }
}

extension DATEVHeader {
  /// Whether an account is a customer's: one digit more than general ledger accounts, and of the
  /// range 1 to 6; from 7 on are suppliers.
  func isDebtor(_ account: String) -> Bool {
    isPerson(account) && account.utf8.first.map { $0 <= UInt8(ascii: "6") } == true
  }

  /// Whether an account is a supplier's.
  func isSupplier(_ account: String) -> Bool { isPerson(account) && !isDebtor(account) }

  private func isPerson(_ account: String) -> Bool {
    account.utf8.count == accountLength + 1 && account.utf8.first != UInt8(ascii: "0")
      && account.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether an account holds revenue, so that a credit against it is a credit note: 8… in chart 03,
  /// 4… in chart 04; either where the chart is not named.
  func isRevenue(_ account: String) -> Bool {
    guard account.utf8.count == accountLength else { return false }
    switch chart {
    case "03": return account.hasPrefix("8")
    case "04": return account.hasPrefix("4")
    default: return account.hasPrefix("8") || account.hasPrefix("4")
    }
  }

  /// The day of `2411` or `101`, in the fiscal year.
  func day(_ text: String) -> Day? {
    guard let number = Int(text), (101...3_112).contains(number), let start = fiscalYear else {
      return nil
    }
    let (day, month) = (number / 100, number % 100)
    let begin = start.fields
    let year = month < begin.month ? begin.year + 1 : begin.year
    return try? Day(year: year, month: month, day: day)
  }
}
