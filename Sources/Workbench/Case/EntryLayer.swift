import Desk
import Receivables
import Terminal
import Wording

/// A box with everything of one entry.
struct EntryLayer: Layer {
  private let heading: Shown
  private var viewer: TextViewer
  private let about: DebtorID?

  /// An entry of a case; an invoice with what is owed of it.
  init(_ fact: Fact<Event>, _ sheet: CaseSheet, _ surroundings: Surroundings) {
    var paragraphs = Self.paragraphs(fact, sheet.account, sheet.settings.zone, surroundings.words)
    if let item = sheet.claim.item(fact.number) {
      paragraphs.insert(Self.figures(item, sheet, surroundings.words), at: 1)
    }
    self.init(fact, paragraphs, sheet.account.number, surroundings)
  }

  /// An entry of the book.
  init(_ fact: Fact<Event>, _ surroundings: Surroundings) {
    self.init(
      fact, Self.paragraphs(fact, nil, surroundings.settings.zone, surroundings.words), nil,
      surroundings)
  }

  private init(
    _ fact: Fact<Event>, _ paragraphs: [String], _ about: DebtorID?, _ surroundings: Surroundings
  ) {
    heading = Shown(surroundings.words.entryTitle(fact.number, fact.value.kind))
    self.about = about
    viewer = TextViewer(paragraphs.joined(separator: "\n\n"))
    fit(surroundings.size)
  }

  var extent: Extent { .box }
  var scope: Scope { .modal }
  var debtor: DebtorID? { about }

  func title(_ surroundings: Surroundings) -> Shown { heading }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    if chord == .escape || chord == .enter || chord == .character("q") { return [.leave] }
    return viewer.update(chord) ? [] : nil
  }

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    fit(surroundings.size)
  }

  /// The columns of the text are four less than those of the box.
  private mutating func fit(_ screen: Size) {
    viewer.fit(Size(rows: max(1, screen.rows - 8), columns: min(100, screen.columns - 8)))
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    let box = Box(heading, footer: Shown(surroundings.words.readerFooter))
    let screen = surroundings.size
    let inside = box.centered(
      Size(
        rows: min(viewer.lines.count, max(1, screen.rows - 8)),
        columns: min(100, screen.columns - 8)), on: surface)
    viewer.view(on: inside)
  }
}

// MARK: - What it says

extension EntryLayer {
  private static func paragraphs(
    _ fact: Fact<Event>, _ account: Account?, _ zone: BookZone, _ words: Wording
  ) -> [String] {
    let (day, minute) = zone.local(fact.instant)
    var record = [
      words.recorded(by: fact.user, on: day, minute: minute), words.effective(on: fact.day),
    ]
    let others = (account?.facts ?? []).filter {
      $0.command == fact.command && $0.number != fact.number
    }
    if !others.isEmpty {
      record.append(
        words.together(others.map { "\(words.event($0.value.kind)) (\($0.number))" }))
    }
    record += fact.value.documents.map(words.documentName)
    var paragraphs = [
      words.entry(fact.value, on: fact.day, of: account), record.joined(separator: "\n"),
    ]
    if let reversal = fact.reversedBy {
      let undo = account?.fact(reversal)
      paragraphs.append(words.undoneBy(undo?.user, reversal, on: undo?.day))
    }
    return paragraphs
  }

  private static func figures(_ item: ItemClaim, _ sheet: CaseSheet, _ words: Wording) -> String {
    let parts: [ClaimPart] = [.principal, .interest, .costs]
    let amounts = parts.map { words.part($0, words.bareMoney(item.open($0))) }
    return [
      words.stillOpen(item.total), amounts.joined(separator: ", "),
      words.status(sheet.status(of: item.item)),
    ].joined(separator: "\n")
  }
}
