import Receivables

extension Plot {
  /// The court dunning procedure, as far as it can be: what the court and we did how many days ago.
  static let courts: [Plot] = [
    court(10, []),
    court(25, [(.queried(answerBy: nil), 12)], isNews: true),
    court(60, [(.queried(answerBy: nil), 45), (.answered, 38), (.issued, 20)]),
    court(60, [(.queried(answerBy: nil), 45), (.rejected, 12)]),
    court(20, [(.issued, 9)]),
    court(40, [(.issued, 33), (.served(abroad: false), 26)]),
    court(40, [(.issued, 30), (.notServed(Line(sure: "Empfänger nicht zu ermitteln")), 8)]),
    court(290, [(.issued, 280), (.served(abroad: false), 270)]),
    court(
      60, [(.issued, 52), (.served(abroad: false), 46), (.objected(disputed: .euro(150)), 34)]),
    court(
      120,
      served(114) + [
        (.objected(disputed: nil), 88), (.transferred(court: Line(sure: "Amtsgericht Altona")), 60),
      ]),
    court(75, served(70) + [(.enforcementApplied, 20)]),
    court(80, served(75) + [(.enforcementApplied, 30), (.enforcementIssued, 12)]),
    court(100, enforced(95)),
    court(120, enforced(115) + [(.appealed, 52)], isNews: true),
    court(200, enforced(195) + [(.final, 110)]),
    court(
      260,
      enforced(255) + [(.final, 170), (.enforced(Line(sure: "Kontopfändung, 312,40 EUR")), 40)]),
    court(70, served(65) + [(.withdrawn, 25)]),
    court(330, enforced(325) + [(.final, 240), (.closed, 90)]),
  ]

  private typealias Steps = [(step: CourtStep.Step, ago: Int)]

  private static func served(_ days: Int) -> Steps {
    [(.issued, days), (.served(abroad: false), days - 7)]
  }

  private static func enforced(_ days: Int) -> Steps {
    served(days) + [
      (.enforcementApplied, days - 30), (.enforcementIssued, days - 40),
      (.enforcementServed, days - 48),
    ]
  }

  private static func court(_ days: Int, _ steps: Steps, isNews: Bool = false) -> Plot {
    Plot(days.isMultiple(of: 20) ? .business : .consumer) { story in
      let bill = story.applies(days)
      for (place, (step, ago)) in steps.enumerated() {
        story.steps(step, on: story.ago(ago), isNews: isNews && place == steps.count - 1)
        if case .withdrawn = step { story.pays([bill], on: story.ago(ago - 2)) }
      }
    }
  }
}

extension Story {
  /// An invoice for which an order was applied for so many days ago.
  mutating func applies(_ days: Int) -> Bill {
    let bill = due(through: 3, ago: days + 20, .euro(Int64(random.number(640...3_900))))
    delivered(bill)
    climbs(bill, 3, announces: .court)
    work(
      ago(days + 2), by: Staff.lindner, papers: [proof]
    ) { [proof] stage in
      .attach(
        Attachment(
          document: proof.digest, name: Line(sure: proof.name), kind: .deliveryProof,
          items: stage[[bill]]))
    }
    work(ago(days + 1), by: Staff.lindner) { stage in
      .decideEscalation(
        EscalationDecision(
          route: .court, items: stage[[bill]],
          reason: Remark(sure: "Unbestritten, Betrag lohnt, Anschrift ist sicher.")))
    }
    let day = ago(days)
    work(day, by: Staff.lindner) { stage in
      .recordCourtStep(
        CourtStep(
          step: .applied(
            CourtStep.Application(
              court: Line(sure: DunningCourt.altona.address.name), claims: stage.handed([bill]),
              fee: Self.fee(for: stage.total([bill]), on: stage.day))), day: stage.day))
    }
    return bill
  }

  /// A step of the last procedure.
  mutating func steps(_ step: CourtStep.Step, on day: Day, isNews: Bool = false) {
    let file = "26-\(random.number(1_000_000...9_999_999))-0-1"
    let isFirst = step == .issued
    work(day, at: .post, by: Staff.lindner) { stage in
      let entry = stage.account.casework.courtSteps.first { $0.value.proceeding == nil }?.number
      var step = step
      if case .queried = step { step = .queried(answerBy: stage.day.days(30)) }
      return .recordCourtStep(
        CourtStep(
          proceeding: entry, step: step, day: stage.day,
          fileNumber: isFirst ? Line(sure: file) : nil, isNews: isNews))
    }
  }

  private var proof: Paper {
    Paper("zustellnachweis-\(debtor).txt", "Zustellnachweis der Sendung DEMO\(debtor), Beispiel.")
  }

  /// The fee of the court by the tariff of the day; the least one where none is known.
  private static func fee(for value: Money, on day: Day) -> Money {
    let bill = try? Tariff.inForce(on: day).paymentOrder(for: value)
    return bill?.total ?? .euro(38)
  }
}
