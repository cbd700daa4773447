import Receivables

extension Plot {
  /// What changes everything: insolvency, death, misuse of a name and the like.
  static let circumstances: [Plot] = [
    Plot(.business) { story in
      _ = story.overdue(60)
      story.insolvent(.insolvencyApplied, on: story.ago(9), isNews: true)
      story.names(
        .insolvencyAdministrator, "Rechtsanwalt Tilo Muster (vorläufiger Verwalter)",
        on: story.ago(8))
    },
    // Opened after a promise, which nobody can keep any more; the claim is filed.
    Plot(.business) { story in
      let bill = story.overdue(75, .euro(3_280))
      story.promises(
        story.ago(14), by: story.ago(14) + 8, [bill], because: .liquidity,
        "Zahlt nach Kreditzusage.")
      story.insolvent(.insolvencyOpened, on: story.ago(9))
      story.names(
        .insolvencyAdministrator, "Rechtsanwältin Jette Vorbild", on: story.ago(8),
        writeOnlyTo: true,
        reference: "VB-204")
      story.writes(.insolvencyFiling, on: story.ago(7), about: .circumstanceNoted, by: .letter)
      story.work(story.ago(7)) { stage in
        .recordSuspension(
          Suspension(items: stage[[bill]], ground: .proceedings, from: stage.day))
      }
    },
    // Dead after a promise; an heir is known.
    Plot(.consumer) { story in
      let bill = story.overdue(66)
      story.promises(story.ago(14), by: story.ago(14) + 8, [bill], "Zahlt diese Woche.")
      story.notes(.death, on: story.ago(9), "Tochter rief an, Sterbeurkunde folgt.", isNews: true)
      story.names(.heir, "Nele Abendroth (Tochter)", on: story.ago(8))
    },
    // The estate was accepted: the heirs are the debtors.
    Plot(.consumer) { story in
      let bill = story.overdue(140)
      story.notes(.death, on: story.ago(100), "Brief der Witwe.")
      story.names(.estateAdministrator, "Notariat Beispiel, Nachlassverwaltung", on: story.ago(95))
      story.notes(.estateAccepted, on: story.ago(30), "Erbschein liegt vor.")
      story.work(story.ago(25), by: Staff.lindner) { stage in
        .takePromise(
          by: stage.day + 9, items: stage[[bill]], person: Line(sure: "Erbengemeinschaft"))
      }
    },
    // Somebody else ordered.
    Plot(.consumer) { story in
      let bill = story.overdue(55)
      story.promises(story.ago(14), by: story.ago(14) + 8, [bill], "Zahlt, wirkt aber unsicher.")
      story.notes(
        .identityMisuse, on: story.ago(9), "Anzeige bei der Polizei, Tagebuchnummer liegt vor.",
        authority: "Polizeirevier Beispiel")
      story.account(story.ago(9)) { _ in
        .stopOrders(OrderStop(reason: Remark(sure: "Lieferadresse in Missbrauchsfall")))
      }
    },
    // A minor, whose mother answers.
    Plot(.consumer) { story in
      _ = story.overdue(48)
      story.notes(.minor, on: story.ago(12), "Besteller ist 15, Mutter hat nicht zugestimmt.")
      story.names(.parent, "Gesine Birnbaum (Mutter)", on: story.ago(12), writeOnlyTo: true)
    },
    // Gone, nobody knows where.
    Plot(.consumer) { story in
      let bill = story.due(through: 2, ago: 24)
      story.climbs(bill, 2)
      story.fails(.returned, on: story.ago(12), by: .letter, "unbekannt verzogen")
      story.notes(.addressUnknown, on: story.ago(11), "Postrückläufer, Telefon abgemeldet.")
      story.calls(story.ago(10), .wrongNumber, "Neuer Anschlussinhaber kennt die Person nicht.")
    },
    // Found again.
    Plot(.consumer) { story in
      _ = story.overdue(95)
      story.notes(.addressUnknown, on: story.ago(50), "Postrückläufer.")
      let (found, person) = (story.ago(20), story.person)
      story.work(found) {
        .endCircumstance(
          CircumstanceEnd(
            circumstance: $0.last(.circumstanceNoted), through: $0.day,
            reason: Remark(sure: "Auskunft des Meldeamts")))
      }
      story.account(found) { stage in
        let old = person.address
        let new = Address(
          lines: [Line(sure: "Papierdrachenweg 12")], postcode: old.postcode, town: old.town,
          from: stage.day)
        let past = Address(
          lines: old.lines, postcode: old.postcode, town: old.town, through: stage.day - 1)
        return .change(DebtorChange(addresses: [past, new]))
      }
    },
    // Paid to a forged account.
    Plot(.business) { story in
      let bill = story.overdue(62, .euro(2_190))
      story.hears(
        story.ago(15), .paid, because: .other,
        "Zahlung ging an eine IBAN aus einer gefälschten Mail.",
        paid: ClaimedPayment(day: story.ago(30), amount: bill.gross))
      story.notes(.invoiceFraud, on: story.ago(14), "Mailverkehr gesichert, Anzeige erstattet.")
      story.work(story.ago(14), by: Staff.lindner) { stage in
        .placeHold(
          Hold(
            reason: .management, items: stage[[bill]], reviewOn: stage.day.days(40),
            note: Remark(sure: "Rechtsfrage: hat die Zahlung befreit? Anwalt prüft.")))
      }
    },
    // A request for one's own data.
    Plot(.consumer) { story in
      _ = story.overdue(44)
      story.notes(
        .dataRequest, on: story.ago(6), "Auskunft nach Artikel 15 DSGVO verlangt.",
        deadline: story.today + 24)
      story.work(story.ago(5), by: Staff.lindner) {
        .placeHold(Hold(reason: .dataProtection, reviewOn: $0.day.days(30)))
      }
    },
  ]

