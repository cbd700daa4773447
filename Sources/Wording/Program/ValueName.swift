/// What stands for the value of an option in its description.
public enum ValueName: Sendable, Hashable, CaseIterable {
  /// An amount of money.
  case amount
  /// A day.
  case day
  /// A day and another, or none.
  case days
  /// A day and an amount.
  case dayAndAmount
  /// A day and a percentage.
  case dayAndPercent
  /// A kind and an amount.
  case kindAndAmount
  /// One word of several.
  case word
  /// The code of a currency.
  case currency
  /// A period.
  case period
  /// A count.
  case count
  /// A state.
  case state
  /// A claim with its amounts.
  case claim
  /// A name.
  case name
  /// Digits.
  case digits
  /// A number of one's own.
  case number
  /// A year.
  case year
  /// A folder.
  case folder
  /// An entry.
  case entry
  /// A text.
  case text
  /// A file.
  case file
  /// The name of a template.
  case template
  /// A language.
  case language
}

extension Wording {
  /// The word between the angle brackets of an option.
  public func valueName(_ name: ValueName) -> String {
    switch name {
    case .amount: say("betrag", "amount")
    case .day: say("tag", "day")
    case .days: say("tag..tag", "day..day")
    case .dayAndAmount: say("tag=betrag", "day=amount")
    case .dayAndPercent: say("tag=prozent", "day=percent")
    case .kindAndAmount: say("art=betrag", "kind=amount")
    case .word: say("wort", "word")
    case .currency: say("währung", "currency")
    case .period: say("frist", "period")
    case .count: say("anzahl", "count")
    case .state: say("land", "state")
    case .claim: say("forderung", "claim")
    case .name: say("name", "name")
    case .digits: say("ziffern", "digits")
    case .number: say("nummer", "number")
    case .year: say("jahr", "year")
    case .folder: say("ordner", "folder")
    case .entry: say("eintrag", "entry")
    case .text: say("text", "text")
    case .file: say("datei", "file")
    case .template: say("vorlage", "template")
    case .language: say("sprache", "language")
    }
  }
}
