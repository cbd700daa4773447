import Receivables

extension Story {
  /// We telephone.
  mutating func calls(
    _ day: Day, _ outcome: Contact.Outcome, because cause: NonPaymentCause? = nil, _ note: String,
    then: @escaping (Stage) -> [CaseworkCommand] = { _ in [] }
  ) {
    let isSpoken = ![.noAnswer, .voicemail, .wrongNumber].contains(outcome)
    let contact = Contact(
      channel: .phone, direction: .outgoing, outcome: outcome, cause: cause,
      person: isSpoken ? speaker : nil, isVerified: isSpoken, note: Remark(sure: note))
    work(day) { .logContact(contact, then: then($0)) }
  }

  /// The customer writes; as news it waits until somebody has looked at it.
  mutating func hears(
    _ day: Day, by channel: ContactChannel = .email, _ outcome: Contact.Outcome,
    because cause: NonPaymentCause? = nil, _ note: String, isNews: Bool = false,
    paid: ClaimedPayment? = nil, refusesFinally: Bool = false,
    then: @escaping (Stage) -> [CaseworkCommand] = { _ in [] }
  ) {
    let contact = Contact(
      channel: channel, direction: .incoming, outcome: outcome, cause: cause, person: speaker,
      claimedPayment: paid, refusesFinally: refusesFinally, note: Remark(sure: note),
      isNews: isNews)
    work(day, at: .post) { .logContact(contact, then: then($0)) }
  }

  /// Somebody looks at the last news of a kind.
  mutating func handles(_ kind: EventKind, on day: Day) {
    work(day) { .handleNews($0.last(kind)) }
  }

  /// A promise of the whole balance on the telephone.
  mutating func promises(
    _ day: Day, by promised: Day, _ bills: [Bill] = [], because cause: NonPaymentCause = .forgot,
    _ note: String, words: String? = nil
  ) {
    let person = speaker
    calls(day, .promise, because: cause, note) { stage in
      [
        .takePromise(
          by: promised, items: stage[bills], person: person,
          words: words.map { Remark(sure: $0) })
      ]
    }
  }

  /// Who speaks: the customer, or somebody in accounts.
  private var speaker: Line {
    person.kind == .consumer ? person.holder : Line(sure: "Buchhaltung")
  }
}
