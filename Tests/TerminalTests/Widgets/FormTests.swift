import Terminal
import Testing

@Suite("Forms")
struct FormTests {
  enum Field: Hashable, Sendable { case name, day, note, hint, kind, sure }

  private func form(savesByEnter: Bool = true) -> Form<Field> {
    let reader = DayReader(today: DayReaderTests.today)
    return Form(
      [
        .init(.name, "Name", .text(TextField())),
        .init(.day, "Day", .day(DayField(reader: reader))),
        .init(.note, "Note", .area(TextArea(columns: 20), rows: 2)),
        .init(.hint, "", .note("read me")), .init(.kind, "Kind", .choice(Choice(["a", "b"]))),
        .init(.sure, "", .toggle(Toggle("sure"))),
      ], savesByEnter: savesByEnter)
  }

  @Test func `Tab goes round the fields and passes over notes, Shift-Tab goes back`() {
    var form = form()
    var seen: [Field] = []
    for _ in 0..<5 {
      if case .moved(let field) = form.update(.tab) { seen.append(field) }
    }
    #expect(seen == [.day, .note, .kind, .sure, .name])
    #expect(form.update(Chord(.tab, .shift)) == .moved(.sure))
  }

  @Test func `Enter accepts a field and saves at the last, unless the form must not`() {
    var saving = form()
    #expect(saving.update(.enter) == .moved(.day))
    saving.focus(on: .sure)
    #expect(saving.update(.enter) == .saved)
    var other = form(savesByEnter: false)
    other.focus(on: .sure)
    #expect(other.update(.enter) == .moved(.sure))
    #expect(other.update(.control("s")) == .saved)
  }

  @Test func `arrows move between fields where the field has no use for them`() {
    var form = form()
    #expect(form.update(.down) == .moved(.day))
    #expect(form.update(.down) == .changed(.day))
    form.focus(on: .note)
    #expect(form.update(.enter) == .changed(.note))
    form.focus(on: .sure)
    #expect(form.update(.up) == .moved(.kind))
  }

  @Test func `leaving a field writes its value in full`() {
    var form = form()
    form.focus(on: .day)
    for letter in "fr" { _ = form.update(.character(letter)) }
    _ = form.update(.tab)
    guard case .day(let day) = form[.day] else {
      Issue.record("no day")
      return
    }
    #expect(day.edit.text == "27.11.2026")
  }

  @Test func `Esc leaves the form with everything in it`() {
    var form = form()
    _ = form.update("x")
    #expect(form.update(.escape) == .left)
    #expect(form[.name] == .text(TextField("x")))
  }

  @Test func `a pasted text is data for the field that has the keys`() {
    var form = form()
    #expect(form.paste("y\n\u{1B}q") == .changed(.name))
    guard case .text(let name) = form[.name] else {
      Issue.record("no name")
      return
    }
    #expect(name.text == "y q")
    form.focus(on: .sure)
    #expect(form.paste("x") == .ignored)
  }

  @Test func `the field with the keys is seen however low the form is`() {
    for rows in 1...9 {
      var form = form()
      for _ in 0..<6 {
        let frame = Frame(Size(rows: rows, columns: 40)) {
          form.view(errors: [.day: "wrong", .kind: "wrong"], on: Surface($0, Look()))
        }
        #expect(frame.cursor != nil, "\(rows) rows, \(form.focusedField as Any)")
        _ = form.update(.tab)
      }
    }
  }

  @Test func `an empty form can be left`() {
    var form = Form<Field>([])
    #expect(form.update("x") == .ignored)
    #expect(form.update(.escape) == .left)
  }
}
