import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc costs`.
struct CostsCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "costs", abstract: words.abstract(.costs), discussion: words.discussion(.costs))

  @Option(help: .init(words.help(.value), valueName: "1000.00")) var value: String?
  @Option(help: .init(words.help(.on), valueName: "day")) var on: String?
  @Flag(help: .init(words.help(.withTax))) var withTax = false
  @Option(help: .init(words.help(.debtor), valueName: "kind")) var debtor: String?
  @Option(help: .init(words.help(.defaultSince), valueName: "day")) var defaultSince: String?
  @Option(help: .init(words.help(.prosecutionCosts), valueName: "amount")) var costs: String?
  @Flag(help: .init(words.help(.notRemuneration))) var notRemuneration = false
  @Option(help: .init(words.help(.arisen), valueName: "day")) var arisen: String?
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    let value = try Input.money(try Input.required(value, "--value"), "--value", in: .euro)
    let day = try Input.dayOrToday(on, "--on")
    let tariff = try Input.law("--on") { () throws(LawFault) in try Tariff.inForce(on: day) }
    let bills = try Input.law("--value") { () throws(LawFault) -> [Titled] in
      try self.bills(tariff, value)
    }
    let lumpSum = try lumpSum(on: day)
    return Reply(
      answer: CostsAnswer(value: value, on: day, bills: bills, lumpSum: lumpSum),
      sheet: sheet(value, day, bills, lumpSum))
  }

  /// A bill with what it is for.
  struct Titled {
    let code: String
    let title: String
    let bill: FeeBill
  }

  private func bills(_ tariff: Tariff, _ value: Money) throws(LawFault) -> [Titled] {
    var bills: [Titled] = []
    for effort in Tariff.CollectionEffort.allCases {
      let bill = try tariff.collectionAgency(for: value, effort: effort, withTax: withTax)
      bills.append(Titled(code: "agency.\(effort)", title: words.effort(effort), bill: bill))
    }
    bills.append(
      Titled(
        code: "paymentAgreement", title: words.label(.paymentAgreement),
        bill: try tariff.paymentAgreement(for: value, withTax: withTax)))
    bills.append(
      Titled(
        code: "paymentOrder", title: words.label(.paymentOrder),
        bill: try tariff.paymentOrder(for: value)))
    bills.append(
      Titled(
        code: "lawyerInPaymentOrder", title: words.label(.lawyer),
        bill: try tariff.lawyerInPaymentOrder(for: value, withTax: withTax)))
    bills.append(
      Titled(
        code: "trialAdvance", title: words.label(.trialAdvance),
        bill: try tariff.trialAdvance(for: value)))
    return bills
  }

  private func lumpSum(on day: Day) throws(Problem) -> LumpSum? {
    guard let debtor else {
      guard defaultSince == nil, costs == nil else { throw Problem(.usage(.missing("--debtor"))) }
      return nil
    }
    let kind = try Input.debtor(debtor)
    let since = try Input.dayIfGiven(defaultSince, "--default-since")
    let arisen = try Input.dayIfGiven(arisen, "--arisen")
    let costs = try costs.map { text throws(Problem) in
      try Input.money(text, "--costs", in: .euro)
    }
    return try Input.law("--costs") { () throws(LawFault) in
      try LumpSum(
        debtor: kind, isRemuneration: !notRemuneration, arisen: arisen, firstDayOfDefault: since,
        on: day, costs: costs ?? .zero(.euro))
    }
  }

  private func sheet(
    _ value: Money, _ day: Day, _ bills: [Titled], _ lumpSum: LumpSum?
  ) -> Sheet {
    var sheet = Sheet()
    sheet.heading(words.label(.costsAndFees))
    sheet.field(words.label(.value), words.money(value))
    sheet.field(words.label(.day), words.day(day))
    for titled in bills {
      sheet.table(
        [.text(titled.title), .number(words.label(.amount))],
        titled.bill.lines.map { [words.feeLine($0), words.money($0.amount)] }
          + [[words.label(.sum), words.money(titled.bill.total)]])
    }
    sheet.paragraph(words.agencyCaution)
    sheet.paragraph(words.advanceCaution)
    if let lumpSum { sheet.field(words.label(.lumpSum), words.lumpSum(lumpSum)) }
    return sheet
  }
}

/// Costs as machines read them.
private struct CostsAnswer: Encodable {
  let schema = 1
  let value: Money
  let on: Day
  let bills: [Bill]
  let lumpSum: Sum?

  struct Bill: Encodable {
    let kind: String
    let lines: [Line]
    let total: Money
  }

  struct Line: Encodable {
    let citation: String
    let factorTenths: Int?
    let value: Money?
    let amount: Money
  }

  struct Sum: Encodable {
    let owed: Money
    let setOff: Money
    let obstacle: String?
    let citations: [String]
  }

  init(value: Money, on day: Day, bills: [CostsCalculation.Titled], lumpSum: LumpSum?) {
    self.value = value
    on = day
    self.bills = bills.map { titled in
      Bill(
        kind: titled.code,
        lines: titled.bill.lines.map {
          Line(
            citation: Codes.citations([$0.citation]).joined(), factorTenths: $0.tenths,
            value: $0.value, amount: $0.amount)
        }, total: titled.bill.total)
    }
    self.lumpSum = lumpSum.map {
      Sum(
        owed: $0.owed, setOff: $0.setOff, obstacle: $0.obstacle?.rawValue,
        citations: Codes.citations($0.citations))
    }
  }
}
