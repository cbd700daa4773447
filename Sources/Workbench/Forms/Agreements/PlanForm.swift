import Receivables
import Terminal
import Wording

/// Which plan a form agrees on.
protocol PlanKind: Sendable {
  /// Whether it takes the place of one that stands.
  static var replaces: Bool { get }
}

/// A plan beside none.
enum NewPlan: PlanKind {
  static let replaces = false
}

/// A plan in the place of another.
enum ReplacedPlan: PlanKind {
  static let replaces = true
}

/// Instalments that come to all that is open of the chosen invoices: so many equal ones, or as many
/// as a rate needs; what does not divide stands in the last one.
///
/// Whether a consumer can be bound so is the book's to say, beside what will change.
struct PlanForm<Kind: PlanKind>: CaseForm {
  enum Field: String, Sendable {
    case which, items, interest, defers, accelerates, rhythm, rate, count, first
  }

  private let plans: [EntryNumber]
  private let items: [ItemClaim]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let standing = Kind.replaces ? surroundings.openPlans(of: account).map(\.plan) : []
    plans = standing.map(\.number)
    items = surroundings.openItems(of: account)
    var lines: [Form<Field>.Line] = []
    if Kind.replaces {
      lines.append(
        surroundings.whichLine(
          .which, .whichOne,
          standing.map { words.planLine($0.value.terms.instalments, on: surroundings.day) }))
    }
    form = Form(
      lines + [
        surroundings.itemsLine(.items, .onlyItems, items, rows: 3),
        surroundings.choiceLine(.interest, .interest, PlanTerms.PlanInterest.statutory) {
          words.option($0)
        },
        surroundings.toggleLine(.defers, .clauses, words.defers),
        surroundings.toggleLine(.accelerates, .clauses, words.accelerates),
        surroundings.choiceLine(.rhythm, .rhythm, PlanRhythm.months) { words.option($0) },
        surroundings.amountLine(.rate, .rate),
        surroundings.textLine(.count, .instalments, "3", limit: 3),
        surroundings.dayLine(.first, .firstOn, BankDays.adding(10, to: surroundings.day)),
      ])
    form.focus(on: .count)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let chosen = fields.itemsOrAll(.items, of: items)
    let terms = PlanTerms(
      items: chosen.map(\.number), instalments: try instalments(of: chosen, surroundings),
      interest: fields.choice(.interest), defers: fields.isOn(.defers),
      accelerates: fields.isOn(.accelerates))
    let replaced =
      Kind.replaces ? try fields.chosen(.which, of: plans, surroundings) : nil
    return .casework(debtor, .agreePlan(PlanAgreement(terms: terms, replaces: replaced)))
  }

  private func instalments(
    of items: [ItemClaim], _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> [Instalment] {
    let total = surroundings.sum(items, \.total)
    guard total.isPositive else {
      throw FieldFault(.items, Shown(surroundings.words.nothingThere))
    }
    let (rate, count) = try division(of: total, surroundings)
    let first = try fields.day(.first, surroundings)
    return (0..<count).map { place in
      let isLast = place == count - 1
      let amount = isLast ? total.minor - rate * Int64(count - 1) : rate
      return Instalment(
        by: day(place, after: first), amount: Money(minor: amount, total.currency))
    }
  }

  /// The rate in minor units, and how many there are.
  private func division(
    of total: Money, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> (rate: Int64, count: Int) {
    if let rate = try fields.amountIfGiven(.rate, surroundings) {
      guard rate.minor > 0, (total.minor - 1) / rate.minor < Int64(Self.most) else {
        throw FieldFault(.rate, Shown(surroundings.words.numberBetween(1...Self.most)))
      }
      return (rate.minor, Int((total.minor - 1) / rate.minor) + 1)
    }
    let most = min(Int64(Self.most), total.minor)
    let count = try fields.number(.count, in: 1...Int(most), surroundings)
    return (total.minor / Int64(count), count)
  }

  /// More instalments than five years of months are no plan.
  private static var most: Int { 60 }

  private func day(_ place: Int, after first: Day) -> Day {
    switch fields.choice(.rhythm, PlanRhythm.self) {
    case .months: place == 0 ? first : Period.months(place).lastDay(after: first)
    case .twoWeeks: first + 14 * place
    case .weeks: first + 7 * place
    }
  }

  /// The instalments, the first ones and the last one.
  func remarks(_ surroundings: Surroundings) -> [Phrase] {
    let chosen = fields.itemsOrAll(.items, of: items)
    guard let all = try? instalments(of: chosen, surroundings) else { return [] }
    let lines = all.enumerated().map { place, instalment in
      Phrase(Shown(surroundings.words.instalment(instalment, place + 1)))
    }
    guard lines.count > 4 else { return lines }
    return lines.prefix(2) + [Phrase("…", .muted)] + lines.suffix(1)
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    let total = surroundings.sum(fields.itemsOrAll(.items, of: items), \.total)
    return captions(
      caption(of: .first, surroundings),
      [.count: Phrase(Shown(surroundings.words.stillOpen(total)), .muted)])
  }
}
