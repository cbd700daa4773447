public import Receivables

extension Wording {
  /// A line that every report of its kind has.
  public func line(_ line: ReportLine) -> String {
    switch line {
    case .total: say("Summe", "Sum")
    case .credit: say("Guthaben", "Credit")
    case .contested:
      say("davon strittig, widerrufen, Retoure", "of it disputed, withdrawn, returned")
    case .escalated: say("davon bei Inkasso oder Gericht", "of it with an agency or a court")
    case .stillClaimed: say("ausgebucht, noch gefordert", "written off, still claimed")
    case .accessory: say("Zinsen und Kosten", "Interest and costs")
    case .receivables: say("Offen am Ende", "Open at the end")
    case .notDue: say("davon nicht überfällig", "of it not overdue")
    case .overdue: say("davon überfällig", "of it overdue")
    case .opening: say("Offen vor dem Zeitraum", "Open before the period")
    case .sales: say("Umsatz im Zeitraum", "Sales of the period")
    case .dsoSimple: say("DSO, einfach", "DSO, simple")
    case .dsoCountBack: say("DSO, Rückrechnung", "DSO, count-back")
    case .bestSimple: say("bestmögliche DSO, einfach", "best possible DSO, simple")
    case .bestCountBack: say("bestmögliche DSO, Rückrechnung", "best possible DSO, count-back")
    case .delaySimple: say("ADD des Bestands, einfach", "ADD of the portfolio, simple")
    case .delayCountBack:
      say("ADD des Bestands, Rückrechnung", "ADD of the portfolio, count-back")
    case .delayInvoices: say("ADD bezahlter Rechnungen", "ADD of paid invoices")
    case .daysToPay: say("Tage bis zur Zahlung", "Days to pay")
    case .effectiveness: say("Beitreibungsgrad (CEI)", "Effectiveness (CEI)")
    case .overdueRatio: say("Anteil überfällig", "Share overdue")
    case .atRiskCount: say("über 90 Tage, nach Anzahl", "past 90 days, by count")
    case .atRiskAmount: say("über 90 Tage, nach Betrag", "past 90 days, by amount")
    case .kept: say("eingehalten", "kept")
    case .partlyKept: say("zum Teil eingehalten", "partly kept")
    case .broken: say("gebrochen", "broken")
    case .keptRate: say("eingehalten, nach Anzahl", "kept, by count")
    case .keptAmountRate: say("eingehalten, nach Betrag", "kept, by amount")
    case .moved: say("verschoben", "moved")
    case .withdrawn: say("zurückgenommen", "withdrawn")
    case .moot: say("gegenstandslos", "moot")
    case .open: say("offen", "open")
    case .openShare: say("Anteil am Offenen", "Share of what is open")
    case .meanAge: say("Alter, Mittel", "Age, mean")
    case .ninthDecile: say("Alter, 90 % liegen darunter", "Age, 90% are no older")
    case .new: say("neu", "new")
    case .won: say("zurückgewiesen", "rejected")
    case .lost: say("anerkannt, ganz oder zum Teil", "accepted, in all or a part")
    case .winRate: say("zurückgewiesen ÷ entschieden", "rejected ÷ decided")
    case .givenUp: say("vom Kunden aufgegeben", "given up by the customer")
    case .inTime: say("fristgerecht", "in time")
    case .accepted: say("unberechtigt, anerkannt", "not justified, accepted")
    case .reclaimed: say("unberechtigt, nachgefordert", "not justified, reclaimed")
    case .undecided: say("unberechtigt, nicht entschieden", "not justified, undecided")
    case .costs: say("Kosten", "Costs")
    case .interest: say("Zinsen", "Interest")
    case .writeOffRate:
      say("ausgebucht ÷ Umsatz von zwölf Monaten", "written off ÷ sales of twelve months")
    case .handedOver: say("abgegeben im Zeitraum", "given in the period")
    case .recovered: say("davon beigetrieben", "of it recovered")
    case .recoveryRate: say("Beitreibungsquote", "Recovery rate")
    case .daysToRecover: say("Tage bis zum Geld", "Days until money came")
    case .cost: say("Kosten dafür", "What it cost")
    case .costRate: say("Kosten ÷ beigetrieben", "Cost ÷ recovered")
    case .standing: say("zurzeit dort", "there on the day")
    }
  }

