import Receivables
import Testing

@testable import Wording

/// What is said about entries, one by one.
@Suite("Sentences of entries")
struct EntryWordingTests {
  private static let both = [Wording(.german), Wording(.english)]

  /// An account in which the samples' references lead to an invoice, an undone note included.
  private static let account: Account = EventSamples.sure {
    let user: UserName = EventSamples.name("anna")
    let number: DebtorID = EventSamples.name("D1")
    var book = Book()
    let instant = try Instant("2026-11-25T09:00:00.000Z")
    let events: [Event] = [
      .account(.debtorRecorded(Debtor(name: EventSamples.line("Karl")))),
      .account(.invoiceRecorded(EventSamples.invoice)),
      .account(.noted(Note(text: EventSamples.text))),
      .reversed(Reversal(command: EntryNumber(3), entries: [EntryNumber(3)], reason: nil)),
    ]
    for (place, event) in events.enumerated() {
      let entry = EntryNumber(UInt64(place + 1))
      book.apply(
        event,
        Origin(
          number: entry, command: entry, subject: .debtor(number), instant: instant,
          day: EventSamples.day, user: user))
    }
    return try #require(book.account(number))
  }

  private func sentences(_ event: Event) -> [String] {
    Self.both.map { $0.entry(event, on: EventSamples.day, of: Self.account) }
  }

  @Test func `there is a sample of every kind`() {
    #expect(Set(EventSamples.all.map(\.kind)) == Set(EventKind.allCases))
    #expect(EventSamples.all.count == EventKind.allCases.count)
  }

  @Test(arguments: EventSamples.all)
  func `every kind has a sentence in both languages`(event: Event) {
    let sentences = sentences(event)
    for sentence in sentences {
      #expect(!sentence.isEmpty)
      for slip in ["Optional(", " ,", ",,", ": ,", ":,", "  ", "()"] {
        #expect(!sentence.contains(slip), "\(slip) in \(sentence)")
      }
      #expect(!sentence.hasSuffix(",") && !sentence.hasSuffix(": "), "\(sentence)")
    }
    let verbatim: Set<EventKind> = [.noted]
    #expect(sentences[0] != sentences[1] || verbatim.contains(event.kind), "\(sentences[0])")
  }

  @Test(arguments: EventSamples.all)
  func `a text that somebody wrote is told in full`(event: Event) {
    let fields: Set = ["reason", "note", "text", "words", "reply"]
    guard !fields.isDisjoint(with: event.kind.personalFields), event.kind != .receiptFailed,
      event.kind != .dispatchEnded, ![.paymentReturned, .mandateBlocked].contains(event.kind)
    else { return }
    for sentence in sentences(event) {
      #expect(sentence.contains(EventSamples.text.text), "\(sentence)")
    }
  }

  @Test(arguments: EventSamples.all)
  func `an invoice has the number on its paper`(event: Event) {
    let refers = event.payload.references.contains(EventSamples.item)
    let about: Set<EventKind> = [
      .invoiceCorrected, .invoiceCancelled, .deliveryRecorded, .returnRecorded, .debitSubmitted,
      .paymentReceived, .promiseTaken, .planOffered, .disputeOpened, .holdPlaced, .noticeIssued,
      .writtenOff, .handedOver, .settled, .waived, .contactLogged, .chargeRecorded,
    ]
    guard about.contains(event.kind) else { return }
    #expect(refers)
    for sentence in sentences(event) {
      #expect(sentence.contains("RE-1042") && !sentence.contains("#2"), "\(sentence)")
    }
  }

  @Test(arguments: EventKind.allCases)
  func `the word of a kind has at most nine columns in both languages`(kind: EventKind) {
    for words in Self.both {
      let word = words.word(of: kind)
      #expect((1...9).contains(word.count), "\(word)")
      #expect(!word.contains(" ") || word.allSatisfy { $0.isLetter || $0 == " " })
    }
  }

  @Test(arguments: EventSamples.all)
  func `the word of an event has at most nine columns in both languages`(event: Event) {
    for words in Self.both { #expect((1...9).contains(words.word(of: event).count)) }
  }

  @Test func `a contact that was logged later says for when and by whom`() throws {
    let event = try #require(EventSamples.all.first { $0.kind == .contactLogged })
    let sentences = sentences(event)
    #expect(sentences[0].contains("nachgetragen für 24.11.2026 09:05 durch ben"))
    #expect(sentences[1].contains("logged later for 24 Nov 2026 09:05 by ben"))
  }

  @Test func `what was undone says so, with by whom`() throws {
    let fact = try #require(Self.account.fact(EntryNumber(3)))
    let sentences = Self.both.map { $0.entry(fact, of: Self.account) }
    #expect(sentences[0] == "[rückgängig gemacht von anna] Ruft Montag an")
    #expect(sentences[1] == "[undone by anna] Ruft Montag an")
  }

  @Test func `every class of entries has a name and somebody in it`() {
    for entryClass in EntryClass.allCases {
      #expect(EventKind.allCases.contains { $0.entryClass == entryClass })
      let names = Self.both.map { $0.entryClass(entryClass) }
      #expect(!names[0].isEmpty && names[0] != names[1])
    }
  }

  @Test func `every value in a sentence has a name in both languages`() {
    let names: [(Wording) -> [String]] = [
      { words in PaymentMethod.allCases.map(words.name) },
      { words in PaymentReturn.Reason.allCases.map(words.name) },
      { words in Chargeback.Reason.allCases.map(words.name) },
      { words in ChargebackEnd.Outcome.allCases.map(words.name) },
      { words in CreditNote.Reason.allCases.map(words.name) },
      { words in GoodsReturn.Stage.allCases.map(words.name) },
      { words in Dispute.Reason.allCases.map(words.name) },
      { words in Dispute.Stage.allCases.map(words.name) },
      { words in DisputeDecision.Verdict.allCases.map(words.name) },
      { words in Acknowledgement.Means.allCases.map(words.name) },
      { words in PlanEnd.Reason.allCases.map(words.name) },
      { words in PlanTerms.PlanInterest.allCases.map(words.name) },
      { words in Suspension.Ground.allCases.map(words.name) },
      { words in AgencyReport.Status.allCases.map(words.name) },
      { words in Attachment.Kind.allCases.map(words.name) },
      { words in DispatchEnd.Outcome.allCases.map(words.name) },
      { words in ReceiptFailure.Reason.allCases.map(words.name) },
      { words in Letter.Purpose.allCases.map(words.name) },
      { words in ContactPoint.Purpose.allCases.map(words.name) },
    ]
    for all in names {
      let (german, english) = (all(Self.both[0]), all(Self.both[1]))
      #expect(Set(german).count == german.count && Set(english).count == english.count)
      for (left, right) in zip(german, english) {
        #expect(!left.isEmpty && (left != right || left == "PayPal"))
      }
    }
  }
}
