import Receivables

extension Plot {
  /// Payment providers, platforms and other ways to pay.
  static let providers: [Plot] = [
    // A chargeback to be answered on the platform.
    Plot(.consumer) { story in
      let bill = story.paidByProvider(40, .paypal)
      story.chargesBack(
        on: story.ago(2), bill, .notReceived, answerBy: story.today + 5, isNews: true)
    },
    // Won.
    Plot(.consumer) { story in
      let bill = story.paidByProvider(90, .paypal)
      story.chargesBack(on: story.ago(60), bill, .notAsDescribed, answerBy: story.ago(50))
      story.closes(.won, on: story.ago(40))
    },
    // Lost: the price is owed again.
    Plot(.consumer) { story in
      let bill = story.paidByProvider(80, .paypal)
      story.chargesBack(on: story.ago(45), bill, .unauthorised, answerBy: story.ago(35))
      story.closes(.lost, on: story.ago(25))
      story.dun([bill], on: story.ago(20))
    },
    // Given back by us.
    Plot(.consumer) { story in
      let bill = story.paidByProvider(70, .card)
      story.chargesBack(on: story.ago(35), bill, .duplicate, answerBy: story.ago(25))
      story.closes(.accepted, on: story.ago(30))
      story.credits(
        bill, on: story.ago(29), bill.gross, .goodwill, answers: .chargebackOpened)
    },
    // Sold to a financing service, which collects itself.
    Plot(.consumer) { story in
      story.begins(150)
      _ = story.bill(
        .euro(229, 90), 50, method: .financed, owner: .assigned(to: Line(sure: "Zahlpause AB")))
      story.account(story.ago(12)) { _ in
        .note(Remark(sure: "Forderung verkauft: nicht mahnen, Kunden an den Dienst verweisen."))
      }
    },
    // Sold on a platform, which alone may write.
    Plot(.consumer) { story in
      story.begins(120)
      _ = story.bill(
        .euro(64, 95), 45, method: .marketplace, owner: .marketplace(Line(sure: "Marktplatz")))
      story.hears(
        story.ago(8), by: .chat, .reached, because: .goods,
        "Fragt im Postfach der Plattform nach einem Ersatzteil.")
    },
    // Prepayment: nothing is sent before the money is there.
    Plot(.consumer) { story in
      story.begins(30)
      _ = story.bill(.euro(349), 14, net: 7, method: .prepayment, origin: .agreedPeriod)
      story.writes(.orderReminder, on: story.ago(6), about: .invoiceRecorded, through: 7)
    },
    // Prepayment that came, and the parcel went.
    Plot(.consumer) { story in
      story.begins(90)
      let bill = story.bill(.euro(119), 60, net: 7, method: .prepayment)
      story.pays([bill], on: story.ago(55), method: .prepayment)
      story.writes(.other, on: story.ago(54), about: .paymentReceived)
      story.delivered(bill, after: 7)
    },
    // Cash on delivery that was refused at the door.
    Plot(.consumer) { story in
      story.begins(60)
      let bill = story.bill(.euro(88, 50), 40, net: 3, method: .cashOnDelivery)
      story.returns(bill, .announced, on: story.ago(34))
      story.hears(
        story.ago(33), by: .phone, .refuses, because: .other,
        "War verreist, will das Paket nicht mehr.")
    },
    // Cash in the shop.
    Plot(.consumer) { story in
      story.begins(80)
      let bill = story.bill(.euro(45), 60, net: 0, method: .cash)
      story.pays([bill], on: story.ago(59), method: .cash)
    },
    // Another currency.
    Plot(.business) { story in
      story.begins(200)
      let francs = Money(minor: 640_00, Currency(sure: "CHF"))
      _ = story.bill(francs, 50, net: 30)
      let euro = story.bill(.euro(310), 70, net: 30)
      story.dun([euro], on: story.ago(20))
    },
    // A key account with old and new items.
    Plot(.business, isKeyAccount: true) { story in
      story.begins(700)
      story.paidBefore(6, lastAgo: 140)
      let old = story.bill(.euro(8_940), 95, net: 30)
      _ = story.bill(.euro(4_310, 50), 50, net: 30)
      _ = story.bill(.euro(2_775), 20, net: 30)
      story.dun([old], on: story.ago(50))
      story.calls(
        story.ago(12), .reached, because: .technical,
        "Rechnungsprüfung hat auf ein neues System umgestellt, Freigabe dauert.")
      story.work(story.ago(12)) { stage in
        .setFollowUp(
          FollowUp(
            day: stage.day.bankDays(12), note: Remark(sure: "Freigabe erfragen, nicht mahnen"),
            clerk: Staff.lindner))
      }
    },
  ]
}

extension Story {
  /// An invoice that a provider paid at once.
  mutating func paidByProvider(_ days: Int, _ method: PaymentMethod) -> Bill {
    begins(days + 100)
    paidBefore(1, lastAgo: days + 50)
    let bill = bill(person.price(&random), days, net: 0, method: method)
    let reference = "DEMO-\(random.number(100_000...999_999))"
    account(bill.issued.bankDays(1), at: .bank, by: Staff.bank) { stage in
      .recordPayment(
        Payment(
          amount: bill.gross, valued: stage.day, method: method,
          designation: .items(stage[[bill]]), providerReference: Line(sure: reference)))
    }
    return bill
  }

  mutating func chargesBack(
    on day: Day, _ bill: Bill, _ reason: Chargeback.Reason, answerBy: Day, isNews: Bool = false
  ) {
    let number = "PP-D-\(random.number(10_000...99_999))"
    account(day, at: .bank, by: Staff.bank) { stage in
      .openChargeback(
        Chargeback(
          payment: stage.last(.paymentReceived), amount: bill.gross, caseNumber: Line(sure: number),
          reason: reason, answerBy: answerBy, isNews: isNews))
    }
  }

  mutating func closes(_ outcome: ChargebackEnd.Outcome, on day: Day) {
    account(day) {
      .closeChargeback(
        ChargebackEnd(chargeback: $0.last(.chargebackOpened), outcome: outcome, day: $0.day))
    }
  }
}
