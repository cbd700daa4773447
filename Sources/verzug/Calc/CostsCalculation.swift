import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc costs`.
struct CostsCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "costs", abstract: words.abstract(.costs), discussion: words.discussion(.costs))

  @Option(help: .init(.value, .amount)) var value: String?
  @Option(help: .init(.on, .day)) var on: String?
  @Flag(help: .init(.withTax)) var withTax = false
  @Option(help: .init(.debtor, .word)) var debtor: String?
  @Option(help: .init(.defaultSince, .day)) var defaultSince: String?
  @Option(help: .init(.charge, .kindAndAmount)) var charge: [String] = []
  @Flag(help: .init(.notRemuneration)) var notRemuneration = false
  @Option(help: .init(.arisen, .day)) var arisen: String?
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    let value = try Input.money(try Input.required(value, "--value"), "--value", in: .euro)
    let day = try Input.dayOrToday(on, "--on")
    let tariff = try Input.law("--on") { () throws(LawFault) in try Tariff.inForce(on: day) }
    let bills = try Input.law("--value") { () throws(LawFault) -> [Titled] in
      try self.bills(tariff, value)
    }
    let since = try Input.dayIfGiven(defaultSince, "--default-since")
    let charges = try charges(value, tariff, isInDefault: since.map { $0 <= day } == true)
    let lumpSum = try lumpSum(on: day, firstDayOfDefault: since, charges)
    return Reply(
      answer: CostsAnswer(value: value, on: day, bills: bills, charges: charges, lumpSum: lumpSum),
      sheet: sheet(value, day, bills, charges, lumpSum))
  }

  /// A bill with what it is for.
  struct Titled {
    let code: String
    let title: String
    let bill: FeeBill
  }

  private func bills(_ tariff: Tariff, _ value: Money) throws(LawFault) -> [Titled] {
    let agency = try Tariff.CollectionEffort.allCases.map { effort throws(LawFault) in
      Titled(
        code: "agency.\(effort)", title: words.effort(effort),
        bill: try tariff.collectionAgency(for: value, effort: effort, withTax: withTax))
    }
    return try agency + [
      Titled(
        code: "paymentAgreement", title: words.label(.paymentAgreement),
        bill: tariff.paymentAgreement(for: value, withTax: withTax)),
      Titled(
        code: "paymentOrder", title: words.label(.paymentOrder),
        bill: tariff.paymentOrder(for: value)),
      Titled(
        code: "lawyerInPaymentOrder", title: words.label(.lawyer),
        bill: tariff.lawyerInPaymentOrder(for: value, withTax: withTax)),
      Titled(
        code: "trialAdvance", title: words.label(.trialAdvance),
        bill: tariff.trialAdvance(for: value)),
    ]
  }

  private func charges(
    _ value: Money, _ tariff: Tariff, isInDefault: Bool
  ) throws(Problem) -> [ChargeAssessment] {
    var charges: [ChargeAssessment] = []
    for text in charge {
      let (left, right) = try Input.pair(text, "--charge", form: "reminder=0.95")
      let kind = try Input.choice(String(left), "--charge", Self.kinds)
      let amount = try Input.money(String(right), "--charge", in: .euro)
      let before = charges.filter { $0.kind == kind }.map(\.owed)
      charges.append(
        try Input.law("--charge") { () throws(LawFault) in
          let limit = try tariff.limit(of: kind, for: value, withTax: withTax)
          return try ChargeAssessment(
            kind, of: amount, isInDefault: isInDefault, limit: limit, before: before)
        })
    }
    return charges
  }

  /// The lump sum is what is asked for, and what needs a ground of its own no rule can judge.
  private static let kinds = ChargeKind.allCases.filter { $0 != .lumpSum && $0 != .other }
    .map { (name: $0.rawValue, value: $0) }

  private func lumpSum(
    on day: Day, firstDayOfDefault: Day?, _ charges: [ChargeAssessment]
  ) throws(Problem) -> LumpSum? {
    guard let debtor else {
      try Input.require(
        "--debtor", for: ("--default-since", defaultSince != nil), ("--charge", !charge.isEmpty),
        ("--not-remuneration", notRemuneration), ("--arisen", arisen != nil))
      return nil
    }
    let kind = try Input.debtor(debtor)
    let arisen = try Input.dayIfGiven(arisen, "--arisen")
    let prosecution = charges.filter(\.kind.isCostOfProsecution).map(\.owed)
    let costs: Money
    do { costs = try Money.sum(of: prosecution, in: .euro) } catch {
      throw Problem(.money(error), at: "--charge", status: .refused)
    }
    return try Input.law("--charge") { () throws(LawFault) in
      try LumpSum(
        debtor: kind, isRemuneration: !notRemuneration, arisen: arisen,
        firstDayOfDefault: firstDayOfDefault, on: day, costs: costs)
    }
  }

  private func sheet(
    _ value: Money, _ day: Day, _ bills: [Titled], _ charges: [ChargeAssessment],
    _ lumpSum: LumpSum?
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
    if !charges.isEmpty {
      sheet.table(
        [.text(words.label(.charge)), .number(words.label(.amount)), .text(words.label(.result))],
        charges.map { charge in
          [
            words.charge(charge.kind), words.money(charge.amount),
            words.recovery(charge),
          ]
        })
    }
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
  let charges: [Charge]
  let lumpSum: Sum?

  struct Charge: Encodable {
    let kind: ChargeKind
    let amount: Money
    let owed: Money
    let setOff: Bool
    let citations: [String]
  }

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

  init(
    value: Money, on day: Day, bills: [CostsCalculation.Titled],
    charges: [ChargeAssessment], lumpSum: LumpSum?
  ) {
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
    self.charges = charges.map {
      Charge(
        kind: $0.kind, amount: $0.amount, owed: $0.owed, setOff: $0.kind.isCostOfProsecution,
        citations: Codes.citations($0.citations))
    }
    self.lumpSum = lumpSum.map {
      Sum(
        owed: $0.owed, setOff: $0.setOff, obstacle: $0.obstacle?.rawValue,
        citations: Codes.citations($0.citations))
    }
  }
}
