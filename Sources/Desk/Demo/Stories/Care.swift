import Receivables

extension Plot {
  /// Holds, follow-ups, pins, documents, changes and what was undone.
  static let care: [Plot] = [
    held(.agreed, ago: 5, through: 9, "Zahlungsziel bis zum Messetermin verlängert."),
    held(.internalReview, ago: 12, through: nil, "Vertrieb prüft die Rabattstaffel."),
    held(.paymentExpected, ago: 30, through: 10, "Zahlung war angekündigt."),
    held(.creditNoteExpected, ago: 8, through: 14, "Bonus für das Vorjahr steht aus."),
    held(
      .other, ago: 20, through: 30, "Hochwasser im Ladengeschäft, Rücksicht auf Wunsch des Chefs."),
    // Lifted before its end.
    Plot(.consumer) { story in
      _ = story.overdue(50)
      story.work(story.ago(20)) {
        .placeHold(
          Hold(reason: .agreed, through: $0.day + 60, note: Remark(sure: "Kur bis Monatsende")))
      }
      story.work(story.ago(6)) { .liftHold($0.last(.holdPlaced)) }
    },
    // A follow-up that nobody looked at, and one that was done.
    Plot(.business) { story in
      let bill = story.overdue(54)
      story.calls(story.ago(20), .callBack, because: .other, "Inhaberin ruft zurück.")
      story.follows(on: story.ago(20), story.ago(15), "Kein Rückruf? Dann selbst anrufen.")
      story.work(story.ago(15)) { .finishFollowUp($0.last(.followUpSet)) }
      story.calls(story.ago(15), .voicemail, "Wieder nur die Mailbox.")
      story.follows(
        on: story.ago(15), story.ago(5), "Anderen Ansprechpartner suchen (\(bill.order)).")
    },
    // Today at a time.
    Plot(.consumer) { story in
      _ = story.overdue(47)
      story.hears(
        story.ago(2), by: .phone, .callBack, "Ist erst morgens nach der Nachtschicht zu sprechen.")
      story.work(story.ago(2)) { [today = story.today] _ in
        .setFollowUp(
          FollowUp(
            day: today, time: TimeOfDay(sure: "10:30"),
            note: Remark(sure: "Rückruf vereinbart, kommt von der Nachtschicht"),
            clerk: Staff.oezdemir))
      }
    },
    // In the future, for the clerk who is away.
    Plot(.business) { story in
      _ = story.overdue(43)
      story.work(story.ago(1)) { [today = story.today] _ in
        .setFollowUp(
          FollowUp(
            day: today + 6, note: Remark(sure: "Nach der Inventur noch einmal anrufen"),
            clerk: Staff.oezdemir))
      }
    },
    // On top, because somebody said so; and no longer.
    Plot(.business, isKeyAccount: true) { story in
      _ = story.overdue(63, .euro(6_420))
      story.work(story.ago(4), by: Staff.lindner) { [today = story.today] _ in
        .pin(Pin(reason: Remark(sure: "Geschäftsführung will täglich Bericht"), through: today + 7))
      }
    },
    Plot(.business) { story in
      _ = story.overdue(56)
      story.work(story.ago(18), by: Staff.lindner) {
        .pin(Pin(reason: Remark(sure: "Vor dem Messetermin klären"), through: $0.day + 30))
      }
      story.work(story.ago(7), by: Staff.lindner) { .unpin($0.last(.pinned)) }
      story.account(story.ago(7)) { _ in .assign(Staff.krueger) }
    },
    // No deliveries; and deliveries again.
    Plot(.business) { story in
      _ = story.overdue(72)
      story.account(story.ago(15), by: Staff.lindner) { _ in
        .stopOrders(
          OrderStop(reason: Remark(sure: "Zwei Rechnungen über 60 Tage, mit Kunde besprochen")))
      }
    },
    Plot(.business) { story in
      let bill = story.overdue(90)
      story.account(story.ago(40), by: Staff.lindner) { _ in .stopOrders(OrderStop()) }
      story.pays([bill], on: story.ago(21))
      story.account(story.ago(20), by: Staff.lindner) { .liftOrderStop($0.last(.orderStopSet)) }
    },
    // Another number after two systems became one, another name after a wedding.
    Plot(.consumer) { story in
      _ = story.overdue(49)
      let number = DebtorID(sure: "\(story.debtor)-N")
      let name = Line(sure: "\(story.person.name)-Kranichstein")
      story.account(story.ago(30)) { _ in .change(DebtorChange(name: name)) }
      story.account(story.ago(25), by: Staff.shop) { _ in .renumber(number) }
      story.hears(
        story.ago(3), .invoiceCopy, because: .invoiceMissing,
        "Bittet um die Rechnung auf den neuen Namen.", isNews: true)
    },
    // Mail that was looked at, documents, and a mandate that may not be used.
    Plot(.consumer) { story in
      let bill = story.overdue(57)
      let mail = Paper(
        "mail-\(story.debtor).txt",
        "Guten Tag,\nich habe am Montag überwiesen. Bitte prüfen Sie das.\nViele Grüße")
      story.hears(
        story.ago(6), .paid, because: .technical, "Will am Montag überwiesen haben, schickt Beleg.",
        isNews: true, paid: ClaimedPayment(day: story.ago(8), amount: bill.gross))
      story.work(story.ago(5), papers: [mail]) { stage in
        .attach(
          Attachment(
            document: mail.digest, name: Line(sure: mail.name), kind: .paymentProof,
            items: stage[[bill]]))
      }
      story.handles(.contactLogged, on: story.ago(5))
      story.account(story.ago(5)) { stage in
        .blockMandate(
          MandateBlock(
            mandate: Line(sure: "M-ALT-\(stage.debtor?.text ?? "")"),
            reason: Remark(sure: "Auf Wunsch des Kunden")))
      }
    },
    // Booked for the wrong customer, and put right.
    Plot(.consumer) { story in
      let bill = story.overdue(53)
      story.pays([bill], on: story.ago(9), note: "Rechnung, danke")
      story.does(story.ago(8)) {
        .undo($0.last(.paymentReceived), reason: Remark(sure: "Zahlung gehört einem Namensvetter"))
      }
      story.calls(story.ago(4), .noAnswer, "Niemand da.")
    },
    // A promise and what hung on it.
    Plot(.business) { story in
      let bill = story.overdue(61)
      let called = story.ago(12)
      story.promises(called, by: called + 9, [bill], "Zahlt mit dem nächsten Lauf.")
      story.work(story.ago(10)) {
        .withdrawPromise(PromiseWithdrawal(promise: $0.last(.promiseTaken), by: .debtor))
      }
      story.does(story.ago(9)) {
        .undo(
          $0.last(.promiseTaken), withDependents: true,
          reason: Remark(sure: "Falscher Kunde am Telefon"))
      }
    },
    // Visits, chats and many attempts.
    Plot(.consumer, from: .english) { story in
      _ = story.overdue(76)
      story.calls(story.ago(30), .noAnswer, "It rings, nobody answers.")
      story.calls(story.ago(25), .voicemail, "Voicemail: asked to call back, without the reason.")
      story.hears(
        story.ago(14), by: .chat, .reached, because: .forgot, "“Oops, I will do that tomorrow!”")
      story.hears(
        story.ago(9), by: .visit, .reached, because: .liquidity,
        "Came to the shop to pay in cash, but had only a part of it along.")
    },
    // Negotiations, and a deferral that was agreed on.
    Plot(.business) { story in
      let bill = story.overdue(130, .euro(1_960))
      story.work(story.ago(60), by: Staff.lindner) { stage in
        .recordSuspension(
          Suspension(items: stage[[bill]], ground: .negotiation, from: stage.day))
      }
      story.work(story.ago(30), by: Staff.lindner) { stage in
        .recordSuspension(
          Suspension(
            items: stage[[bill]], ground: .negotiation, from: stage.day, ended: stage.day,
            continues: stage.last(.suspensionRecorded)))
      }
      story.work(story.ago(28), by: Staff.lindner) { stage in
        .recordSuspension(Suspension(items: stage[[bill]], ground: .deferral, from: stage.day))
      }
    },
  ]

  private static func held(
    _ reason: Hold.Reason, ago days: Int, through: Int?, _ note: String
  ) -> Plot {
    Plot(reason == .agreed || reason == .paymentExpected ? .consumer : .business) { story in
      _ = story.overdue(days + 40)
      story.work(story.ago(days)) { stage in
        .placeHold(
          Hold(
            reason: reason, through: through.map { stage.day + $0 },
            reviewOn: through == nil ? stage.day.days(40) : nil, note: Remark(sure: note)))
      }
    }
  }
}

extension Story {
  mutating func follows(on day: Day, _ target: Day, _ note: String) {
    work(day) { _ in .setFollowUp(FollowUp(day: target, note: Remark(sure: note))) }
  }
}
