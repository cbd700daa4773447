import Receivables
import Terminal
import Wording

/// What is known of a call while it is logged.
struct Call: Sendable, Hashable {
  var channel = ContactChannel.phone
  var direction = Contact.Direction.outgoing
  var outcome = Contact.Outcome.reached
  var cause: NonPaymentCause?
}

/// A field of the last question of a call.
enum CallField: String, Hashable, Sendable {
  case note, person, amount, day
}

extension Call {
  /// The next way and direction: calls out and in, mail in, letter in, chat, visit.
  mutating func turn() {
    let ways: [(ContactChannel, Contact.Direction)] = [
      (.phone, .outgoing), (.phone, .incoming), (.email, .incoming), (.letter, .incoming),
      (.chat, .incoming), (.visit, .outgoing),
    ]
    let place = ways.firstIndex { $0 == (channel, direction) } ?? 0
    (channel, direction) = ways[(place + 1) % ways.count]
  }

  /// The fields of the last question; details that are often left out stand above the first.
  func form(_ debtor: DebtorID, _ surroundings: Surroundings) -> Form<CallField> {
    let words = surroundings.words
    let person = surroundings.account(debtor)?.casework.contacts.last { $0.value.person != nil }
    var lines: [Form<CallField>.Line] = [
      .init(.note, Shown(words.field(.note)), .text(TextField(limit: 400)))
    ]
    if outcome.wasReached {
      lines.append(
        .init(
          .person, Shown(words.field(.person)),
          .text(TextField(limit: 120, prompt: Shown(person?.value.person?.text ?? "")))))
    }
    if outcome == .promise {
      let account = surroundings.account(debtor)
      let standing = account?.standing(on: surroundings.day, surroundings.settings)
      lines.append(
        .init(
          .amount, Shown(words.field(.amount)),
          .amount(surroundings.amountField(standing.map(\.collectible)))))
    }
    lines.append(
      .init(
        .day, Shown(words.field(outcome == .promise ? .promisedBy : .followUpOn)),
        .day(surroundings.dayField(defaultDay(surroundings)))))
    var form = Form(lines)
    form.focus(on: outcome == .promise ? .amount : .day)
    return form
  }

  /// The day that is proposed: bank days, so that it can have had an effect by then.
  private func defaultDay(_ surroundings: Surroundings) -> Day {
    let distance =
      switch outcome {
      case .noAnswer, .voicemail, .wrongNumber, .reached: 1
      case .callBack, .paid, .refuses: 3
      case .promise, .invoiceCopy, .instalments, .dispute: 5
      }
    return BankDays.adding(distance, to: surroundings.day)
  }

  /// The command that all answers come to.
  func command(
    _ debtor: DebtorID, _ form: Form<CallField>, _ surroundings: Surroundings
  ) throws(FieldFault<CallField>) -> Command {
    let fields = Fields(form)
    let contact = Contact(
      channel: channel, direction: direction, outcome: outcome, cause: cause,
      person: try fields.line(.person, surroundings),
      at: surroundings.time(of: surroundings.now),
      note: try fields.remark(.note, surroundings))
    let day = try fields.dayIfGiven(.day, surroundings)
    guard outcome == .promise else {
      return .casework(
        debtor,
        .logContact(contact, then: day.map { [.setFollowUp(FollowUp(day: $0))] } ?? []))
    }
    let promise = CaseworkCommand.takePromise(
      amount: try fields.amountIfGiven(.amount, surroundings),
      by: try fields.day(.day, surroundings), person: contact.person, channel: channel,
      words: contact.note)
    return .casework(debtor, .logContact(contact, then: [promise]))
  }

  func captions(
    _ form: Form<CallField>, _ surroundings: Surroundings
  ) -> [CallField: Phrase] {
    guard let day = try? Fields(form).day(.day, surroundings) else { return [:] }
    return [.day: surroundings.caption(day)]
  }
}

extension Contact.Outcome {
  /// Whether somebody was spoken with, so that there may be a reason.
  var wasReached: Bool {
    switch self {
    case .noAnswer, .voicemail, .wrongNumber: false
    case .reached, .callBack, .promise, .instalments, .paid, .invoiceCopy, .dispute, .refuses: true
    }
  }
}

extension CallQuestion {
  /// The answers, in the order in which they stand.
  var answers: [Action] {
    switch self {
    case .reached: [.callNone, .callVoicemail, .callWrong, .callReached]
    case .outcome:
      [
        .callPromise, .callPlan, .callPaid, .callCopy, .callDispute, .callRefuses, .callBack,
        .callOther,
      ]
    case .cause:
      [
        .reasonForgot, .reasonLiquidity, .reasonInvoice, .reasonGoods, .reasonDisputed,
        .reasonTechnical, .reasonOther,
      ]
    case .rest: []
    }
  }
}

extension Action {
  /// What the first answer of a call means.
  var reachedOutcome: Contact.Outcome {
    switch self {
    case .callNone: .noAnswer
    case .callVoicemail: .voicemail
    case .callWrong: .wrongNumber
    default: .reached
    }
  }

  /// What came of a call, by the answer.
  var callOutcome: Contact.Outcome {
    switch self {
    case .callPromise: .promise
    case .callPlan: .instalments
    case .callPaid: .paid
    case .callCopy: .invoiceCopy
    case .callDispute: .dispute
    case .callRefuses: .refuses
    case .callBack: .callBack
    default: .reached
    }
  }

  /// Why it was not paid, by the answer; nothing where it was not told.
  var callCause: NonPaymentCause? {
    switch self {
    case .reasonForgot: .forgot
    case .reasonLiquidity: .liquidity
    case .reasonInvoice: .invoiceMissing
    case .reasonGoods: .goods
    case .reasonDisputed: .disputed
    case .reasonTechnical: .technical
    case .reasonOther: .other
    default: nil
    }
  }
}
