import Receivables

extension Plot {
  /// Disputes for every reason, in every state.
  static let disputes: [Plot] = [
    // Came in.
    Plot(.consumer) { story in
      let bill = story.overdue(30)
      story.objects(
        bill, on: story.ago(3), .notDelivered,
        "Das Paket ist nie angekommen. Laut Sendungsverfolgung lag es bei einem Nachbarn, den es hier nicht gibt.",
        missing: "Nachforschung beim Paketdienst")
    },
    // Somebody looks into it.
    Plot(.consumer) { story in
      let bill = story.overdue(42)
      story.objects(
        bill, on: story.ago(8), .damaged,
        "Am Rucksack ist schon bei der zweiten Tour der Tragegurt gerissen.", part: 50)
      story.moves(.underReview, on: story.ago(5), "Fotos liegen vor, Werkstatt prüft.")
    },
    // The customer has to answer, and is late.
    Plot(.consumer, from: .polish) { story in
      let bill = story.overdue(70)
      story.objects(
        bill, on: story.ago(32), .alreadyPaid,
        "Zapłaciłam już w zeszłym miesiącu, proszę sprawdzić.",
        missing: "Kontoauszug der Kundin")
      story.moves(
        .waitingForCustomer, on: story.ago(29), "Kontoauszug erbeten, nichts gefunden in der Bank.")
    },
    // We have to answer.
    Plot(.business) { story in
      let bill = story.overdue(50)
      story.objects(
        bill, on: story.ago(7), .price,
        "Vereinbart waren 12 % Rabatt, siehe Angebot vom Messestand.",
        part: 12, missing: "Angebot des Vertriebs")
      story.moves(.waitingForUs, on: story.ago(6), "Vertrieb sucht das Angebot.")
    },
    // The customer is right: the credit note is to come.
    Plot(.business) { story in
      let bill = story.overdue(60)
      story.objects(
        bill, on: story.ago(20), .partDelivered, "Von 24 Schlafsäcken kamen nur 20 an.", part: 17)
      story.decides(.accepted, on: story.ago(4), "Fehlmenge laut Packliste bestätigt.")
    },
    // The customer is right in part, and the credit note is there.
    Plot(.consumer) { story in
      let bill = story.overdue(66)
      story.objects(
        bill, on: story.ago(40), .voucher, "Mein Gutschein über 20 Euro fehlt.", part: 30)
      story.decides(
        .partlyAccepted, on: story.ago(30), "Gutschein galt, aber nur für den Artikelpreis.",
        accepting: (bill, bill.gross.percent(15)))
      story.credits(
        bill, on: story.ago(28), bill.gross.percent(15), .price, answers: .disputeOpened)
    },
    // The customer is wrong, and has time to pay.
    Plot(.consumer, from: .turkish) { story in
      let bill = story.overdue(75)
      story.objects(
        bill, on: story.ago(40), .wrongRecipient,
        "Siparişi ben vermedim, eski kiracı vermiş olabilir.")
      story.decides(
        .rejected, on: story.ago(12), "Lieferung mit Unterschrift an diese Person belegt.",
        deadline: 16)
      story.writes(
        .disputeRejection, on: story.ago(12), about: .disputeDecided, through: 16, by: .letter)
    },
    // Given up.
    Plot(.business) { story in
      let bill = story.overdue(58)
      story.objects(bill, on: story.ago(24), .deadlineAgreed, "Außendienst hat 60 Tage zugesagt.")
      story.decides(.withdrawn, on: story.ago(15), "War für eine andere Bestellung gemeint.")
    },
    // More reasons.
    Plot(.consumer) { story in
      let bill = story.overdue(36)
      story.objects(
        bill, on: story.ago(6), .returned,
        "Ich habe alles zurückgeschickt, der Einlieferungsbeleg liegt bei.")
      story.moves(.underReview, on: story.ago(4), "Retourenlager sucht das Paket.")
    },
    Plot(.consumer) { story in
      let bill = story.overdue(44)
      story.objects(
        bill, on: story.ago(10), .identity, "Ich habe nichts bestellt; jemand benutzt meinen Namen."
      )
      story.work(story.ago(9), by: Staff.lindner) { stage in
        .placeHold(
          Hold(
            reason: .internalReview, items: [stage[bill]], reviewOn: stage.day.days(30),
            note: Remark(sure: "Erst klären, wer bestellt hat; keine Mahnung bis dahin.")))
      }
    },
    Plot(.business) { story in
      let bill = story.overdue(40)
      story.hears(
        story.ago(9), .invoiceCopy, because: .invoiceMissing,
        "Rechnung nie erhalten, bitte an die zentrale Adresse schicken.")
      story.objects(bill, on: story.ago(9), .invoiceMissing, "Uns liegt keine Rechnung vor.")
      story.writes(.invoiceCopy, on: story.ago(8), about: .invoiceRecorded)
      story.mail(story.ago(8)) {
        .failReceipt(ReceiptFailure(of: $0[bill], reason: .denied))
      }
    },
    Plot(.business) { story in
      let bill = story.overdue(48)
      story.objects(
        bill, on: story.ago(12), .invoiceFormal,
        "Bitte Bestellnummer 4500-DEMO auf die Rechnung, sonst bucht das System sie nicht.",
        missing: "Rechnung mit Bestellnummer")
      story.account(story.ago(11)) { stage in
        .correctInvoice(
          InvoiceCorrection(
            item: stage[bill], order: bill.order, received: Receipt(day: stage.day, basis: .known),
            reason: Remark(sure: "Neue Ausfertigung mit Bestellnummer")))
      }
      story.decides(.withdrawn, on: story.ago(2), "Rechnung ist jetzt angenommen.")
    },
    Plot(.consumer, from: .cyrillic) { story in
      let bill = story.overdue(39)
      story.objects(
        bill, on: story.ago(11), .other, "Ich warte erst auf die Antwort Ihres Kundendienstes.",
        part: 100)
      story.hears(
        story.ago(2), .dispute, because: .disputed,
        "„Я ще чекаю на відповідь вашого сервісу щодо намету.“ Kundendienst hat nie geantwortet.",
        isNews: true)
    },
  ]

