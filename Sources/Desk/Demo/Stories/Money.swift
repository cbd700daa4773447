import Receivables

extension Plot {
  /// Credit, limitation, costs and what the bank brings.
  static let money: [Plot] = [
    // Paid twice.
    Plot(.consumer) { story in
      story.begins(120)
      let bill = story.bill(.euro(94, 90), 60)
      story.pays([bill], on: story.ago(48))
      story.pays([], on: story.ago(20), { _ in bill.gross }, note: "Rechnung, zweite Zahlung?")
    },
    // Paid too much, and paid back.
    Plot(.business) { story in
      story.begins(160)
      let bill = story.bill(.euro(520), 80, net: 30)
      story.pays([bill], on: story.ago(45), { _ in .euro(550) })
      let account = story.person.iban
      story.account(story.ago(20), at: .bank) {
        .refund(Refund(amount: $0.claim.credit(in: .euro), day: $0.day, account: account))
      }
    },
    // A bonus, set off against what is owed.
    Plot(.business) { story in
      let bill = story.overdue(70, .euro(900))
      story.credits(
        bill, on: story.ago(25), .euro(75), .bonus, effect: .setOff(arisen: story.ago(40)))
      story.credits(bill, on: story.ago(10), .euro(20), .goodwill, effect: .fromDay)
    },
    // Directed anew: first booked without an invoice.
    Plot(.business) { story in
      let first = story.overdue(80, .euro(410))
      let second = story.bill(.euro(260), 50, net: 14)
      story.pays([], on: story.ago(15), { _ in second.gross }, note: "Ihre zweite Rechnung")
      story.account(story.ago(14)) { stage in
        .designate(
          PaymentDesignation(
            payment: stage.last(.paymentReceived), designation: .items(stage[[second]]),
            source: .clerk))
      }
      story.calls(story.ago(5), .noAnswer, "Wegen \(first.order) niemand erreicht.")
    },
    // Barred at the end of the year.
    Plot(.business) { story in
      let year = story.today.year
      let issued = Day(sure: "\(year - 3)-03-14")
      story.begins(1_300)
      _ = story.bill(.euro(1_180), on: issued, net: 14)
      story.calls(
        story.ago(6), .reached, because: .disputed,
        "Will „noch einmal in den Unterlagen schauen“, spielt auf Zeit.")
    },
    // Barred in a few weeks, whatever the season: acknowledged almost three years ago.
    Plot(.consumer) { story in
      let said = story.today.adding(months: -36) + 40
      story.begins(1_800)
      let bill = story.bill(.euro(730), on: Day(sure: "\(story.today.year - 4)-05-08"))
      story.work(story.start) { stage in
        .acknowledge(
          Acknowledgement(
            items: stage[[bill]], day: said, by: .request,
            words: Remark(sure: "Bitte um Zahlung in Raten, ich weiß, dass ich das schulde."),
            channel: .letter))
      }
    },
    // Costs of every other kind.
    Plot(.business) { story in
      let bill = story.due(through: 3, ago: 40, .euro(2_640), security: .retentionOfTitle)
      story.climbs(bill, 3, announces: .court)
      let costs: [(ChargeKind, Money, String?)] = [
        (.collectionAgency, .euro(96, 30), nil), (.lawyer, .euro(172), nil),
        (.court, .euro(66), nil), (.other, .euro(9, 80), "Registerauskunft"),
      ]
      for (place, (kind, amount, ground)) in costs.enumerated() {
        story.claim(story.ago(18 - place), by: Staff.lindner) { stage in
          .recordCharge(
            Charge(
              kind: kind, amount: amount, arisen: stage.day, item: stage[bill],
              ground: ground.map { Line(sure: $0) }))
        }
      }
      for (place, route) in [EscalationDecision.Route.keep, .action].enumerated() {
        story.work(story.ago(12 - place), by: Staff.lindner) { stage in
          .decideEscalation(EscalationDecision(route: route, items: stage[[bill]]))
        }
      }
    },
    // An invoice that was never owed, and one that was wrong.
    Plot(.consumer) { story in
      story.begins(140)
      let twice = story.bill(.euro(59), 60)
      let wrong = story.bill(.euro(128), 58)
      story.account(story.ago(50)) { stage in
        .cancelInvoice(
          InvoiceCancellation(
            item: stage[twice], reason: Remark(sure: "Bestellung doppelt erfasst")))
      }
      story.account(story.ago(50)) { stage in
        .correctInvoice(
          InvoiceCorrection(
            item: stage[wrong], gross: .euro(118), vat: [TaxShare(ofGross: .euro(118))],
            reason: Remark(sure: "Versandkosten waren frei")))
      }
    },
    // Money found on the account and booked from its movement.
    Plot(.consumer) { story in
      let bill = story.overdue(45, .euro(139, 90))
      story.paysFromStatement(bill, on: story.ago(3))
    },
    // A customer abroad, whose law a person looked up.
    Plot(.consumer) { story in
      _ = story.overdue(68)
      story.account(story.ago(30), by: Staff.lindner) { _ in
        .change(DebtorChange(applicableLaw: Country(sure: "AT")))
      }
    },
  ]
}

extension Story {
  /// A movement of the account, and the payment that is booked from it.
  mutating func paysFromStatement(_ bill: Bill, on day: Day) {
    let mark = Line(sure: "demo-\(debtor)")
    let (payer, iban) = (person.holder, person.iban)
    does(day, at: .bank, by: Staff.bank) { stage in
      .matching(
        .recordTransaction(
          BankTransaction(
            amount: stage.open(bill).total, booked: stage.day, valued: stage.day, name: payer,
            counterAccount: iban, reference: Remark(sure: "\(stage.number(bill))"),
            fingerprint: mark)))
    }
    account(day, at: .bank, by: clerk) { stage in
      .recordPayment(
        Payment(
          amount: stage.open(bill).total, valued: stage.day, designation: .items(stage[[bill]]),
          payer: payer, account: iban, transaction: stage.book.bank.entry(of: mark)))
    }
  }
}
