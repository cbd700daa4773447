import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc allocation`.
struct AllocationCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "allocation", abstract: words.abstract(.allocation),
    discussion: words.discussion(.allocation))

  @Option(help: .init(.payment, .amount)) var payment: String?
  @Option(help: .init(.claim, .claim)) var claim: [String] = []
  @Option(
    name: .customLong("for"),
    help: .init(.designation, .name))
  var named: [String] = []
  @Option(help: .init(.reading, .word)) var reading: String?
  @Option(help: .init(.order, .word)) var order = "statutory"
  @Option(help: .init(.currency, .currency)) var currency = "EUR"
  @OptionGroup var output: OutputOptions

  private typealias Claims = [AllocationClaim<String>]

  func reply() throws(Problem) -> Reply {
    let currency = try Input.currency(currency)
    let payment = try Input.money(
      try Input.required(payment, "--payment"), "--payment", in: currency)
    guard !claim.isEmpty else { throw Problem(.usage(.missing("--claim"))) }
    var claims: Claims = []
    for text in claim { claims.append(try ClaimText(text).claim(in: currency)) }
    let order: AllocationOrder = try Input.choice(
      order, "--order", [("statutory", .statutory), ("consumer-loan", .consumerLoan)])
    let designation = try designation(payment, claims)
    let allocation = try place(payment, claims, designation, order)
    // Costs and interest that an exact principal leaves open are worth a second look.
    let other: Allocation<String>? =
      if case .principal(let ids) = designation {
        try place(payment, claims, .claims(ids), order)
      } else {
        nil
      }
    return Reply(
      answer: AllocationAnswer(payment, allocation, otherReading: other, order),
      sheet: sheet(payment, allocation, other, order))
  }

  private func designation(
    _ payment: Money, _ claims: Claims
  ) throws(Problem) -> Allocation<String>.Designation {
    if named.isEmpty { try Input.require("--for", for: ("--reading", reading != nil)) }
    guard !named.isEmpty else { return .none }
    return try Input.choice(
      reading ?? "auto", "--reading",
      [
        ("auto", .reading(payment, naming: named, among: claims)), ("claims", .claims(named)),
        ("principal", .principal(named)),
      ])
  }

  private func place(
    _ payment: Money, _ claims: Claims, _ designation: Allocation<String>.Designation,
    _ order: AllocationOrder
  ) throws(Problem) -> Allocation<String> {
    try Input.law(Self.field) { () throws(LawFault) in
      try Allocation(of: payment, among: claims, designation: designation, order: order)
    }
  }

  /// The option that a refusal of the law speaks of.
  private static func field(of fault: LawFault) -> String {
    switch fault {
    case .unknownClaim: "--for"
    case .negativeAmount(.payment, _): "--payment"
    default: "--claim"
    }
  }

  private func sheet(
    _ payment: Money, _ allocation: Allocation<String>, _ other: Allocation<String>?,
    _ order: AllocationOrder
  ) -> Sheet {
    var sheet = Sheet()
    sheet.heading(words.label(.allocation))
    sheet.field(words.label(.amount), words.money(payment))
    sheet.field(words.label(.order), words.order(order))
    add(allocation, to: &sheet)
    if let other {
      sheet.paragraph(words.otherReading)
      add(other, to: &sheet)
    }
    return sheet
  }

  private func add(_ allocation: Allocation<String>, to sheet: inout Sheet) {
    if allocation.placements.isEmpty {
      // Of no payment nothing can be placed, whatever is due.
      if !allocation.credit.isZero { sheet.paragraph(words.nothingPlaced) }
    } else {
      sheet.table(
        [
          .text(words.label(.claim)), .text(words.label(.part)), .number(words.label(.amount)),
          .text(words.label(.rule)),
        ],
        allocation.placements.map {
          [$0.claim, words.part($0.part), words.money($0.amount), words.rule($0.rule)]
        })
    }
    sheet.field(words.label(.credit), words.money(allocation.credit))
  }
}

/// A claim as it is written on the command line: `NAME:principal=100,costs=2.50,origin=2026-05-01`.
private struct ClaimText {
  private let text: String
  private let name: String
  private var values: [String: String] = [:]

  private static let form = "R1:principal=100.00,costs=2.50,origin=2026-05-01"
  private static let keys = [
    "principal", "interest", "costs", "origin", "due", "secured", "titled", "default", "rate",
    "limitation",
  ]

  init(_ text: String) throws(Problem) {
    self.text = text
    guard let colon = text.firstIndex(of: ":"), colon > text.startIndex else {
      throw Problem(.usage(.form(value: text, form: Self.form)), at: "--claim")
    }
    name = String(text[..<colon])
    for part in text[text.index(after: colon)...].split(separator: ",") {
      let (key, value) = try Input.pair(String(part), "--claim", form: Self.form)
      guard Self.keys.contains(String(key)) else {
        throw Problem(.usage(.notOneOf(value: String(key), possible: Self.keys)), at: "--claim")
      }
      guard values.updateValue(String(value), forKey: String(key)) == nil else {
        throw Problem(.usage(.form(value: text, form: Self.form)), at: "--claim")
      }
    }
  }

  func claim(in currency: Currency) throws(Problem) -> AllocationClaim<String> {
    let origin = try Input.day(try required("origin"), "--claim")
    let principal = try required("principal")
    return AllocationClaim(
      id: name, principal: try Input.money(principal, "--claim", in: currency),
      interest: try amount("interest", currency), costs: try amount("costs", currency),
      rank: .init(
        origin: origin, isDue: try flag("due", usually: true), isSecured: try flag("secured"),
        limitation: try Input.dayIfGiven(values["limitation"], "--claim"),
        isTitled: try flag("titled"),
        isInDefault: try flag("default"),
        rate: try Input.rate(values["rate"] ?? "0", "--claim")))
  }

  private func required(_ key: String) throws(Problem) -> String {
    guard let value = values[key] else {
      throw Problem(.usage(.missing("\(key)=")), at: "--claim")
    }
    return value
  }

  private func amount(_ key: String, _ currency: Currency) throws(Problem) -> Money {
    guard let text = values[key] else { return .zero(currency) }
    return try Input.money(text, "--claim", in: currency)
  }

  private func flag(_ key: String, usually: Bool = false) throws(Problem) -> Bool {
    guard let text = values[key] else { return usually }
    return try Input.choice(text, "--claim", [("yes", true), ("no", false)])
  }
}

/// An allocation as machines read it.
private struct AllocationAnswer: Encodable {
  let schema = 1
  let payment: Money
  let order: AllocationOrder
  let citations: [String]
  let placements: [Placement]
  let credit: Money
  let otherReading: Other?

  struct Placement: Encodable {
    let claim: String
    let part: ClaimPart
    let amount: Money
    let rule: String
    let citations: [String]
  }

  struct Other: Encodable {
    let placements: [Placement]
    let credit: Money
  }

  init(
    _ payment: Money, _ allocation: Allocation<String>, otherReading: Allocation<String>?,
    _ order: AllocationOrder
  ) {
    self.payment = payment
    self.order = order
    citations = Codes.citations([order.citation])
    placements = Self.placements(allocation)
    credit = allocation.credit
    self.otherReading = otherReading.map {
      Other(placements: Self.placements($0), credit: $0.credit)
    }
  }

  private static func placements(_ allocation: Allocation<String>) -> [Placement] {
    allocation.placements.map {
      Placement(
        claim: $0.claim, part: $0.part, amount: $0.amount, rule: $0.rule.code,
        citations: Codes.citations($0.rule.citations))
    }
  }
}

extension AllocationRule {
  /// The rule for machines.
  fileprivate var code: String {
    switch self {
    case .designated: "designated"
    case .principalDesignated: "principalDesignated"
    case .manual: "manual"
    case .ranked(let criterion): criterion.rawValue
    case .proportional: "proportional"
    case .remaining: "remaining"
    }
  }
}
