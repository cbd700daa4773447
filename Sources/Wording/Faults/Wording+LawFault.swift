public import Receivables

extension Wording {
  /// Why a rule of law gives no result.
  public func explanation(of fault: LawFault) -> Explanation {
    switch fault {
    case .money(let fault): explanation(of: fault)
    case .negativeAmount(let quantity, let amount):
      explain(
        say(
          "\(self.quantity(quantity)) darf nicht negativ sein: \(money(amount)).",
          "\(self.quantity(quantity)) must not be negative: \(money(amount))."),
        say("Einen Betrag ab null angeben.", "Give an amount of zero or more."))
    case .endsBeforeStart(let from, let to):
      explain(
        say(
          "Das Ende \(day(to)) liegt vor dem Anfang \(day(from)).",
          "The end \(day(to)) lies before the start \(day(from))."),
        say("Die Tage tauschen oder berichtigen.", "Exchange or correct the days."))
    case .baseRateUnknown(let day, let known):
      explain(
        say(
          "Für \(self.day(day)) ist kein Basiszinssatz bekannt (bekannt: \(days(known))).",
          "No base rate is known for \(self.day(day)) (known: \(days(known)))."), baseRateRemedy)
    case .notStartOfHalfYear(let day):
      explain(
        say(
          "Der Basiszinssatz ändert sich nicht am \(self.day(day)) (§ 247 Abs. 1 BGB).",
          "The base rate does not change on \(self.day(day)) (§ 247(1) BGB)."),
        say("Den 1. Januar oder den 1. Juli angeben.", "Give 1 January or 1 July."))
    case .repaymentExceedsPrincipal(let day):
      explain(
        say(
          "Die Zahlung vom \(self.day(day)) übersteigt die offene Hauptforderung.",
          "The payment of \(self.day(day)) is more than the open principal."),
        say(
          "Nur den Teil angeben, der auf die Hauptforderung geht.",
          "Give only what goes to the principal."))
    case .repaymentBeforeStart(let day):
      explain(
        say(
          "Die Zahlung vom \(self.day(day)) liegt vor dem ersten Zinstag.",
          "The payment of \(self.day(day)) lies before the first day of interest."),
        say("Sie von der Hauptforderung abziehen.", "Deduct it from the principal."))
    case .tariffUnknown(let day, let since):
      explain(
        say(
          "Für \(self.day(day)) ist kein Gebührenrecht hinterlegt (bekannt ab \(self.day(since))).",
          "No tariff is known for \(self.day(day)) (known from \(self.day(since)))."),
        say(
          "Die Kosten nach altem Recht von Hand bestimmen.",
          "Determine the costs under the old law by hand."))
    case .notEuro(let currency):
      explain(
        say(
          "Gebühren und Streitwerte gibt es nur in EUR, nicht in \(currency).",
          "Fees and values are in EUR only, not in \(currency)."),
        say("Den Wert in EUR angeben.", "Give the value in EUR."))
    case .unknownClaim:
      explain(
        say(
          "Die Zahlung nennt eine Forderung, die nicht angegeben ist.",
          "The payment names a claim that is not given."),
        say("Eine der angegebenen Forderungen nennen.", "Name one of the claims given."))
    case .claimNamedTwice:
      explain(
        say("Eine Forderung ist doppelt angegeben.", "A claim is given twice."),
        say("Jeder Forderung einen eigenen Namen geben.", "Give each claim a name of its own."))
    case .placesTooMuch(let amount, let open):
      explain(
        say(
          "\(money(amount)) lassen sich nicht verteilen, nur \(money(open)).",
          "\(money(amount)) cannot be placed, only \(money(open))."),
        say("Den Betrag verringern.", "Lower the amount."))
    case .districtNeeded:
      explain(
        say(
          "In Nordrhein-Westfalen entscheidet der OLG-Bezirk.",
          "In North Rhine-Westphalia the district of the higher regional court decides."),
        say(
          "Den Bezirk Köln, Düsseldorf oder Hamm angeben.",
          "Name the district: Cologne, Düsseldorf or Hamm."))
    }
  }

  private func quantity(_ quantity: LawFault.Quantity) -> String {
    switch quantity {
    case .principal: say("Die Hauptforderung", "The principal")
    case .repayment: say("Die Rückzahlung", "The repayment")
    case .costs: say("Der Kostenbetrag", "The amount of costs")
    case .interest: say("Der Zinsbetrag", "The amount of interest")
    case .payment: say("Die Zahlung", "The payment")
    case .value: say("Der Streitwert", "The value")
    }
  }
}
