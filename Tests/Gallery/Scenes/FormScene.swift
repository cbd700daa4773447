import Terminal

/// Every kind of field, with what it comes to and what is wrong with it.
struct FormScene: Scene {
  enum Field: Hashable, Sendable { case ship, way, arrival, stay, dues, papers, note, hint }

  private var form: Form<Field>
  private var saved: Shown = ""

  let title: Shown = "Form"
  let hints: [HintBar.Hint] = [
    .key(.tab, "next"), .key(Chord(.tab, .shift), "previous", priority: -1),
    .key(.control("s"), "save"), .key(.up, "day later", priority: -2),
  ]

  init() {
    let ahead = DayReader(today: Harbour.today)
    let stay = DayReader(today: Harbour.today, bareNumber: .days)
    form = Form([
      .init(.ship, "Ship", .text(TextField("Möwe Jensen", prompt: "name of the ship"))),
      .init(.way, "Comes from", .choice(Choice(["the sea", "the canal", "the yard"]))),
      .init(.arrival, "Arrives", .day(DayField(Harbour.today + 2, reader: ahead))),
      .init(.stay, "Leaves", .day(DayField(nil, reader: stay))),
      .init(.dues, "Dues", .amount(AmountField(123_456))),
      .init(.papers, "", .toggle(Toggle("papers are complete", isOn: true))),
      .init(
        .note, "Note",
        .area(
          TextArea(
            "Grain in hold two, must not get wet.\nThe captain asks for fresh water.",
            columns: 60), rows: 3)),
      .init(.hint, "", .note(Phrase("fr, 15., 27.11., +7, ult are understood", .muted))),
    ])
    form.focus(on: .arrival)
    // One field that is wrong, to be seen.
    var wrong = DayField(nil, reader: stay)
    wrong.edit.insert("31.2.")
    form[.stay] = .day(wrong)
  }

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    switch form.update(chord) {
    case .saved: saved = errors.isEmpty ? "saved" : "not saved: a field is wrong"
    case .changed, .moved: saved = ""
    case .ignored, .left: return false
    }
    return true
  }

  mutating func paste(_ text: String) { _ = form.paste(text) }

  private var errors: [Field: Shown] {
    var errors: [Field: Shown] = [:]
    for field in [Field.arrival, .stay] {
      guard case .day(let day) = form[field], case .failure(let fault) = day.value else { continue }
      errors[field] =
        switch fault {
        case .empty: "a day is missing"
        case .noSuchDay: "the calendar has no such day"
        case .bareNumber(let number): Shown("+\(number) or \(number). ?")
        case .ambiguous(_, let words): Shown(words.joined(separator: " or ") + "?")
        case .unreadable, .outOfReach: "this is no day"
        }
    }
    if case .amount(let dues) = form[.dues], case .failure(let fault) = dues.value {
      errors[.dues] =
        switch fault {
        case .empty: "an amount is missing"
        case .ambiguous(let thousands, _): "\(Harbour.amount(thousands)), or with a comma?"
        case .tooManyPlaces: "two decimal places at most"
        case .unexpected, .misplacedMarks, .tooLarge: "this is no amount"
        }
    }
    return errors
  }

  private var captions: [Field: Phrase] {
    var captions: [Field: Phrase] = [:]
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    for field in [Field.arrival, .stay] {
      guard case .day(let control) = form[field], let day = try? control.value.get() else {
        continue
      }
      let distance = day - Harbour.today
      captions[field] = Phrase(
        Shown("\(names[day.weekday]), \(distance < 0 ? "" : "+")\(distance) d"), .muted)
    }
    captions[.dues] = Phrase("EUR", .muted)
    return captions
  }

  func view(at time: Duration, on surface: Surface) {
    let box = Box("A ship is announced", footer: saved.isEmpty ? "Ctrl-S saves" : saved)
    let inside = box.view(
      on: surface.part(
        surface.painter.bounds.centered(
          Size(rows: min(surface.size.rows, 16), columns: min(surface.size.columns, 84)))))
    form.view(captions: captions, errors: errors, on: inside)
  }
}
