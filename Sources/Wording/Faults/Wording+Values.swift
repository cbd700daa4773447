public import Receivables

extension Wording {
  /// Why an amount cannot be read or computed.
  ///
  /// - Parameters:
  ///   - fault: What is wrong.
  ///   - notation: The notation that the amount was read in.
  /// - Returns: What is wrong and what to do.
  public func explanation(
    of fault: MoneyFault, notation: AmountNotation = .plain
  ) -> Explanation {
    switch fault {
    case .unknownCurrency(let code):
      explain(
        say("\(quoted(code)) ist keine Währung.", "\(quoted(code)) is not a currency."),
        say(
          "Drei Großbuchstaben nach ISO 4217 angeben, etwa EUR.",
          "Give three capital letters of ISO 4217, such as EUR."))
    case .differentCurrencies(let first, let second):
      explain(
        say(
          "Beträge in \(first) und \(second) lassen sich nicht verrechnen.",
          "Amounts in \(first) and \(second) cannot be combined."),
        say("Jede Währung für sich rechnen.", "Compute each currency by itself."))
    case .overflow:
      explain(
        say("Der Betrag ist zu groß zum Rechnen.", "The amount is too large to compute with."),
        say("Einen kleineren Betrag angeben.", "Give a smaller amount."))
    case .unusableShares:
      explain(
        say(
          "Ein Betrag braucht zum Teilen mindestens einen Anteil über null.",
          "Splitting an amount needs at least one share above zero."),
        say("Anteile prüfen.", "Check the shares."))
    case .unreadable(let text, let reason): explanation(of: reason, in: text, notation)
    }
  }

  private func explanation(
    of reason: UnreadableAmount, in text: String, _ notation: AmountNotation
  ) -> Explanation {
    let amountRemedy = amountRemedy(notation)
    return switch reason {
    case .noDigits:
      explain(
        say("\(quoted(text)) enthält keine Ziffer.", "\(quoted(text)) contains no digit."),
        amountRemedy)
    case .unexpectedCharacter(let scalar, let position):
      explain(
        say(
          "\(quoted(scalar)) an Stelle \(position) von \(quoted(text)) gehört in keinen Betrag.",
          "\(quoted(scalar)) at place \(position) of \(quoted(text)) belongs in no amount."),
        amountRemedy)
    case .brokenGroups:
      explain(
        say(
          "In \(quoted(text)) sind die Ziffern nicht in Dreiergruppen geteilt.",
          "The digits of \(quoted(text)) are not grouped by three."),
        amountRemedy)
    case .tooManyDecimals(let found, let allowed):
      explain(
        say(
          "\(quoted(text)) hat \(found) Nachkommastellen; erlaubt sind \(allowed).",
          "\(quoted(text)) has \(found) decimal places; \(allowed) are allowed."),
        decimalsRemedy(notation))
    case .decimalMarkAlone:
      explain(
        say(
          "In \(quoted(text)) fehlen Ziffern vor oder nach dem Dezimalzeichen.",
          "In \(quoted(text)) digits are missing before or after the decimal mark."),
        amountRemedy)
    case .ambiguous(let german, let english):
      explain(
        say(
          "\(quoted(text)) ist mehrdeutig: deutsch \(german), englisch \(english).",
          "\(quoted(text)) is ambiguous: \(german) in German, \(english) in English notation."),
        say("Den Betrag mit zwei Nachkommastellen angeben.", "Give the amount with two decimals."))
    case .otherCurrency(let found, let expected):
      explain(
        say(
          "\(quoted(text)) nennt \(quoted(found)), erwartet wird \(expected).",
          "\(quoted(text)) names \(quoted(found)), but \(expected) is expected."),
        say("Betrag oder Währung berichtigen.", "Correct the amount or the currency."))
    }
  }

  /// A dot before three digits is often meant to group thousands: rounding would be wrong by a
  /// factor.
  private func decimalsRemedy(_ notation: AmountNotation) -> String {
    guard notation == .plain else {
      return say("Den Betrag gerundet angeben.", "Give the rounded amount.")
    }
    return say(
      "Der Punkt trennt Nachkommastellen, nicht Tausender: ohne Tausendertrennung oder gerundet angeben.",
      "The dot marks decimals, not thousands: give the amount without grouping, or rounded.")
  }

  private func amountRemedy(_ notation: AmountNotation) -> String {
    switch notation {
    case .plain:
      say(
        "Beträge mit Dezimalpunkt und ohne Tausendertrennung angeben, etwa 1234.56.",
        "Give amounts with a decimal dot and without grouping, such as 1234.56.")
    case .german:
      say(
        "Beträge deutsch schreiben, etwa 1.234,56.", "Write amounts in German, such as 1.234,56.")
    case .english:
      say(
        "Beträge englisch schreiben, etwa 1,234.56.", "Write amounts in English, such as 1,234.56.")
    case .swiss:
      say(
        "Beträge schweizerisch schreiben, etwa 1'234.56.",
        "Write amounts as the Swiss do, such as 1'234.56.")
    case .either:
      say(
        "Beträge mit zwei Nachkommastellen schreiben, etwa 1.234,56.",
        "Write amounts with two decimals, such as 1,234.56.")
    }
  }