  /// What the figures of a report include and leave out, as a sentence.
  public func note(_ note: ReportNote) -> String {
    switch note {
    case .principal:
      say(
        "Offen ist die Hauptforderung eigener Rechnungen mit Steuer, ohne Zinsen und Kosten.",
        "Open is the principal of our own invoices with tax, without interest and costs.")
    case .contestedIncluded:
      say(
        "Strittiges und was bei Inkasso oder Gericht liegt ist enthalten.",
        "What is disputed, or with an agency or a court, is in it.")
    case .writtenOffExcluded:
      say("Ausgebuchtes ist nicht enthalten.", "What was written off is not in it.")
    case .creditApart:
      say("Guthaben ist nicht abgezogen.", "Credit is not deducted.")
    case .movedDays:
      say(
        "Jede Rechnung altert ab ihrer eigenen Fälligkeit, verschoben nach § 193 BGB.",
        "Each invoice ages from its own due day, moved by § 193 BGB.")
    case .partMonths:
      say(
        "Monate, die nur zum Teil zählen, zählen nach Tagen.",
        "Months of which only a part counts count by their days.")
    case .paidWeights:
      say(
        "ADD bezahlter Rechnungen und Tage bis zur Zahlung: im Zeitraum voll bezahlte Rechnungen, gewichtet nach dem Gezahlten.",
        "ADD of paid invoices and days to pay: invoices paid in full in the period, weighted by what was paid."
      )
    case .atRiskCohort:
      say(
        "Über 90 Tage: von den Rechnungen, deren 91. Tag im Zeitraum lag.",
        "Past 90 days: of the invoices whose 91st day lay in the period.")
    case .averageSales:
      say(
        "CEI über mehrere Monate rechnet mit dem Umsatz eines durchschnittlichen Monats.",
        "CEI of several months takes the sales of an average month.")
    case .promiseExclusions:
      say(
        "Verschobene, zurückgenommene und gegenstandslose Zusagen zählen nicht mit.",
        "Moved, withdrawn and moot promises do not count.")
    case .promiseTime:
      say(
        "Gezählt werden Zusagen, deren Tag samt Nachfrist im Zeitraum endete.",
        "Promises count whose day, grace included, ended in the period.")
    case .noticePaid:
      say(
        "Bezahlt heißt: Hauptforderung, geforderte Zinsen und Kosten aller Rechnungen des Schreibens.",
        "Paid means the principal, interest and costs demanded, of all invoices of the notice.")
    case .noticeRunning:
      say(
        "Schreiben, deren Frist noch läuft, und zurückgenommene zählen in den Anteilen nicht.",
        "Notices whose time still runs, or that were taken back, are in no share.")
    case .disputeDecided:
      say(
        "Entschieden ist, was zurückgewiesen oder anerkannt wurde.",
        "Decided is what was rejected or accepted.")
    case .holdHides:
      say(
        "Der Betrag ist, was von den gesperrten Rechnungen überfällig ist, mit Zinsen und Kosten.",
        "The amount is what is overdue of the invoices held, with interest and costs.")
    case .discountLate:
      say(
        "Unberechtigt ist, was nach der Frist oder über die Vereinbarung hinaus abgezogen wurde.",
        "Not justified is what was deducted after its time or beyond what was agreed.")
    case .chargeFlows:
      say(
        "Entstanden, eingenommen und erlassen zählt jeweils, was im Zeitraum geschah; Zinsen nach Gesetz.",
        "Claimed, collected and waived each count what happened in the period; interest is that of the law."
      )
    case .twelveMonths:
      say(
        "Die Quote gilt für die zwölf Monate bis zum letzten Tag.",
        "The rate is of the twelve months up to the last day.")
    case .writeOffClaim:
      say(
        "Ausgebucht ist nicht erlassen: der Anspruch bleibt.",
        "Written off is not waived: the claim remains.")
    case .recoveredOf:
      say(
        "Beigetrieben ist, was vom Abgegebenen bis zum Stichtag kam; was schon dort liegt, zählt nach Tag der Abgabe.",
        "Recovered is what came of it by the day; what is there counts whenever it was given.")
    case .expectedOnce:
      say(
        "Kein Cent ist doppelt erwartet: Raten vor Zusagen, vor Mahnfristen, vor Fälligkeit. Strittiges, Ausgebuchtes und was bei Inkasso oder Gericht liegt ist nicht erwartet.",
        "No cent is expected twice: instalments before promises, before deadlines, before due days. What is disputed, written off, or with an agency or a court is not expected."
      )
    case .cohortStart:
      say(
        "Was aus jedem Alter wurde: dieselben Rechnungen, so viele Tage später, wie das Alter lang ist.",
        "What became of each age: the same invoices, as many days later as the age is long.")
    }
  }
}