  /// Withdrawals from contracts, and goods on their way back.
  static let withdrawals: [Plot] = [
    // Nobody has looked at it.
    Plot(.consumer) { story in
      let bill = story.overdue(32)
      story.withdraws(
        bill, on: story.ago(2), "Hiermit widerrufe ich meine Bestellung vollständig.", isNews: true)
    },
    // Right, the goods came back, credited.
    Plot(.consumer) { story in
      let bill = story.overdue(60)
      story.withdraws(bill, on: story.ago(30), "Das Fahrrad gefällt mir nicht, ich trete zurück.")
      story.returns(bill, .announced, on: story.ago(28))
      story.returns(bill, .arrived, on: story.ago(22))
      story.returns(bill, .checked, on: story.ago(20))
      story.decides(.accepted, on: story.ago(20), "Ware vollständig und unbenutzt.")
      story.credits(bill, on: story.ago(19), bill.gross, .withdrawal, answers: .withdrawalDeclared)
    },
    // Too late.
    Plot(.consumer, from: .japanese) { story in
      let bill = story.overdue(80)
      story.delivered(bill)
      story.withdraws(bill, on: story.ago(25), "私は返品したいです。テントが大きすぎます。")
      story.decides(
        .rejected, on: story.ago(22), "The time to withdraw was over for weeks.", deadline: 14)
      story.returns(bill, .announced, on: story.ago(24))
      story.returns(bill, .refused, on: story.ago(21))
    },
    // A part is on its way.
    Plot(.consumer) { story in
      let bill = story.overdue(34)
      story.returns(bill, .announced, on: story.ago(6), bill.gross.percent(40))
    },
    // A part arrived and was credited.
    Plot(.business) { story in
      let bill = story.overdue(54)
      story.returns(bill, .arrived, on: story.ago(18), bill.gross.percent(25))
      story.returns(bill, .checked, on: story.ago(16), bill.gross.percent(25))
      story.credits(
        bill, on: story.ago(15), bill.gross.percent(25), .goodsReturned, answers: .returnRecorded)
    },
  ]
}

extension Story {
  /// The customer objects to an invoice, or to so many hundredths of it.
  mutating func objects(
    _ bill: Bill, on day: Day, _ reason: Dispute.Reason, _ words: String, part: Int64 = 100,
    missing: String? = nil
  ) {
    work(day, at: .post) { stage in
      .openDispute(
        Dispute(
          reason: reason,
          amounts: [
            ItemAmount(item: stage[bill], amount: stage.open(bill).principal.percent(part))
          ], owner: Line(sure: "Kundendienst"), answerBy: stage.day.bankDays(10),
          missing: missing.map { Remark(sure: $0) }, words: Remark(sure: words)))
    }
  }

  mutating func moves(_ stage: Dispute.Stage, on day: Day, _ note: String) {
    work(day) {
      .moveDispute(
        DisputeMove(dispute: $0.last(.disputeOpened), stage: stage, note: Remark(sure: note)))
    }
  }

  /// The last objection or withdrawal is decided.
  mutating func decides(
    _ verdict: DisputeDecision.Verdict, on day: Day, _ note: String,
    accepting part: (bill: Bill, amount: Money)? = nil, deadline days: Int? = nil
  ) {
    work(day) { stage in
      let last = stage.account.facts.last {
        $0.counts && [.disputeOpened, .withdrawalDeclared].contains($0.value.kind)
      }
      return .decideDispute(
        DisputeDecision(
          dispute: last?.number ?? stage.last(.disputeOpened), verdict: verdict,
          accepted: part.map { [ItemAmount(item: stage[$0.bill], amount: $0.amount)] } ?? [],
          deadline: days.map { stage.day.days($0) }, note: Remark(sure: note)))
    }
  }

  /// Goods are on their way back.
  mutating func returns(
    _ bill: Bill, _ stage: GoodsReturn.Stage, on day: Day, _ amount: Money? = nil
  ) {
    account(day, at: .post, by: Staff.shop) {
      .recordReturn(GoodsReturn(item: $0[bill], stage: stage, amount: amount ?? bill.gross))
    }
  }
}
