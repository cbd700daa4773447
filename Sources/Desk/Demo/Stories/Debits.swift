import Receivables

extension Plot {
  /// Direct debits that came back, for every reason.
  static let debits: [Plot] = [
    back(.noCover, charge: 4_50, "Konto nicht gedeckt", isNews: true, ago: 3),
    back(.notSpecified, charge: 3_00, "Bank nennt keinen Grund", isNews: false, ago: 24),
    back(.objected, charge: 5_60, "Kunde hat widersprochen", isNews: true, ago: 5),
    back(.refused, charge: 3_00, "Kunde hat die Lastschrift abgelehnt", isNews: false, ago: 30),
    back(.wrongAccount, charge: 4_50, "IBAN falsch erfasst", isNews: false, ago: 40),
    back(.closedAccount, charge: 4_50, "Konto erloschen", isNews: true, ago: 2),
    back(.blockedAccount, charge: 4_50, "Konto gesperrt", isNews: false, ago: 18),
    back(.noMandate, charge: nil, "Kein Mandat, 13 Monate", isNews: false, ago: 35),
    back(.deceased, charge: nil, "Kontoinhaber verstorben", isNews: true, ago: 6),
    back(.bankError, charge: nil, "Irrtum der Bank, kommt neu", isNews: false, ago: 20),
    back(.other, charge: 3_00, "Sonstiger Grund", isNews: false, ago: 50),
    // An administrator reclaims what was paid before the insolvency.
    Plot(.business) { story in
      story.begins(420)
      let bill = story.bill(.euro(1_450), 320)
      story.pays([bill], on: story.ago(290))
      story.insolvent(.insolvencyOpened, on: story.ago(70))
      story.names(
        .insolvencyAdministrator, "Rechtsanwältin Dr. Selma Beispiel", on: story.ago(68),
        writeOnlyTo: true)
      story.account(story.ago(20)) { stage in
        .returnPayment(
          PaymentReturn(
            payment: stage.last(.paymentReceived), day: stage.day, reason: .contested, isNews: true)
        )
      }
    },
    // Submitted: the money has not come yet.
    Plot(.consumer) { story in
      story.begins(200)
      story.paidBefore(2, lastAgo: 90)
      let bill = story.bill(.euro(84, 90), 15, net: 7, method: .directDebit, mandate: "M-OFFEN-1")
      let collects = story.today + 2
      story.account(story.ago(1), at: .bank, by: Staff.bank) { stage in
        .submitDebit(
          Debit(
            items: stage[[bill]], amount: bill.gross, mandate: Line(sure: "M-OFFEN-1"),
            collects: collects))
      }
    },
  ]

  private static func back(
    _ reason: PaymentReturn.Reason, charge: Int64?, _ note: String, isNews: Bool, ago days: Int
  ) -> Plot {
    Plot(reason == .refused || reason == .wrongAccount ? .business : .consumer) { story in
      let gross = story.person.price(&story.random)
      story.begins(days + 150)
      story.paidBefore(1, lastAgo: days + 80)
      let mandate = "M-\(story.debtor)"
      let bill = story.bill(gross, days + 20, net: 7, method: .directDebit, mandate: mandate)
      story.collects(bill, on: story.ago(days + 9), mandate)
      let bankCharge = charge.map { Money(minor: $0, .euro) }
      story.account(story.ago(days), at: .bank, by: Staff.bank) { stage in
        .returnPayment(
          PaymentReturn(
            payment: stage.last(.paymentReceived), day: stage.day, reason: reason, isNews: isNews),
          bankCharge: bankCharge)
      }
      guard !isNews else { return }
      story.account(story.ago(days - 1)) { _ in .note(Remark(sure: "Rücklastschrift: \(note).")) }
      if reason == .noMandate || reason == .bankError {
        return story.pays([bill], on: story.ago(days - 12))
      }
      story.calls(
        story.ago(days - 2), .reached, because: .technical,
        "\(note). Kunde bittet um Überweisungsdaten, bekommt sie per Mail.")
      story.dun([bill], on: story.ago(days - 3))
      if days > 35 { story.pays([bill], on: story.ago(days - 14)) }
    }
  }
}

extension Story {
  /// A collection that the bank credits on its day.
  mutating func collects(_ bill: Bill, on day: Day, _ mandate: String) {
    let credited = day.bankDays(2)
    account(day, at: .bank, by: Staff.bank) { stage in
      .submitDebit(
        Debit(
          items: stage[[bill]], amount: bill.gross, mandate: Line(sure: mandate),
          collects: credited))
    }
    account(credited, at: .bank, by: Staff.bank) { stage in
      .recordPayment(
        Payment(
          amount: bill.gross, valued: credited, method: .directDebit,
          designation: .items(stage[[bill]]), debit: stage.last(.debitSubmitted),
          provisionalThrough: credited + 56))
    }
  }

  /// A third person comes into the case.
  mutating func names(
    _ role: Party.Role, _ name: String, on day: Day, writeOnlyTo: Bool = false,
    reference: String? = nil
  ) {
    let address = Address(
      lines: [Line(sure: "Am Windspiel \(random.number(1...60))")], postcode: Line(sure: "20095"),
      town: Line(sure: "Hamburg"))
    let mail = ContactPoint(channel: .email, value: Line(sure: "kanzlei@example.org"))
    account(day) { stage in
      .nameParty(
        Party(
          role: role, name: Line(sure: name), address: address, contacts: [mail],
          writeOnlyTo: writeOnlyTo, reference: reference.map { Line(sure: $0) }, from: stage.day))
    }
  }
}
