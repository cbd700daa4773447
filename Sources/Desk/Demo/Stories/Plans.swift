import Receivables

extension Plot {
  /// Plans and offers in every state.
  static let plans: [Plot] = [
    // Runs.
    Plot(.consumer) { story in
      let bill = story.overdue(90, .euro(489, 90))
      let agreed = story.ago(40)
      story.calls(
        agreed, .instalments, because: .liquidity,
        "Zwei Kinder, Kurzarbeit. Drei Raten passen, erste aus dem Gehalt.")
      story.agrees([bill], on: agreed, instalments: 3)
      story.writes(.planAgreement, on: agreed, about: .planAgreed, by: .letter)
      story.paysInstalment(0, on: agreed.bankDays(6), [bill])
    },
    // In arrears.
    Plot(.consumer) { story in
      let bill = story.overdue(110, .euro(612, 50))
      let agreed = story.ago(60)
      story.agrees([bill], on: agreed, instalments: 5)
      story.paysInstalment(0, on: agreed.bankDays(6), [bill])
      story.calls(story.ago(9), .noAnswer, "Zweite Rate fehlt, niemand erreicht.")
    },
    // Warned.
    Plot(.consumer) { story in
      let bill = story.overdue(130, .euro(744))
      story.agrees([bill], on: story.ago(75), instalments: 6)
      story.writes(.planWarning, on: story.ago(8), about: .planAgreed, through: 14, by: .letter)
    },
    // Fulfilled.
    Plot(.business) { story in
      let bill = story.overdue(170, .euro(1_800))
      let agreed = story.ago(110)
      story.agrees([bill], on: agreed, instalments: 3, interest: .waived)
      for number in 0..<3 {
        story.paysInstalment(number, on: (agreed + 10 + 30 * number).bankDayBefore, [bill])
      }
    },
    // Lapsed.
    Plot(.business) { story in
      let bill = story.overdue(190, .euro(2_150))
      story.agrees([bill], on: story.ago(120), instalments: 6, accelerates: true)
      story.writes(.planWarning, on: story.ago(60), about: .planAgreed, through: 14, by: .letter)
      story.work(story.ago(30), by: Staff.lindner) { stage in
        .endPlan(
          PlanEnd(
            plan: stage.last(.planAgreed), reason: .lapsed,
            note: Remark(sure: "Zwei Raten in Folge offen, Frist der Warnung ist vorbei.")))
      }
    },
    // Given up.
    Plot(.consumer) { story in
      let bill = story.overdue(120, .euro(310))
      story.agrees([bill], on: story.ago(50), instalments: 4)
      story.hears(
        story.ago(20), .reached, "Möchte die Raten nicht mehr, zahlt den Rest lieber auf einmal."
      ) { stage in [.endPlan(PlanEnd(plan: stage.last(.planAgreed), reason: .cancelled))] }
    },
    // Replaced by another.
    Plot(.consumer) { story in
      let bill = story.overdue(120, .euro(520))
      let agreed = story.ago(60)
      story.agrees([bill], on: agreed, instalments: 3)
      story.paysInstalment(0, on: agreed.bankDays(6), [bill])
      let again = story.ago(25)
      story.calls(
        again, .instalments, because: .liquidity, "Weniger Stunden, kleinere Raten vereinbart.")
      story.agrees([bill], on: again, instalments: 6, replaces: true)
    },
    // Moot: the customer became insolvent.
    Plot(.business) { story in
      let bill = story.overdue(100, .euro(1_240))
      story.agrees([bill], on: story.ago(40), instalments: 4)
      story.insolvent(.insolvencyOpened, on: story.ago(15))
    },
    // Offered, the customer has time.
    Plot(.consumer) { story in
      let bill = story.overdue(75, .euro(398))
      story.hears(
        story.ago(4), .instalments, because: .liquidity,
        "Schreibt: „Wäre es möglich, die Rechnung in drei Raten zu begleichen? Ich beziehe zurzeit Krankengeld.“"
      )
      story.offers([bill], on: story.ago(3), through: 7)
      story.writes(.planOffer, on: story.ago(3), about: .planOffered, through: 7)
    },
    // Offered, no answer in time.
    Plot(.consumer, from: .english) { story in
      let bill = story.overdue(85)
      story.hears(
        story.ago(31), .instalments, because: .liquidity,
        "Asks by mail: “Could I pay this in three instalments? I am between two jobs.”")
      story.offers([bill], on: story.ago(30), through: 10)
    },
    // Offered and agreed on.
    Plot(.consumer) { story in
      let bill = story.overdue(95, .euro(276))
      story.offers([bill], on: story.ago(45), through: 10)
      let agreed = story.ago(40)
      story.agrees([bill], on: agreed, instalments: 3, accepts: true)
      story.acknowledges([bill], on: agreed, .plan, "Unterschriebene Vereinbarung liegt vor.")
      story.paysInstalment(0, on: agreed.bankDays(5), [bill])
    },
    // Declined.
    Plot(.business) { story in
      let bill = story.overdue(80)
      story.offers([bill], on: story.ago(28), through: 10)
      story.hears(
        story.ago(22), .refuses, because: .other, "Raten lehnt der Inhaber ab, will Rabatt."
      ) {
        [.endPlan(PlanEnd(plan: $0.last(.planOffered), reason: .declined))]
      }
    },
    // Taken back.
    Plot(.consumer) { story in
      let bill = story.overdue(82)
      story.offers([bill], on: story.ago(20), through: 20)
      story.work(story.ago(14)) {
        .endPlan(
          PlanEnd(
            plan: $0.last(.planOffered), reason: .cancelled,
            note: Remark(sure: "Falsche Rechnung im Angebot")))
      }
    },
  ]
}

