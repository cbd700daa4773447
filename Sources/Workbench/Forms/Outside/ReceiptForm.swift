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
    .dunning(
      debtor,
      .failReceipt(
        ReceiptFailure(
          of: try fields.chosen(.letter, of: letters, surroundings),
          channel: fields.choice(.channel), reason: fields.choice(.reason),
          reply: try fields.line(.reply, surroundings))))
  }

  /// Mail bounces and letters come back; a denial leaves the way as it was chosen.
  mutating func follow(_ field: Field, _ surroundings: Surroundings) {
    guard field == .reason, case .choice(let channels) = form[.channel] else { return }
    let channel: ContactChannel
    switch fields.choice(.reason, ReceiptFailure.Reason.self) {
    case .bounced: channel = .email
    case .returned: channel = .letter
    case .denied: return
    }
    let place = ContactChannel.allCases.firstIndex(of: channel) ?? 0
    form[.channel] = .choice(Choice(channels.options, index: place))
  }
}
