extension OptionHelp {
  /// Options about agency, court and limitation.
  public enum Escalation: Sendable, Hashable, CaseIterable {
    /// `--route`.
    case route
    /// `--reason` of a decision.
    case decisionReason
    /// `--item`; else all that can go the way.
    case handedItems
    /// The step of an agency.
    case agencyStep
    /// `--agency`.
    case agency
    /// `--reference` of an agency.
    case agencyReference
    /// `--hand-over`.
    case handOver
    /// `--status`.
    case status
    /// `--collected`.
    case collected
    /// `--kept`.
    case kept
    /// `--fee-tax`.
    case feeTax
    /// `--paid-out`.
    case paidOut
    /// The step at court.
    case courtStep
    /// `--proceeding`.
    case proceeding
    /// `--court`.
    case court
    /// `--fee`.
    case fee
    /// `--transfer`.
    case transfer
    /// `--track`.
    case track
    /// `--amount` that was objected to.
    case disputed
    /// `--answer-by`, an answer to the court.
    case courtAnswer
    /// `--ground` of a suspension.
    case suspensionGround
    /// `--from`.
    case from
    /// `--through` of a suspension.
    case ended
    /// `--means`.
    case means
    /// `--note`, the words used.
    case words
  }
}

extension Wording {
  /// What an option means.
  public func help(_ option: OptionHelp.Escalation) -> String {
    switch option {
    case .route:
      say(
        "Entscheidung: agency, court, action, keep oder write-off.",
        "The decision: agency, court, action, keep or write-off.")
    case .decisionReason: say("Warum so entschieden wurde.", "Why it was decided so.")
    case .handedItems:
      say(
        "Eintrag einer Rechnung; mehrfach, sonst alle, die es betrifft.",
        "The entry of an invoice; may repeat, else all that it is for.")
    case .agencyStep:
      say(
        "hand-over, recall, report oder remittance; ohne Angabe der Stand.",
        "hand-over, recall, report or remittance; how it stands where none is given.")
    case .agency: say("Name des Inkassodienstleisters.", "The name of the agency.")
    case .agencyReference:
      say("Aktenzeichen des Inkassodienstleisters.", "The agency's number of the case.")
    case .handOver:
      say("Eintrag der Übergabe, wenn es mehrere gibt.", "The hand-over, where there are several.")
    case .status:
      say(
        "accepted, refused, more-information, in-collection, disputed, returned, paid oder closed.",
        "accepted, refused, more-information, in-collection, disputed, returned, paid or closed.")
    case .collected: say("Was der Kunde dort zahlte.", "What the debtor paid to it.")
    case .kept:
      say(
        "Was der Dienstleister für seine Kosten behielt, ohne Steuer; sonst 0.",
        "What the agency kept for its costs, without tax; else 0.")
    case .feeTax: say("Umsatzsteuer darauf; sonst 0.", "The tax on it; else 0.")
    case .paidOut:
      say("Was bei uns ankam; sonst der Rest.", "What reached us; else all that is left.")
    case .courtStep:
      say(
        "applied, queried, answered, rejected, issued, served, not-served, objected, transferred, enforcement-applied, enforcement-issued, enforcement-served, appealed, final, enforced, withdrawn oder closed; ohne Angabe der Stand.",
        "applied, queried, answered, rejected, issued, served, not-served, objected, transferred, enforcement-applied, enforcement-issued, enforcement-served, appealed, final, enforced, withdrawn or closed; how it stands where none is given."
      )
    case .proceeding:
      say("Eintrag des Antrags, wenn es mehrere gibt.", "The application, where there are several.")
    case .court:
      say(
        "Name des Gerichts; sonst das für den Sitz zuständige.",
        "The name of the court; else the one competent for the seat.")
    case .fee:
      say("Gerichtsgebühr; sonst die gesetzliche.", "The court fee; else the one by law.")
    case .transfer:
      say(
        "Nach Widerspruch gleich an das Streitgericht abgeben.",
        "Let the case go to trial at once after an objection.")
    case .track:
      say(
        "Teil des Verfahrens: whole, disputed oder undisputed.",
        "The part of the procedure: whole, disputed or undisputed.")
    case .disputed:
      say("Bestrittener Teil; sonst alles.", "What was objected to; else all of it.")
    case .courtAnswer:
      say(
        "Tag, bis zu dem das Gericht Antwort will.", "The day by which the court wants an answer.")
    case .suspensionGround:
      say("negotiation, deferral oder proceedings.", "negotiation, deferral or proceedings.")
    case .from: say("Erster Tag; sonst heute.", "The first day; else today.")
    case .ended: say("Letzter Tag, falls vorbei.", "The last day, where it is over.")
    case .means:
      say(
        "words, request, part-payment, interest-payment, security oder plan.",
        "words, request, part-payment, interest-payment, security or plan.")
    case .words: say("Die Worte des Kunden.", "The words of the debtor.")
    }
  }
}
