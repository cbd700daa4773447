import Receivables
import Terminal
import Wording

/// What a decision is about.
protocol DecidedKind: Sendable {
  /// What is open of it.
  static func open(
    _ account: Account, _ surroundings: Surroundings
  ) -> [(number: EntryNumber, amounts: [ItemAmount], line: String)]
}

/// Objections.
enum OpenDisputes: DecidedKind {
  static func open(
    _ account: Account, _ surroundings: Surroundings
  ) -> [(number: EntryNumber, amounts: [ItemAmount], line: String)] {
    surroundings.openDisputes(of: account).map {
      ($0.number, $0.value.amounts, surroundings.line(of: $0))
    }
  }
}

/// Withdrawals from contracts.
enum OpenWithdrawals: DecidedKind {
  static func open(
    _ account: Account, _ surroundings: Surroundings
  ) -> [(number: EntryNumber, amounts: [ItemAmount], line: String)] {
    surroundings.openWithdrawals(of: account).map {
      ($0.number, $0.value.amounts, surroundings.line(of: $0))
    }
  }
}

/// The decision on an objection or a withdrawal: who is right, and how much of it.
struct DecideDisputeForm<Kind: DecidedKind>: CaseForm {
  enum Field: String, Sendable {
    case which, note, accepted, payBy, verdict
  }

  private let disputes: [(number: EntryNumber, amounts: [ItemAmount])]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let open = Kind.open(account, surroundings)
    disputes = open.map { ($0.number, $0.amounts) }
    form = Form([
      surroundings.whichLine(.which, .whichOne, open.map(\.line)),
      surroundings.noteLine(.note),
      surroundings.amountLine(.accepted, .accepted),
      surroundings.dayLine(.payBy, .payBy),
      surroundings.choiceLine(.verdict, .verdict, DisputeDecision.Verdict.accepted) {
        words.option($0)
      },
    ])
    form.focus(on: .verdict)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let dispute = try fields.chosen(.which, of: disputes, surroundings)
    let verdict = fields.choice(.verdict, DisputeDecision.Verdict.self)
    return .casework(
      debtor,
      .decideDispute(
        DisputeDecision(
          dispute: dispute.number, verdict: verdict,
          accepted: try accepted(of: dispute.amounts, verdict, surroundings),
          deadline: verdict.leavesRest ? try fields.dayIfGiven(.payBy, surroundings) : nil,
          note: try fields.remark(.note, surroundings))))
  }

  /// Amounts are named only for a part.
  private func accepted(
    of amounts: [ItemAmount], _ verdict: DisputeDecision.Verdict, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> [ItemAmount] {
    guard verdict == .partlyAccepted else { return [] }
    let part = try fields.amount(.accepted, surroundings)
    guard amounts.count == 1 else {
      throw FieldFault(.accepted, Shown(surroundings.words.partOfOneOnly))
    }
    return [ItemAmount(item: amounts[0].item, amount: part)]
  }

  /// Who is wrong has time to pay.
  mutating func follow(_ field: Field, _ surroundings: Surroundings) {
    guard field == .verdict, fields.choice(.verdict, DisputeDecision.Verdict.self).leavesRest,
      case .day(let day) = form[.payBy], day.edit.isEmpty
    else { return }
    form[.payBy] = .day(surroundings.dayField(surroundings.day + 14))
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .payBy, surroundings)
  }
}
