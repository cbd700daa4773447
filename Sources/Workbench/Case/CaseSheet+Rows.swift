import Receivables
import Terminal
import Wording

// What the rows of a case say.

extension CaseSheet {
  /// An entry of the timeline; what was undone is dimmed, and says so.
  func event(_ row: CaseRow, _ words: Wording) -> Timeline<CaseRow>.Event {
    guard let entry = row.entry, let fact = account.fact(entry) else {
      return .init(row, time: "", person: "", kind: "", text: "")
    }
    let role = fact.counts ? fact.value.kind.entryClass.role : Role.muted
    var event = Timeline<CaseRow>.Event(
      row, time: Shown(time(of: fact, words)), person: Shown(fact.user.text),
      kind: Phrase(Shown(words.word(of: fact.value)), role), text: words.entry(fact, of: account))
    if !fact.counts {
      event.sign = Phrase("×", .muted)
      event.role = .muted
    }
    return event
  }

  /// The day of an entry, with the time where it was recorded on that day.
  func time(of fact: Fact<Event>, _ words: Wording) -> String {
    let (recorded, minute) = settings.zone.local(fact.instant)
    let day = words.nearDay(fact.day, on: self.day)
    return recorded == fact.day
      ? "\(day) \(words.moment(recorded, minute: minute, on: recorded))" : day
  }

  /// The columns of a part that is a table.
  func columns(of pane: CasePane, _ words: Wording) -> [Column] {
    switch pane {
    case .timeline: []
    case .items: itemColumns(words)
    case .contacts:
      [
        Column(Shown(words.caseColumn(.contactKind)), Track(minimum: 10, ideal: 24, priority: 9)),
        Column(
          Shown(words.caseColumn(.contactValue)),
          Track(minimum: 20, ideal: 30, growth: 2, priority: 10)
        ),
        Column(
          Shown(words.caseColumn(.contactDetail)),
          Track(minimum: 12, ideal: 20, growth: 1, priority: 8)
        ),
      ]
    case .documents:
      [
        Column(Shown(words.caseColumn(.documentDay)), .fixed(10, priority: 8)),
        Column(
          Shown(words.caseColumn(.documentKind)), Track(minimum: 12, ideal: 22, priority: 9)),
        Column(
          Shown(words.caseColumn(.documentName)), Track(minimum: 20, growth: 1, priority: 10)),
      ]
    }
  }

  /// The cells of a row of a table.
  func cells(of row: CaseRow, _ words: Wording) -> [Phrase] {
    switch row {
    case .entry: []
    case .item(let number): itemCells(number, words)
    case .document(let entry, let place): documentCells(entry, place, words)
    case .address, .point, .party, .person: contactCells(row, words)
    }
  }

  /// All that a row is found by.
  func searchText(of row: CaseRow, _ words: Wording) -> String {
    if case .entry = row {
      let event = event(row, words)
      return "\(event.time) \(event.person) \(event.kind.text) \(event.text)"
    }
    return cells(of: row, words).map(\.text.string).joined(separator: " ")
  }
}

extension EntryClass {
  /// The colour of a kind of entries.
  var role: Role {
    switch self {
    case .contact: .info
    case .letter: .accent
    case .money: .ok
    case .promise: .warn
    case .dispute, .court: .danger
    case .hold: .mark
    case .data: .text
    case .system: .muted
    }
  }
}

// MARK: - Contacts

extension CaseSheet {
  private func contactCells(_ row: CaseRow, _ words: Wording) -> [Phrase] {
    switch row {
    case .address(let place):
      guard let address = ledger.debtor?.addresses[place] else { return [] }
      let holds = address.holds(on: day)
      let role: Role = holds ? .text : .muted
      return [
        Phrase(Shown(words.contactRow(.address(holds: holds))), role),
        Phrase(Shown(words.address(address)), role),
        Phrase(Shown(words.term(from: address.from, through: address.through) ?? ""), .muted),
      ]
    case .point(let place):
      guard let point = ledger.debtor?.contacts[place] else { return [] }
      let purpose = point.purpose == .any ? nil : words.name(of: point.purpose)
      let detail = [point.person?.text, purpose].compactMap(\.self).joined(separator: ", ")
      return [
        Phrase(Shown(words.contactRow(.point(point.channel)))),
        Phrase(Shown(point.value.text), .accent), Phrase(Shown(detail)),
      ]
    case .party(let number):
      guard let party = casework.parties.first(where: { $0.number == number })?.value else {
        return []
      }
      return partyCells(party, words)
    case .person(let name):
      guard let person = people.first(where: { $0.name == name }) else { return [] }
      return [
        Phrase(Shown(words.contactRow(.person))), Phrase(Shown(name.text)),
        Phrase(Shown(words.spokenWith(person.count, last: person.last, on: day)), .muted),
      ]
    case .entry, .item, .document: return []
    }
  }

  private func partyCells(_ party: Party, _ words: Wording) -> [Phrase] {
    let reach =
      party.contacts.map(\.value.text) + [party.address.map(words.address)].compactMap(\.self)
    let detail =
      [
        party.writeOnlyTo ? words.onlyThere : nil,
        words.term(from: party.from, through: party.through), party.reference?.text,
      ].compactMap(\.self) + reach
    return [
      Phrase(Shown(words.contactRow(.party(party.role))), party.writeOnlyTo ? .danger : .text),
      Phrase(Shown(party.name.text)), Phrase(Shown(detail.joined(separator: ", "))),
    ]
  }

  /// What of a row one wants elsewhere: a number, an address.
  func text(of row: CaseRow, _ words: Wording) -> String? {
    switch row {
    case .address(let place): ledger.debtor.map { words.address($0.addresses[place]) }
    case .point(let place): ledger.debtor.map { $0.contacts[place].value.text }
    case .entry, .item, .document, .party, .person: nil
    }
  }
}

// MARK: - Documents

extension CaseSheet {
  private func documentCells(_ entry: EntryNumber, _ place: Int, _ words: Wording) -> [Phrase] {
    guard let fact = account.fact(entry) else { return [] }
    let digest = document(entry, place)
    return [
      Phrase(Shown(words.nearDay(fact.day, on: day)), .muted),
      Phrase(Shown(words.event(fact.value.kind))),
      Phrase(
        Shown(digest.map { name(of: $0, entry, words) } ?? words.entry(fact, of: account)),
        digest == nil ? .text : .accent),
    ]
  }

  /// What a document is called: its file name, else what the entry says.
  func name(of digest: DocumentDigest, _ entry: EntryNumber, _ words: Wording) -> String {
    guard let fact = account.fact(entry) else { return digest.text }
    if case .casework(.documentAttached(let attachment)) = fact.value {
      return "\(attachment.name.text) (\(words.name(of: attachment.kind)))"
    }
    return words.entry(fact, of: account)
  }
}
