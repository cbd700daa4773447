import Receivables
import Terminal
import Wording

// Reading fields: each gives its value, or says at the field what is wrong with it.

/// What stands in the fields of a form.
struct Fields<Field: Hashable & Sendable> {
  let form: Form<Field>

  init(_ form: Form<Field>) { self.form = form }
}

extension CaseForm {
  /// What stands in the fields.
  var fields: Fields<Field> { Fields(form) }
}

extension Fields {
  /// A day that must be there.
  func day(_ field: Field, _ surroundings: Surroundings) throws(FieldFault<Field>) -> Day {
    guard case .day(let control) = form[field] else { preconditionFailure("no day: \(field)") }
    do throws(DayTypingFault) { return Day(try control.value.get()) } catch {
      throw FieldFault(field, Shown(surroundings.words.typingFault(TypingFault(error))))
    }
  }

  /// A day, where one was typed.
  func dayIfGiven(
    _ field: Field, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Day? {
    guard case .day(let control) = form[field], !control.edit.text.isEmpty else { return nil }
    return try day(field, surroundings)
  }

  /// An amount that must be there, in the currency of the book.
  func amount(_ field: Field, _ surroundings: Surroundings) throws(FieldFault<Field>) -> Money {
    guard case .amount(let control) = form[field] else {
      preconditionFailure("no amount: \(field)")
    }
    do throws(AmountTypingFault) {
      return Money(minor: try control.value.get(), surroundings.settings.currency)
    } catch {
      throw FieldFault(
        field, Shown(surroundings.words.typingFault(TypingFault(error, surroundings))))
    }
  }

  /// An amount, where one was typed.
  func amountIfGiven(
    _ field: Field, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Money? {
    guard case .amount(let control) = form[field], !control.edit.text.isEmpty else { return nil }
    return try amount(field, surroundings)
  }

  /// The text of a field, without blanks around it; nothing where there is none.
  func text(_ field: Field) -> String? {
    let text =
      switch form[field] {
      case .text(let control): control.text
      case .area(let control, _): control.text
      default: ""
      }
    let blanks: (Character) -> Bool = { $0 == " " || $0 == "\n" }
    let rest = text.drop(while: blanks)
    guard let last = rest.lastIndex(where: { !blanks($0) }) else { return nil }
    return String(rest[...last])
  }

  /// A line, where one was typed.
  func line(_ field: Field, _ surroundings: Surroundings) throws(FieldFault<Field>) -> Line? {
    guard let text = text(field) else { return nil }
    do throws(TextFault) { return try Line(text) } catch {
      throw FieldFault(field, surroundings.sentence(.text(error)))
    }
  }

  /// A remark, where one was typed.
  func remark(_ field: Field, _ surroundings: Surroundings) throws(FieldFault<Field>) -> Remark? {
    guard let text = text(field) else { return nil }
    do throws(TextFault) { return try Remark(text) } catch {
      throw FieldFault(field, surroundings.sentence(.text(error)))
    }
  }

  /// The value of a choice among all values of a kind, in their order.
  func choice<Value: CaseIterable>(_ field: Field, _: Value.Type = Value.self) -> Value {
    guard case .choice(let control) = form[field] else {
      preconditionFailure("no choice: \(field)")
    }
    let values = Array(Value.allCases)
    return values[min(control.index, values.count - 1)]
  }

  /// Which of some values are checked.
  func checked<Value>(_ field: Field, of values: [Value]) -> [Value] {
    guard case .checklist(let list, _) = form[field] else { return [] }
    return list.checked.sorted().filter { $0 < values.count }.map { values[$0] }
  }

  /// Whether a toggle is on.
  func isOn(_ field: Field) -> Bool {
    if case .toggle(let toggle) = form[field] { toggle.isOn } else { false }
  }
}

extension Surroundings {
  /// What is wrong and what to do, in one line.
  func sentence(_ fault: Fault) -> Shown {
    let explanation = words.explanation(of: fault)
    return Shown(
      explanation.remedy.isEmpty
        ? explanation.message : "\(explanation.message) \(explanation.remedy)")
  }

  /// A field for a day from today on.
  func dayField(_ day: Day? = nil, back: Bool = false) -> DayField {
    DayField(
      day.map { CalendarDay($0) },
      reader: DayReader(
        today: CalendarDay(self.day), direction: back ? .back : .ahead,
        bareNumber: back ? .refused : .days),
      notation: words.language == .german ? .dotted : .iso)
  }

  /// A field for an amount in the currency of the book.
  func amountField(_ amount: Money? = nil) -> AmountField {
    AmountField(
      amount?.minor, reader: AmountReader(places: Int(settings.currency.exponent)),
      mark: words.language == .german ? "," : ".")
  }

  /// What a day comes to: `Fr 27.11., in 2 Tagen`.
  func caption(_ day: Day) -> Phrase {
    Phrase(Shown(words.distance(day, from: self.day)), .muted)
  }
}

extension CalendarDay {
  /// The same day, as fields count days.
  init(_ day: Day) { self.init(ordinal: Int(day.number)) }
}

extension Day {
  /// The same day, as the book counts days.
  init(_ day: CalendarDay) { self.init(number: day.ordinal) }
}
