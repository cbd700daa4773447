import Receivables
import Terminal
import Wording

/// A letter that did not arrive: a bounce, a returned letter, a denial.
struct ReceiptForm: CaseForm {
  enum Field: String, Sendable {
    case letter, reply, channel, reason
  }

  private let letters: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let sent: Set<EventKind> = [.noticeIssued, .letterIssued, .invoiceRecorded]
    let issued = account.facts.filter { $0.counts && sent.contains($0.value.kind) }
      .suffix(12).reversed()
    // What went out last comes back first.
    let ordered =
      issued.filter { $0.value.kind != .invoiceRecorded }
      + issued.filter { $0.value.kind == .invoiceRecorded }
    letters = ordered.map(\.number)
    form = Form([
      surroundings.whichLine(
        .letter, .letter,
        ordered.map { fact in
          let number = account.ledger.item(fact.number)?.invoice.number.text
          let line = words.letterLine(fact.value.kind, fact.day, on: surroundings.day)
          return number.map { "\(line) \($0)" } ?? line
        }),
      surroundings.textLine(.reply, .theirWords),
      surroundings.choiceLine(.channel, .channel, ContactChannel.email) { words.channel($0) },
      surroundings.choiceLine(.reason, .reason, ReceiptFailure.Reason.bounced) {
        words.option($0)
      },
    ])
    form.focus(on: .reason)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let reason = fields.choice(.reason, ReceiptFailure.Reason.self)
    return .dunning(
      debtor,
      .failReceipt(
        ReceiptFailure(
          of: try fields.chosen(.letter, of: letters, surroundings),
          channel: channel(reason), reason: reason,
          reply: try fields.line(.reply, surroundings))))
  }

  /// Mail bounces and letters come back; only a denial leaves the way open.
  private func channel(_ reason: ReceiptFailure.Reason) -> ContactChannel {
    switch reason {
    case .bounced: .email
    case .returned: .letter
    case .denied: fields.choice(.channel)
    }
  }
}