extension Stage {
  /// Instalments of all that is open of some invoices, the first after two weeks, then monthly.
  func terms(
    _ bills: [Bill], _ count: Int, interest: PlanTerms.PlanInterest = .statutory,
    accelerates: Bool = false
  ) -> PlanTerms {
    PlanTerms(
      items: self[bills],
      instalments: total(bills).parts(count).enumerated().map { place, part in
        Instalment(by: day + 14 + 30 * place, amount: part)
      }, interest: interest, accelerates: accelerates)
  }
}

extension Story {
  mutating func agrees(
    _ bills: [Bill], on day: Day, instalments count: Int,
    interest: PlanTerms.PlanInterest = .statutory, accelerates: Bool = false,
    accepts: Bool = false, replaces: Bool = false
  ) {
    work(day) { stage in
      .agreePlan(
        PlanAgreement(
          terms: stage.terms(bills, count, interest: interest, accelerates: accelerates),
          offer: accepts ? stage.last(.planOffered) : nil,
          replaces: replaces ? stage.last(.planAgreed) : nil))
    }
  }

  mutating func offers(_ bills: [Bill], on day: Day, through days: Int) {
    work(day) { .offerPlan(PlanOffer(terms: $0.terms(bills, 3), replyBy: $0.day.days(days))) }
  }

  /// One instalment of the last plan comes.
  mutating func paysInstalment(_ number: Int, on day: Day, _ bills: [Bill]) {
    pays(
      bills, on: day,
      { stage in
        let plan = stage.account.casework.plans.last?.value
        return plan?.terms.instalments[number].amount ?? stage.total(bills)
      }, note: "Rate \(number + 1)")
  }

  mutating func acknowledges(
    _ bills: [Bill], on day: Day, _ means: Acknowledgement.Means, _ words: String
  ) {
    work(day) { stage in
      .acknowledge(
        Acknowledgement(
          items: stage[bills], day: stage.day, by: means, words: Remark(sure: words),
          channel: .letter))
    }
  }

  mutating func insolvent(_ kind: Circumstance.Kind, on day: Day, isNews: Bool = false) {
    let file = "68 IN \(random.number(100...899))/\(day.year % 100)"
    work(day, at: .post) { stage in
      .noteCircumstance(
        Circumstance(
          kind: kind, since: stage.day, authority: Line(sure: "Insolvenzgericht (Beispiel)"),
          fileNumber: Line(sure: file), deadline: kind == .insolvencyOpened ? stage.day + 45 : nil,
          source: Remark(sure: "Bekanntmachung der Insolvenzgerichte"), isNews: isNews))
    }
  }
}
