public import Receivables

extension Wording {
  /// The kind of court that tries a disputed claim.
  public func trialCourt(_ court: TrialCourt) -> String {
    switch court {
    case .local: say("Amtsgericht", "local court (Amtsgericht)")
    case .regional: say("Landgericht", "regional court (Landgericht)")
    }
  }

  /// What a fee is for.
  public func fee(_ citation: Citation) -> String {
    switch citation {
    case .fee(.vv, 1000):
      say("Einigungsgebühr (Zahlungsvereinbarung)", "fee for a payment agreement")
    case .fee(.vv, 2300): say("Geschäftsgebühr", "fee out of court")
    case .fee(.vv, 3305): say("Verfahrensgebühr Mahnbescheid", "fee for the payment order")
    case .fee(.vv, 3308):
      say("Verfahrensgebühr Vollstreckungsbescheid", "fee for the enforcement order")
    case .fee(.vv, 7002): say("Auslagenpauschale", "flat sum for expenses")
    case .fee(.vv, 7008): say("Umsatzsteuer", "value added tax")
    case .fee(.kv, 1100): say("Gerichtsgebühr Mahnverfahren", "court fee for the payment order")
    case .fee(.kv, 1210): say("Gerichtsgebühr Streitverfahren", "court fee for the trial")
    case .fee, .section, .judgment: self.citation(citation)
    }
  }

  /// A fee with its number and factor: `Geschäftsgebühr 0,9 (Nr. 2300 VV RVG)`.
  public func feeLine(_ line: FeeLine) -> String {
    let factor = line.tenths.map { " \(number("\($0 / 10).\($0 % 10)"))" } ?? ""
    return "\(fee(line.citation))\(factor) (\(citation(line.citation)))"
  }

  /// How much work collecting a claim is.
  public func effort(_ effort: Tariff.CollectionEffort) -> String {
    switch effort {
    case .simple: say("Inkasso, einfacher Fall", "collection agency, simple case")
    case .regular: say("Inkasso, unbestritten", "collection agency, unchallenged")
    case .extensive: say("Inkasso, umfangreich", "collection agency, extensive")
    }
  }

  /// A district of North Rhine-Westphalia.
  public func district(_ district: DunningCourt.District) -> String {
    switch district {
    case .cologne: say("OLG-Bezirk Köln", "district of Cologne")
    case .duesseldorf: say("OLG-Bezirk Düsseldorf", "district of Düsseldorf")
    case .hamm: say("OLG-Bezirk Hamm", "district of Hamm")
    }
  }
}
