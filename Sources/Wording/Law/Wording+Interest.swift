public import Receivables

extension Wording {
  /// Whether a contract was concluded as a consumer or in business.
  public func debtor(_ kind: DebtorKind) -> String {
    switch kind {
    case .consumer: say("Verbraucher", "consumer")
    case .business: say("Unternehmer", "business")
    }
  }

  /// The points above the base rate and their ground.
  public func margin(_ margin: InterestMargin) -> String {
    let points = number(String(margin.points.partsPerMillion / 10_000))
    return say(
      "\(points) Prozentpunkte über dem Basiszinssatz (\(citations(margin.citations)))",
      "\(points) percentage points above the base rate (\(citations(margin.citations)))")
  }

  /// The method of counting days.
  public func dayCount(_ method: DayCount) -> String {
    switch method {
    case .actual365: say("taggenau, Jahr mit 365 Tagen", "actual days, year of 365 days")
    case .actualActual:
      say("taggenau, Schaltjahr mit 366 Tagen", "actual days, leap year of 366 days")
    case .thirty360: say("Monate mit 30 Tagen (30E/360)", "months of 30 days (30E/360)")
    }
  }

  /// How the day of a payment is counted.
  public func paymentDay(counts: Bool) -> String {
    counts
      ? say("der Tag der Gutschrift zählt mit", "the day of credit counts")
      : say("der Tag der Gutschrift zählt nicht mit", "the day of credit does not count")
  }

  /// One stretch of interest as a calculation: `29 Tage × 6,27 % / 365`.
  public func segment(_ segment: InterestStatement.Segment) -> String {
    "\(count(ofDays: segment.days)) × \(rate(segment.rate)) / \(segment.year.rawValue)"
  }

  /// That interest is not computed for some days, and what to do.
  public func unknownInterest(_ ranges: [ClosedRange<Day>]) -> Explanation {
    let days = ranges.map(self.days).joined(separator: ", ")
    return Explanation(
      message: say(
        "Unvollständig: Für \(days) ist kein Basiszinssatz bekannt; für diese Tage sind keine Zinsen "
          + "enthalten.",
        "Incomplete: no base rate is known for \(days); no interest is included for these days."),
      remedy: baseRateRemedy)
  }

  /// That a rate was not read at the Bundesbank itself.
  public func unconfirmedRate(_ row: BaseRateTable.Row) -> String {
    switch row.source {
    case .bundesbank:
      say(
        "Basiszinssatz ab \(day(row.from)): \(rate(row.rate)), Reihe der Bundesbank.",
        "Base rate from \(day(row.from)): \(rate(row.rate)), series of the Bundesbank.")
    case .secondary:
      say(
        "Basiszinssatz ab \(day(row.from)): \(rate(row.rate)) nach übereinstimmenden Veröffentlichungen; "
          + "bitte bei der Bundesbank bestätigen.",
        "Base rate from \(day(row.from)): \(rate(row.rate)) by publications that agree; please confirm "
          + "it with the Bundesbank.")
    case .entered:
      say(
        "Basiszinssatz ab \(day(row.from)): \(rate(row.rate)), selbst eingegeben.",
        "Base rate from \(day(row.from)): \(rate(row.rate)), entered by hand.")
    }
  }

  var baseRateRemedy: String {
    say(
      "Den von der Bundesbank zum 1. Januar oder 1. Juli bekannt gegebenen Satz eintragen.",
      "Enter the rate that the Bundesbank publishes for 1 January or 1 July.")
  }
}
