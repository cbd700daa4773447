import Receivables

extension Plot {
  /// Claims at the collection agency, as far as it can be.
  static let agencies: [Plot] = [
    agency(30, []),
    agency(40, [(.moreInformation, 34, "Bitte Lieferschein nachreichen.", true)]),
    agency(50, [(.accepted, 46, nil, false)]),
    agency(
      90, [(.accepted, 86, nil, false), (.inCollection, 70, "Ratenzahlung in Aussicht.", false)]),
    agency(
      70, [(.accepted, 66, nil, false), (.disputed, 5, "Schuldner wendet Mängel ein.", true)]),
    agency(140, [(.accepted, 136, nil, false), (.paid, 80, nil, false)], remits: true),
    agency(60, [(.refused, 52, "Forderung zu klein für den Auftrag.", false)]),
    agency(
      160, [(.accepted, 155, nil, false), (.returned, 40, "Eidesstattliche Versicherung.", false)]),
    agency(180, [(.inCollection, 150, nil, false), (.closed, 60, "Unbekannt verzogen.", false)]),
    Plot(.business) { story in
      let bill = story.given(80, .euro(420))
      story.reports(.accepted, on: story.ago(74))
      story.pays([bill], on: story.ago(40), { $0.open(bill).principal.percent(50) })
      story.work(story.ago(30), by: Staff.lindner) {
        .recallHandOver(
          HandOverRecall(
            handOver: $0.last(.handedOver), reason: Remark(sure: "Kunde zahlt wieder selbst")))
      }
    },
    // Came in parts, some of it straight to us.
    Plot(.consumer) { story in
      let bill = story.given(120, .euro(264))
      story.reports(.inCollection, on: story.ago(100), "Zahlt in kleinen Raten.")
      story.remits(.euro(80), on: story.ago(70), bill)
      story.remits(.euro(60), on: story.ago(30), bill)
      story.pays([bill], on: story.ago(4), { _ in .euro(25) }, note: "Rest Rechnung")
    },
  ]

  private typealias Report = (AgencyReport.Status, ago: Int, note: String?, isNews: Bool)

  private static func agency(
    _ days: Int, _ reports: [Report], remits: Bool = false
  ) -> Plot {
    Plot(.consumer) { story in
      let bill = story.given(days, nil)
      for (status, ago, note, isNews) in reports {
        if status == .paid, remits { story.remits(bill.gross, on: story.ago(ago + 3), bill) }
        story.reports(status, on: story.ago(ago), note, isNews: isNews)
      }
    }
  }
}

extension Story {
  /// An invoice that went to the agency so many days ago, after all notices.
  mutating func given(_ days: Int, _ gross: Money?) -> Bill {
    let bill = due(through: 3, ago: days + 20, gross ?? random.price(60...580))
    climbs(bill, 3, announces: .agency)
    work(ago(days + 1), by: Staff.lindner) { stage in
      .decideEscalation(
        EscalationDecision(
          route: .agency, items: stage[[bill]],
          reason: Remark(sure: "Drei Schreiben ohne Antwort, Betrag lohnt kein Gericht.")))
    }
    let reference = "S-\(random.number(100_000...999_999))"
    work(ago(days), by: Staff.lindner) { stage in
      .handOver(
        HandOver(
          agency: Merchant.agency, reference: Line(sure: reference), claims: stage.handed([bill])))
    }
    writes(.handOverNotice, on: ago(days), about: .handedOver, by: .letter)
    return bill
  }

  mutating func reports(
    _ status: AgencyReport.Status, on day: Day, _ note: String? = nil, isNews: Bool = false
  ) {
    work(day, at: .post) {
      .recordAgencyReport(
        AgencyReport(
          handOver: $0.last(.handedOver), status: status, note: note.map { Remark(sure: $0) },
          isNews: isNews))
    }
  }

  /// The agency passes on what it collected, but for its own costs.
  mutating func remits(_ paid: Money, on day: Day, _ bill: Bill) {
    let (kept, tax) = (Money.euro(18), Money.euro(3, 42))
    work(day, at: .bank, by: Staff.bank) { stage in
      .recordRemittance(
        AgencyRemittance(
          handOver: stage.last(.handedOver), collected: paid, kept: kept, feeTax: tax,
          paidOut: paid.less(kept).less(tax), valued: stage.day,
          designation: .items(stage[[bill]])))
    }
  }
}