  /// Whoever else has a part in a case.
  static let representatives: [Plot] = [
    Plot(.consumer) { story in
      let bill = story.overdue(58)
      story.names(
        .lawyer, "Rechtsanwalt Balduin Beispiel", on: story.ago(20), writeOnlyTo: true,
        reference: "417/D")
      story.hears(
        story.ago(19), by: .letter, .refuses, because: .disputed,
        "Anwalt: Forderung wird dem Grunde nach bestritten, Zahlung endgültig abgelehnt.",
        refusesFinally: true)
      story.objects(bill, on: story.ago(19), .other, "Es fehlt an einem wirksamen Vertragsschluss.")
    },
    // The lawyer is out again.
    Plot(.business) { story in
      let bill = story.overdue(100)
      story.names(.lawyer, "Kanzlei Muster & Partner", on: story.ago(70), writeOnlyTo: true)
      story.account(story.ago(40)) {
        .endParty(
          PartyEnd(party: $0.last(.partyNamed), reason: Remark(sure: "Mandat niedergelegt")))
      }
      story.calls(story.ago(12), .callBack, because: .other, "Inhaber ruft morgen zurück.")
      story.work(story.ago(1)) { stage in
        .setFollowUp(
          FollowUp(
            day: stage.day.bankDays(2), note: Remark(sure: "Kein Rückruf: \(bill.order)"),
            clerk: Staff.krueger))
      }
    },
    Plot(.consumer) { story in
      _ = story.overdue(73)
      story.names(
        .debtCounsellor, "Schuldnerberatung Beispielstadt", on: story.ago(16), writeOnlyTo: true)
      story.hears(
        story.ago(15), by: .letter, .instalments, because: .liquidity,
        "Beratungsstelle kündigt außergerichtlichen Einigungsversuch an (§ 305 InsO).")
    },
    Plot(.consumer) { story in
      _ = story.overdue(52)
      story.names(.guardian, "Betreuerin Wanda Vogelsang", on: story.ago(11), writeOnlyTo: true)
    },
    Plot(.business) { story in
      _ = story.overdue(50)
      story.names(.headOffice, "Zentrale Kreditoren, Muster Holding AG", on: story.ago(18))
    },
    Plot(.business) { story in
      _ = story.overdue(47)
      story.names(
        .purchasingAssociation, "Einkaufsverbund Nordlicht eG (Zentralregulierer)",
        on: story.ago(22))
    },
    Plot(.business) { story in
      _ = story.overdue(41)
      story.names(.other, "Steuerbüro Quast", on: story.ago(9))
      story.hears(
        story.ago(8), by: .phone, .callBack, because: .technical,
        "Steuerbüro bucht erst am Monatsende.")
    },
  ]
}

extension Story {
  /// Something about the debtor becomes known.
  mutating func notes(
    _ kind: Circumstance.Kind, on day: Day, _ source: String, authority: String? = nil,
    deadline: Day? = nil, isNews: Bool = false
  ) {
    work(day, at: .post) { stage in
      .noteCircumstance(
        Circumstance(
          kind: kind, since: stage.day, authority: authority.map { Line(sure: $0) },
          deadline: deadline, source: Remark(sure: source), isNews: isNews))
    }
  }
}
