import Receivables
import Terminal
import Wording

// Reading the fields that are about things on the account.

extension Fields {
  /// The chosen one of several things, or the only one.
  func chosen<Value>(
    _ field: Field, of values: [Value], _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Value {
    let place = index(field) ?? 0
    guard values.indices.contains(place) else {
      throw FieldFault(field, Shown(surroundings.words.nothingThere))
    }
    return values[place]
  }

  /// The checked ones of several invoices, or the only one.
  func items(
    _ field: Field, of items: [ItemClaim], _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> [ItemClaim] {
    guard items.count > 1 else {
      guard !items.isEmpty else {
        throw FieldFault(field, Shown(surroundings.words.nothingThere))
      }
      return items
    }
    let checked = checked(field, of: items)
    guard !checked.isEmpty else {
      throw FieldFault(field, Shown(surroundings.words.checkItems))
    }
    return checked
  }

  /// The checked ones of several invoices; all of them where none is checked.
  func itemsOrAll(_ field: Field, of items: [ItemClaim]) -> [ItemClaim] {
    let checked = checked(field, of: items)
    return checked.isEmpty ? items : checked
  }

  /// How much of each invoice: all where no amount is typed or it comes to all of them, else a part
  /// of one alone.
  func amounts(
    _ amount: Field, of items: [(item: EntryNumber, whole: Money)], _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> [ItemAmount] {
    let wholes = items.map { ItemAmount(item: $0.item, amount: $0.whole) }
    guard let part = try amountIfGiven(amount, surroundings) else { return wholes }
    if wholes.count == 1 { return [ItemAmount(item: wholes[0].item, amount: part)] }
    let sum = try? Money.sum(of: wholes.map(\.amount), in: part.currency)
    guard part == sum else {
      throw FieldFault(amount, Shown(surroundings.words.partOfOneOnly))
    }
    return wholes
  }

  /// A line that must be there.
  func requiredLine(
    _ field: Field, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Line {
    guard let line = try line(field, surroundings) else {
      throw FieldFault(field, Shown(surroundings.words.textMissing))
    }
    return line
  }

  /// A remark that must be there.
  func requiredRemark(
    _ field: Field, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Remark {
    guard let remark = try remark(field, surroundings) else {
      throw FieldFault(field, Shown(surroundings.words.textMissing))
    }
    return remark
  }

  /// A whole number between bounds.
  func number(
    _ field: Field, in range: ClosedRange<Int>, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Int {
    guard let number = text(field).flatMap({ Int($0) }), range.contains(number) else {
      throw FieldFault(field, Shown(surroundings.words.numberBetween(range)))
    }
    return number
  }

  /// The place of a choice; nothing where there is no choice.
  func index(_ field: Field) -> Int? { form[field].flatMap(\.chosenPlace) }
}

extension FormControl {
  /// The place of what is chosen.
  fileprivate var chosenPlace: Int? {
    if case .choice(let choice) = self { choice.index } else { nil }
  }
}

extension CaseForm {
  /// What a field for a day comes to, where it holds one.
  func caption(of field: Field, _ surroundings: Surroundings) -> [Field: Phrase] {
    guard case .day(let control) = form[field], let day = try? control.value.get() else {
      return [:]
    }
    return [field: surroundings.caption(Day(day))]
  }

  /// That a field for an amount means all where it is empty.
  func wholeCaption(
    _ field: Field, _ whole: Money, _ surroundings: Surroundings
  ) -> [Field: Phrase] {
    [field: Phrase(Shown(surroundings.words.wholeAmount(whole)), .muted)]
  }

  /// What several fields come to.
  func captions(_ all: [Field: Phrase]...) -> [Field: Phrase] {
    all.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }
}

extension Surroundings {
  /// The sum of what is open of invoices.
  func sum(_ items: [ItemClaim], _ part: (ItemClaim) -> Money) -> Money {
    (try? Money.sum(of: items.map(part), in: settings.currency)) ?? .zero(settings.currency)
  }
}
