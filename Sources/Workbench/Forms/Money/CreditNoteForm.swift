import Receivables
import Terminal
import Wording

/// A credit note: on which invoices, and from when it counts.
///
/// Without an invoice it is credit that the next payments and notices find.
struct CreditNoteForm: CaseForm {
  enum Field: String, Sendable {
    case items, arisen, effect, reason, number, amount, issued
  }

  private let items: [ItemClaim]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    items = surroundings.openItems(of: account).filter(\.principal.isPositive)
    let lines = items.map { surroundings.line(of: $0) }
    form = Form([
      .init(
        .items, Shown(words.field(.forItem)),
        lines.isEmpty
          ? .note(Phrase(Shown(words.nothingThere), .muted))
          : .checklist(Checklist(lines, checked: lines.count == 1 ? [0] : []), rows: 4)),
      surroundings.choiceLine(.effect, .effect, CreditEffect.fromStart) { words.option($0) },
      .init(
        .arisen, Shown(words.field(.setOffFrom)), .day(surroundings.dayField(back: true))),
      surroundings.choiceLine(.reason, .reason, CreditNote.Reason.price) { words.option($0) },
      surroundings.textLine(.number, .creditNumber, limit: 40),
      surroundings.amountLine(.amount, .amount),
      surroundings.pastDayLine(.issued, .issued),
    ])
    form.focus(on: .number)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let number = try number(surroundings)
    let amount = try fields.amount(.amount, surroundings)
    return .account(
      debtor,
      .recordCreditNote(
        CreditNote(
          number: number, issued: try fields.day(.issued, surroundings), amount: amount,
          effect: try effect(surroundings), reason: fields.choice(.reason),
          shares: try shares(of: amount))))
  }

  private func number(
    _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> DocumentNumber {
    do throws(NameFault) { return try DocumentNumber(fields.text(.number) ?? "") } catch {
      throw FieldFault(.number, surroundings.sentence(.name(error)))
    }
  }

  private func effect(
    _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> CreditNote.Effect {
    switch fields.choice(.effect, CreditEffect.self) {
    case .fromStart: .fromStart
    case .fromDay: .fromDay
    case .setOff: .setOff(arisen: try fields.day(.arisen, surroundings))
    }
  }

  /// What of it goes to each checked invoice, the oldest first.
  private func shares(of amount: Money) throws(FieldFault<Field>) -> [CreditNote.Share] {
    var left = amount.minor
    var shares: [CreditNote.Share] = []
    for item in fields.checked(.items, of: items) where left > 0 {
      let part = min(left, item.principal.minor)
      left -= part
      shares.append(
        CreditNote.Share(item: item.number, amount: Money(minor: part, amount.currency)))
    }
    return shares
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    captions(caption(of: .issued, surroundings), caption(of: .arisen, surroundings))
  }
}
