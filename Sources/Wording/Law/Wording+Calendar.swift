public import Receivables

extension Wording {
  /// The name of a state.
  public func state(_ state: FederalState) -> String {
    switch state {
    case .badenWuerttemberg: "Baden-Württemberg"
    case .bavaria: say("Bayern", "Bavaria")
    case .berlin: "Berlin"
    case .brandenburg: "Brandenburg"
    case .bremen: "Bremen"
    case .hamburg: "Hamburg"
    case .hesse: say("Hessen", "Hesse")
    case .mecklenburg: say("Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania")
    case .lowerSaxony: say("Niedersachsen", "Lower Saxony")
    case .northRhineWestphalia: say("Nordrhein-Westfalen", "North Rhine-Westphalia")
    case .rhinelandPalatinate: say("Rheinland-Pfalz", "Rhineland-Palatinate")
    case .saarland: "Saarland"
    case .saxony: say("Sachsen", "Saxony")
    case .saxonyAnhalt: say("Sachsen-Anhalt", "Saxony-Anhalt")
    case .schleswigHolstein: "Schleswig-Holstein"
    case .thuringia: say("Thüringen", "Thuringia")
    }
  }

  /// The name of a holiday.
  public func holiday(_ holiday: PublicHoliday) -> String {
    switch holiday {
    case .newYear: say("Neujahr", "New Year's Day")
    case .epiphany: say("Heilige Drei Könige", "Epiphany")
    case .womensDay: say("Internationaler Frauentag", "International Women's Day")
    case .goodFriday: say("Karfreitag", "Good Friday")
    case .easterSunday: say("Ostersonntag", "Easter Sunday")
    case .easterMonday: say("Ostermontag", "Easter Monday")
    case .labourDay: say("Tag der Arbeit", "Labour Day")
    case .liberationDay: say("Tag der Befreiung", "Liberation Day")
    case .ascension: say("Christi Himmelfahrt", "Ascension Day")
    case .whitSunday: say("Pfingstsonntag", "Whit Sunday")
    case .whitMonday: say("Pfingstmontag", "Whit Monday")
    case .corpusChristi: say("Fronleichnam", "Corpus Christi")
    case .uprisingDay: say("Jahrestag des Volksaufstandes", "Uprising of 17 June 1953")
    case .augsburgPeace: say("Augsburger Friedensfest", "Augsburg Peace Festival")
    case .assumption: say("Mariä Himmelfahrt", "Assumption Day")
    case .childrensDay: say("Weltkindertag", "World Children's Day")
    case .germanUnity: say("Tag der Deutschen Einheit", "Day of German Unity")
    case .reformation: say("Reformationstag", "Reformation Day")
    case .allSaints: say("Allerheiligen", "All Saints' Day")
    case .repentance: say("Buß- und Bettag", "Day of Repentance and Prayer")
    case .christmas: say("1. Weihnachtstag", "Christmas Day")
    case .secondChristmas: say("2. Weihnachtstag", "Second Day of Christmas")
    }
  }

  /// The name of a weekday.
  public func weekday(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: say("Montag", "Monday")
    case .tuesday: say("Dienstag", "Tuesday")
    case .wednesday: say("Mittwoch", "Wednesday")
    case .thursday: say("Donnerstag", "Thursday")
    case .friday: say("Freitag", "Friday")
    case .saturday: say("Samstag", "Saturday")
    case .sunday: say("Sonntag", "Sunday")
    }
  }

  /// Why no work is done on a day.
  public func rest(_ rest: WorkingDays.Rest) -> String {
    switch rest {
    case .weekend(let weekday): self.weekday(weekday)
    case .holiday(let holiday, nil): self.holiday(holiday)
    case .holiday(let holiday, .some(let place)):
      "\(self.holiday(holiday)) (\(place.state.rawValue))"
    }
  }

  /// Where the end of a period comes to lie, and what moved it.
  public func shift(_ shift: WorkingDays.Shift) -> String {
    guard shift.moved else { return dayWithWeekday(shift.day) }
    let reasons = shift.passed.map(rest).joined(separator: ", ")
    return say(
      "\(dayWithWeekday(shift.day)), verschoben vom \(day(shift.original)): \(reasons) (§ 193 BGB)",
      "\(dayWithWeekday(shift.day)), moved from \(day(shift.original)): \(reasons) (§ 193 BGB)")
  }

  /// A period in words.
  public func period(_ period: Period) -> String {
    switch period {
    case .days(let count): self.count(ofDays: count)
    case .weeks(1): say("1 Woche", "1 week")
    case .weeks(let count): say("\(count) Wochen", "\(count) weeks")
    case .months(1): say("1 Monat", "1 month")
    case .months(let count): say("\(count) Monate", "\(count) months")
    case .monthsAndHalf(0): say("ein halber Monat", "half a month")
    case .monthsAndHalf(1): say("1 Monat und ein halber", "1 month and a half")
    case .monthsAndHalf(let count):
      say("\(count) Monate und ein halber", "\(count) months and a half")
    case .years(1): say("1 Jahr", "1 year")
    case .years(let count): say("\(count) Jahre", "\(count) years")
    }
  }
}
