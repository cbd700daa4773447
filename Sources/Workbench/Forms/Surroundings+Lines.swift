import Receivables
import Terminal
import Wording

// The lines that forms are made of.

extension Surroundings {
  /// A line of text.
  func textLine<Field>(
    _ field: Field, _ label: FieldLabel, _ text: String = "", limit: Int = 120
  ) -> Form<Field>.Line {
    .init(field, Shown(words.field(label)), .text(TextField(text, limit: limit)))
  }

  /// A note: as long as it has to be, and often left out.
  func noteLine<Field>(_ field: Field, _ label: FieldLabel = .note) -> Form<Field>.Line {
    textLine(field, label, limit: 400)
  }

  /// A day that lies ahead.
  func dayLine<Field>(_ field: Field, _ label: FieldLabel, _ day: Day? = nil) -> Form<Field>.Line {
    .init(field, Shown(words.field(label)), .day(dayField(day)))
  }

  /// A day on which something happened; today until another one is typed.
  func pastDayLine<Field>(_ field: Field, _ label: FieldLabel) -> Form<Field>.Line {
    .init(field, Shown(words.field(label)), .day(dayField(day, back: true)))
  }

  /// An amount in the currency of the book.
  func amountLine<Field>(
    _ field: Field, _ label: FieldLabel, _ amount: Money? = nil
  ) -> Form<Field>.Line {
    .init(field, Shown(words.field(label)), .amount(amountField(amount)))
  }

  /// One of the values of a kind, in their order.
  func choiceLine<Field, Value: CaseIterable & Equatable>(
    _ field: Field, _ label: FieldLabel, _ chosen: Value? = nil, _ name: (Value) -> String
  ) -> Form<Field>.Line {
    let values = Array(Value.allCases)
    let index = chosen.flatMap { values.firstIndex(of: $0) } ?? 0
    return .init(
      field, Shown(words.field(label)),
      .choice(Choice(values.map { Shown(name($0)) }, index: index)))
  }

  /// Yes or no.
  func toggleLine<Field>(
    _ field: Field, _ label: FieldLabel, _ text: String, isOn: Bool = false
  ) -> Form<Field>.Line {
    .init(field, Shown(words.field(label)), .toggle(Toggle(Shown(text), isOn: isOn)))
  }

  /// Several invoices of which some can be checked; one alone is only named.
  func itemsLine<Field>(
    _ field: Field, _ label: FieldLabel, _ items: [ItemClaim], rows: Int = 5
  ) -> Form<Field>.Line {
    let lines = items.map { line(of: $0) }
    let control: FormControl =
      lines.count > 1
      ? .checklist(Checklist(lines), rows: rows)
      : .note(Phrase(lines.first ?? Shown(words.nothingThere), .muted))
    return .init(field, Shown(words.field(label)), control)
  }

  /// One of several things that are open; one alone is only named.
  func whichLine<Field>(
    _ field: Field, _ label: FieldLabel, _ things: [String]
  ) -> Form<Field>.Line {
    let lines = things.map { Shown($0) }
    let control: FormControl =
      lines.count > 1
      ? .choice(Choice(lines)) : .note(Phrase(lines.first ?? Shown(words.nothingThere), .muted))
    return .init(field, Shown(words.field(label)), control)
  }
}
