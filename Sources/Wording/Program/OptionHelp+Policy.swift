public import Receivables

extension OptionHelp {
  /// Options that set how the law is read and how long things rest.
  public enum Policy: Sendable, Hashable, CaseIterable {
    /// `--day-count`.
    case interestDays
    /// `--payment-day`.
    case creditDay
    /// `--demand-start`.
    case defaultByDemand
    /// `--exact-principal`.
    case exactPrincipal
    /// `--promise-grace`.
    case promiseGrace
    /// `--consumer-promise-days`.
    case consumerPromiseDays
    /// `--business-promise-days`.
    case businessPromiseDays
    /// `--moved-promises`.
    case movedPromises
    /// `--claimed-payment-days`.
    case claimedPaymentDays
    /// `--claimed-payments`.
    case claimedPayments
    /// `--invoice-copy-days`.
    case invoiceCopyDays
    /// `--dispute-days`.
    case disputeDays
    /// `--letter-days`.
    case letterDays
    /// `--undo-minutes`.
    case undoMinutes
  }
}

extension Wording {
  /// What an option means.
  public func help(_ option: OptionHelp.Policy) -> String {
    switch option {
    case .interestDays:
      say(
        "Zinstage: act365, actact oder 30e360.", "Days of interest: act365, actact or 30e360.")
    case .creditDay:
      say(
        "Ob der Tag der Gutschrift noch Zinsen trägt: counts oder free.",
        "Whether the day of credit still bears interest: counts or free.")
    case .defaultByDemand:
      say(
        "Verzug durch Mahnung: deadline oder receipt.",
        "Default by a demand: deadline or receipt.")
    case .exactPrincipal:
      say(
        "Ob der genaue Rechnungsbetrag auf die Hauptforderung geht: yes oder no.",
        "Whether exactly the open principal goes to the principal: yes or no.")
    case .promiseGrace:
      say("Banktage Nachfrist für Zusagen und Raten.", "Bank days of grace for promises and plans.")
    case .consumerPromiseDays:
      say(
        "So viele Tage voraus darf ein Verbraucher zusagen.",
        "So many days ahead a consumer may promise.")
    case .businessPromiseDays:
      say(
        "So viele Tage voraus darf ein Unternehmer zusagen.",
        "So many days ahead a business may promise.")
    case .movedPromises:
      say("So oft darf eine Zusage verschoben werden.", "So often a promise may be moved.")
    case .claimedPaymentDays:
      say(
        "Banktage Ruhe, wenn gezahlt worden sein soll.",
        "Bank days of rest after a payment is claimed.")
    case .claimedPayments:
      say("So oft ruht es deshalb.", "How often steps rest for that.")
    case .invoiceCopyDays:
      say("Tage Ruhe nach einer Rechnungskopie.", "Days of rest after a copy of the invoice.")
    case .disputeDays:
      say("Arbeitstage, um einen Einwand zu klären.", "Working days to clear a dispute up.")
    case .letterDays:
      say("Werktage, die ein Brief braucht.", "Working days that a letter needs.")
    case .undoMinutes:
      say(
        "Minuten, in denen eine Mahnung noch zurückgeholt wird.",
        "Minutes in which a notice can still be called back.")
    }
  }

  /// The name of a value of the policy.
  public func name(of option: OptionHelp.Policy) -> String {
    switch option {
    case .interestDays: say("Zinstage", "Days of interest")
    case .creditDay: say("Tag der Gutschrift", "Day of credit")
    case .defaultByDemand: say("Verzug durch Mahnung", "Default by a demand")
    case .exactPrincipal: say("Genauer Rechnungsbetrag", "Exact principal")
    case .promiseGrace: say("Nachfrist für Zusagen in Banktagen", "Grace of promises in bank days")
    case .consumerPromiseDays: say("Zusage Verbraucher in Tagen", "Consumer's promise in days")
    case .businessPromiseDays: say("Zusage Unternehmer in Tagen", "Business promise in days")
    case .movedPromises: say("Zusagen verschiebbar", "Moves of a promise")
    case .claimedPaymentDays:
      say("Ruhe nach behaupteter Zahlung in Banktagen", "Rest after a claimed payment in bank days")
    case .claimedPayments: say("Ruhe nach behaupteter Zahlung, Anzahl", "Such rests, count")
    case .invoiceCopyDays: say("Ruhe nach Rechnungskopie in Tagen", "Rest after a copy in days")
    case .disputeDays: say("Klärfrist in Arbeitstagen", "Time to clear up in working days")
    case .letterDays: say("Brieflaufzeit in Werktagen", "Time of a letter in working days")
    case .undoMinutes: say("Rückrufzeit in Minuten", "Undo window in minutes")
    }
  }
}

extension Wording {
  /// From when a demand that creates default lets interest run.
  public func demandStart(_ start: DemandStart) -> String {
    switch start {
    case .afterDeadline: say("nach der gesetzten Frist", "after its deadline")
    case .afterReceipt: say("nach dem Zugang", "after its receipt")
    }
  }

  /// Where exactly the open principal goes.
  public func exactPrincipal(counts: Bool) -> String {
    counts
      ? say("geht auf die Hauptforderung", "goes to the principal")
      : say("wird nach §§ 366, 367 BGB verrechnet", "is placed by §§ 366, 367 BGB")
  }
}
