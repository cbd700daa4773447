import Receivables

extension Plot {
  /// Promises in every state.
  static let promises: [Plot] = [
    // Open.
    Plot(.consumer) { story in
      let bill = story.overdue(45)
      story.calls(story.ago(4), .noAnswer, "Es klingelt durch, kein Anrufbeantworter.")
      story.promises(
        story.ago(1), by: story.today + 4, [bill],
        "Rechnung lag noch ungeöffnet im Stapel, überweist Anfang nächster Woche.",
        words: "Das überweise ich Ihnen gleich am Montag.")
    },
    // Due today.
    Plot(.consumer) { story in
      let bill = story.overdue(52)
      story.promises(
        story.ago(3), by: story.today, [bill], because: .liquidity,
        "Gehalt kommt diese Woche, zahlt dann alles auf einmal.",
        words: "Sobald das Gehalt da ist, geht das Geld raus.")
    },
    // In its grace.
    Plot(.business) { story in
      let bill = story.overdue(60)
      story.promises(
        story.ago(5), by: story.today - 1, [bill], because: .other,
        "Freigabe durch die Geschäftsleitung steht, Zahllauf ist am Vortag.",
        words: "Die Rechnung ist im nächsten Zahllauf.")
    },
    // Kept.
    Plot(.consumer) { story in
      let bill = story.overdue(60)
      let called = story.ago(20)
      story.promises(
        called, by: called + 7, [bill], "Hatte die Rechnung vergessen, entschuldigt sich.")
      story.writes(.promiseConfirmation, on: called, about: .promiseTaken)
      story.paysPromised(on: called.bankDays(3), [bill])
    },
    // Kept in part.
    Plot(.consumer) { story in
      let bill = story.overdue(64)
      let called = story.ago(24)
      story.promises(
        called, by: called + 7, [bill], because: .liquidity,
        "Will alles zahlen, bittet um eine Woche.")
      story.pays([bill], on: called.bankDays(3), { $0.open(bill).principal.percent(40) })
      story.calls(story.ago(6), .voicemail, "Um Rückruf gebeten, ohne den Grund zu nennen.")
    },
    // Broken.
    Plot(.consumer) { story in
      let bill = story.overdue(58)
      let called = story.ago(16)
      story.promises(
        called, by: called + 6, [bill], because: .liquidity, "Wartet auf eine Steuererstattung.",
        words: "Bis Ende der Woche haben Sie Ihr Geld, versprochen.")
    },
    // Broken twice, paid late the first time.
    Plot(.business) { story in
      let earlier = story.bill(story.person.price(&story.random), 120)
      let bill = story.overdue(70)
      let first = story.ago(90)
      story.promises(first, by: first + 6, [earlier], "Zahlung sei schon angewiesen.")
      story.pays([earlier], on: story.ago(70))
      let second = story.ago(30)
      story.promises(
        second, by: second + 6, [bill], because: .liquidity, "Großkunde zahlt selbst zu spät.")
      story.pays([bill], on: story.ago(10))
    },
    // Taken back by the customer.
    Plot(.consumer) { story in
      let bill = story.overdue(50)
      let called = story.ago(9)
      story.promises(called, by: called + 8, [bill], "Zahlt nach dem Urlaub.")
      story.hears(
        story.ago(4), .refuses, because: .liquidity,
        "Kann nun doch nicht zahlen, die Waschmaschine ist kaputt."
      ) { stage in
        [
          .withdrawPromise(
            PromiseWithdrawal(
              promise: stage.last(.promiseTaken), by: .debtor,
              reason: Remark(sure: "Unerwartete Reparatur")))
        ]
      }
    },
    // Taken back by us.
    Plot(.business) { story in
      let bill = story.overdue(55)
      let called = story.ago(9)
      story.promises(called, by: called + 9, [bill], "Zahlt mit dem nächsten Lauf.")
      story.work(story.ago(3), by: Staff.lindner) { stage in
        .withdrawPromise(
          PromiseWithdrawal(
            promise: stage.last(.promiseTaken), by: .creditor,
            reason: Remark(sure: "Bestellt inzwischen anderswo gegen Vorkasse; wir warten nicht.")))
      }
    },
    // Replaced by another.
    Plot(.consumer, from: .english) { story in
      let bill = story.overdue(48)
      let called = story.ago(10)
      story.promises(called, by: called + 7, [bill], "Will pay next week, out of the next salary.")
      let again = story.ago(5)
      story.hears(
        again, by: .phone, .promise, because: .liquidity,
        "Called us: the bank is slow, needs a few more days."
      ) {
        stage in [.takePromise(by: again + 8, items: stage[[bill]])]
      }
    },
    // Moot, because nothing is owed any more.
    Plot(.consumer) { story in
      let bill = story.overdue(46)
      let called = story.ago(12)
      story.promises(
        called, by: called + 8, [bill], because: .goods, "Meint, der Preis war niedriger beworben.")
      story.credits(bill, on: story.ago(8), bill.gross, .price)
      story.writes(.correction, on: story.ago(8), about: .creditNoteRecorded)
    },
    // Moot, because the customer withdrew from the contract.
    Plot(.consumer) { story in
      let bill = story.overdue(40)
      let called = story.ago(12)
      story.promises(called, by: called + 8, [bill], "Überweist nach dem Wochenende.")
      story.withdraws(
        bill, on: story.ago(9), "Ich widerrufe den Vertrag, das Zelt ist mir zu klein.")
    },
  ]
}

extension Story {
  /// A customer with an invoice that is overdue, its first reminder sent where there was time.
  mutating func overdue(
    _ days: Int, _ gross: Money? = nil, earlier count: Int? = nil, method: PaymentMethod = .invoice
  ) -> Bill {
    let count = count ?? random.number(1...3)
    begins(days + 60 * count + 30)
    paidBefore(count, lastAgo: days + 40)
    let bill = bill(gross ?? person.price(&random), days, method: method)
    if random.once(in: 2) { delivered(bill) }
    let reminder = noticeDays(of: bill, 1)[0]
    if reminder < ago(12) { dun([bill], on: reminder) }
    return bill
  }

  /// Money for the last promise.
  mutating func paysPromised(on day: Day, _ bills: [Bill]) {
    pays(
      bills, on: day,
      { stage in
        let promise = stage.account.casework.promises.last
        return promise?.value.amount ?? stage.total(bills)
      })
  }

  /// A credit note for some of an invoice, from the beginning unless said otherwise.
  mutating func credits(
    _ bill: Bill, on day: Day, _ amount: Money, _ reason: CreditNote.Reason,
    effect: CreditNote.Effect = .fromStart, answers kind: EventKind? = nil
  ) {
    account(day) { stage in
      .recordCreditNote(
        CreditNote(
          number: DocumentNumber(sure: "GS-\(stage.book.version.sequence)"),
          issued: stage.day, amount: amount, effect: effect, reason: reason,
          shares: [CreditNote.Share(item: stage[bill], amount: amount)],
          vat: [TaxShare(ofGross: amount)], answers: kind.map { stage.last($0) }))
    }
  }

  /// The customer withdraws from a contract.
  mutating func withdraws(
    _ bill: Bill, on day: Day, _ words: String, _ amount: Money? = nil, isNews: Bool = false
  ) {
    work(day, at: .post) { stage in
      .declareWithdrawal(
        Withdrawal(
          amounts: [ItemAmount(item: stage[bill], amount: amount ?? bill.gross)],
          declared: stage.day, channel: .email, words: Remark(sure: words), isNews: isNews))
    }
  }
}
