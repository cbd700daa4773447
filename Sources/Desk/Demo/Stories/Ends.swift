import Receivables

extension Plot {
  /// Settlements for every reason, write-offs, waivers and cases that are open again.
  static let ends: [Plot] = [
    Plot(.consumer) { story in
      let bill = story.overdue(110)
      story.pays([bill], on: story.ago(60))
      story.settles(.paid, on: story.ago(59))
    },
    Plot(.consumer) { story in
      let bill = story.overdue(100)
      story.pays([bill], on: story.ago(60), { $0.total([bill]).less(.euro(0, 40)) })
      story.settles(.smallDifference, on: story.ago(59), "Zahlendreher")
    },
    Plot(.consumer) { story in
      _ = story.overdue(120, .euro(24, 90))
      story.settles(.goodwill, on: story.ago(40), "Langjährige Kundin, Paket war nass.")
    },
    Plot(.business) { story in
      let bill = story.overdue(150, .euro(1_900))
      story.hears(
        story.ago(50), by: .letter, .reached, because: .liquidity,
        "Bietet 1.200 EUR sofort, wenn der Rest erlassen wird.")
      story.pays([bill], on: story.ago(40), { _ in .euro(1_200) }, note: "Vergleich")
      story.settles(.agreement, on: story.ago(39), "Vergleich über 1.200 EUR, Zahlung ist da.")
    },
    Plot(.consumer) { story in
      let bill = story.overdue(300, .euro(186))
      story.work(story.ago(90), by: Staff.lindner) { stage in
        .decideEscalation(EscalationDecision(route: .writeOff, items: stage[[bill]]))
      }
      story.work(story.ago(89), by: Staff.lindner) { _ in
        .writeOff(reason: .uncollectible, note: Remark(sure: "Vermögensauskunft abgegeben"))
      }
      story.settles(.uncollectible, on: story.ago(89), "Titel lohnt nicht.")
    },
    Plot(.business) { story in
      _ = story.overdue(220, .euro(2_400))
      story.insolvent(.insolvencyOpened, on: story.ago(120))
      story.work(story.ago(100), by: Staff.lindner) { _ in .writeOff(reason: .insolvency) }
      story.settles(.insolvency, on: story.ago(100), "Quote ungewiss, Forderung ist angemeldet.")
    },
    Plot(.consumer) { story in
      _ = story.overdue(90, .euro(75))
      story.settles(.mistake, on: story.ago(30), "Rechnung ging an den falschen Kunden.")
    },
    // Settled, and open again because the money was another customer's.
    Plot(.consumer) { story in
      let bill = story.overdue(130)
      story.pays([bill], on: story.ago(80))
      story.settles(.paid, on: story.ago(79))
      story.work(story.ago(30), by: Staff.lindner) { _ in
        .reopen(reason: Remark(sure: "Die Zahlung gehörte einem anderen Kunden"))
      }
      story.account(story.ago(30), at: .late, by: Staff.lindner) { stage in
        .returnPayment(
          PaymentReturn(
            payment: stage.last(.paymentReceived), day: stage.day, reason: .misplaced, isNews: true)
        )
      }
    },
    // Costs waived, and the rest paid.
    Plot(.business) { story in
      let bill = story.due(through: 2, ago: 40)
      story.climbs(bill, 2)
      story.work(story.ago(12), by: Staff.lindner) { stage in
        .waive(
          Waiver(
            parts: [
              ItemPart(item: stage[bill], part: .costs, amount: stage.open(bill).costs)
            ], reason: Remark(sure: "Zahlt dafür noch heute")))
      }
      story.pays([bill], on: story.ago(10))
    },
    // Written off in part, because a dispute cannot be proved.
    Plot(.business) { story in
      let bill = story.overdue(200, .euro(860))
      story.work(story.ago(45), by: Staff.lindner) { stage in
        .writeOff(
          [ItemAmount(item: stage[bill], amount: .euro(300))], reason: .uncollectible,
          note: Remark(sure: "Einzelwertberichtigung zum Quartal"))
      }
    },
  ]
}

extension Story {
  mutating func settles(_ reason: Settlement.Reason, on day: Day, _ note: String? = nil) {
    work(day, at: .late, by: Staff.lindner) { _ in
      .settle(reason, note: note.map { Remark(sure: $0) })
    }
  }
}