  /// Why a text is not a day.
  public func explanation(of fault: DayFault) -> Explanation {
    switch fault {
    case .unreadable(let text):
      explain(
        say("\(quoted(text)) ist kein Tag.", "\(quoted(text)) is not a day."),
        say(
          "Tage als JJJJ-MM-TT angeben, etwa 2026-11-23.",
          "Give days as YYYY-MM-DD, such as 2026-11-23."))
    case .noSuchDay(let year, let month, let day):
      explain(
        say(
          "Den Tag \(isoText(year, month, day)) gibt es nicht im Kalender.",
          "There is no day \(isoText(year, month, day)) in the calendar."),
        say("Tag und Monat prüfen.", "Check day and month."))
    }
  }

  private func isoText(_ year: Int, _ month: Int, _ day: Int) -> String {
    [year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  /// Why a text is not a moment.
  public func explanation(of fault: InstantFault) -> Explanation {
    switch fault {
    case .unreadable(let text):
      explain(
        say("\(quoted(text)) ist kein Zeitpunkt.", "\(quoted(text)) is not a moment."),
        say(
          "Zeitpunkte in koordinierter Weltzeit (UTC) angeben, etwa 2026-11-23T08:15:00Z.",
          "Give moments in universal time, such as 2026-11-23T08:15:00Z."))
    }
  }

  /// Why a text is not a rate.
  public func explanation(of fault: RateFault) -> Explanation {
    let remedy = say(
      "Sätze in Prozent mit Dezimalpunkt und höchstens vier Stellen angeben, etwa 6.52.",
      "Give rates in percent with a decimal dot and at most four decimals, such as 6.52.")
    return switch fault {
    case .unreadable(let text):
      explain(
        say("\(quoted(text)) ist kein Prozentsatz.", "\(quoted(text)) is not a percentage."), remedy
      )
    case .outOfRange(let text):
      explain(
        say("\(quoted(text)) ist als Prozentsatz zu groß.", "\(quoted(text)) is too large a rate."),
        remedy)
    }
  }

  /// Why a text is not a period.
  public func explanation(of fault: PeriodFault) -> Explanation {
    switch fault {
    case .unreadable(let text):
      explain(
        say("\(quoted(text)) ist keine Frist.", "\(quoted(text)) is not a period."),
        say(
          "Tage, Wochen, Monate oder Jahre angeben: 14d, 2w, 3m, 1.5m, 3y.",
          "Give days, weeks, months or years: 14d, 2w, 3m, 1.5m, 3y."))
    case .tooLong(let text):
      explain(
        say("\(quoted(text)) ist länger als 100 Jahre.", "\(quoted(text)) is over 100 years long."),
        say("Eine kürzere Frist angeben.", "Give a shorter period."))
    }
  }

  /// Why a text cannot name a thing.
  public func explanation(of fault: NameFault) -> Explanation {
    switch fault {
    case .empty:
      explain(
        say("Der Name ist leer.", "The name is empty."), say("Einen Namen angeben.", "Give a name.")
      )
    case .tooLong(let bytes):
      explain(
        say(
          "Der Name ist mit \(bytes) Bytes zu lang.", "The name is too long with \(bytes) bytes."),
        say("Höchstens 64 Bytes verwenden.", "Use 64 bytes at most."))
    case .unexpectedCharacter(_, let position):
      explain(
        say(
          "Das Zeichen an Stelle \(position) ist unsichtbar oder ein Leerzeichen am Rand.",
          "The character at place \(position) does not print, or is a space at an end."),
        say("Das Zeichen entfernen.", "Remove the character."))
    }
  }
}

extension Wording {
  /// What is wrong with a text.
  public func explanation(of fault: TextFault) -> Explanation {
    switch fault {
    case .empty:
      explain(
        say("Der Text ist leer.", "The text is empty."), say("Etwas angeben.", "Give something."))
    case .tooLong(let bytes, let limit):
      explain(
        say(
          "Der Text ist mit \(bytes) Bytes zu lang.", "The text is too long with \(bytes) bytes."),
        say("Höchstens \(limit) Bytes verwenden.", "Use \(limit) bytes at most."))
    case .unexpectedCharacter(_, let position):
      explain(
        say(
          "Das Zeichen an Stelle \(position) ist unsichtbar.",
          "The character at place \(position) does not print."),
        say("Das Zeichen entfernen.", "Remove the character."))
    case .spaceAtEnd:
      explain(
        say(
          "Am Anfang oder Ende steht ein Leerzeichen.", "There is a space at the beginning or end."),
        say("Das Leerzeichen entfernen.", "Remove the space."))
    }
  }
}
