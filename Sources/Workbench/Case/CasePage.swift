import Desk
import Receivables
import Terminal
import Wording

/// The case of a debtor: the head that answers the phone, what is owed, what is next, and in four
/// parts all that happened, the invoices, the people and the documents.
struct CasePage: Layer {
  private(set) var number: DebtorID
  /// What it looks at; nothing where the debtor is not there any more.
  private(set) var sheet: CaseSheet?
  /// The part below the head.
  private(set) var pane = CasePane.timeline
  /// The past day that is looked at; nothing for today.
  private(set) var past: Day?
  /// The kinds of entries that are not shown.
  private(set) var hidden: Set<EntryClass> = []
  /// What is searched for.
  private(set) var query = ""
  /// The rows of the open part in which it is found.
  private(set) var matches: [CaseRow] = []
  /// The rows of each part.
  private(set) var rows: [CasePane: [CaseRow]] = [:]
  private var selections: [CasePane: Selection<CaseRow>] = [:]
  /// Where the cursor was when a search began.
  private var origin: CaseRow?
  /// The past day that was asked for.
  private var awaited: Day?
  /// The document that was asked for.
  private var wanted: (digest: DocumentDigest, entry: EntryNumber)?

  init(_ debtor: DebtorID, _ surroundings: Surroundings) {
    number = debtor
    show(debtor, surroundings)
  }

  /// Shows another debtor's case, in the same part of it.
  mutating func show(_ debtor: DebtorID, _ surroundings: Surroundings) {
    number = debtor
    (past, awaited, wanted, query, matches) = (nil, nil, nil, "", [])
    selections = [:]
    look(surroundings)
  }

  var extent: Extent { .page }
  var scope: Scope { .caseFile }
  var debtor: DebtorID? { number }

  var hints: [Action] {
    guard past == nil else { return [.escape, .paneNext, .entryOpen, .filter, .why] }
    return [
      .contact, .payment, .promise, .notice, .dispute, .settle, .caseNext, .paneNext, .filter,
      .undo, .palette,
    ]
  }

  func title(_ surroundings: Surroundings) -> Shown {
    let title = surroundings.words.caseTitle(number.text)
    guard let past else { return Shown(title) }
    return Shown("\(title), \(surroundings.words.asOf(past))")
  }

  func refusal(of action: Action, _ surroundings: Surroundings) -> Shown? {
    let words = surroundings.words
    switch action {
    case .matchNext, .matchPrevious: return query.isEmpty ? Shown(words.nothingSearched) : nil
    case .accountCopy: return nil
    case _ where past != nil && Action.ofCases.contains(action):
      return Shown(words.pastIsReadOnly)
    default: return nil
    }
  }
}

// MARK: - Rows

extension CasePage {
  /// The cursor of a part.
  func selection(_ pane: CasePane) -> Selection<CaseRow> { selections[pane] ?? Selection() }

  /// Looks at the account again.
  private mutating func look(_ surroundings: Surroundings) {
    if past == nil {
      sheet = surroundings.account(number).map { CaseSheet($0, surroundings) }
    }
    for pane in CasePane.allCases {
      rows[pane] = sheet?.rows(pane, hiding: hidden) ?? []
      follow(pane, surroundings)
    }
    if !query.isEmpty { find(surroundings) }
  }

  private mutating func follow(_ pane: CasePane, _ surroundings: Surroundings) {
    var selection = self.selection(pane)
    selection.follow(rows[pane] ?? [], visible: visible(pane, surroundings))
    selections[pane] = selection
  }

  private mutating func move(_ movement: Movement, _ surroundings: Surroundings) {
    var selection = self.selection(pane)
    selection.move(movement, in: rows[pane] ?? [], visible: visible(pane, surroundings))
    selections[pane] = selection
  }

  private mutating func select(_ row: CaseRow, _ surroundings: Surroundings) {
    var selection = self.selection(pane)
    selection.select(row, in: rows[pane] ?? [], visible: visible(pane, surroundings))
    selections[pane] = selection
  }

  private func visible(_ pane: CasePane, _ surroundings: Surroundings) -> Int {
    let height = layout(surroundings).pane.rows.count
    return pane == .timeline ? height : Table<CaseRow>.visibleRows(in: height)
  }
}

// MARK: - Keys

extension CasePage {
  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if let movement = Movement(action) {
      move(movement, surroundings)
      return []
    }
    switch action {
    case .paneNext: open(neighbour(1), surroundings)
    case .panePrevious: open(neighbour(-1), surroundings)
    case .paneItems: open(pane == .items ? .timeline : .items, surroundings)
    case .entryOpen, .open: return openRow(surroundings)
    case .filter:
      origin = selection(pane).cursor
      return [.open(FilterLayer(query, isSearch: true))]
    case .matchNext: return goToMatch(1, surroundings)
    case .matchPrevious: return goToMatch(-1, surroundings)
    case .timelineKinds:
      open(.timeline, surroundings)
      return [.open(KindsLayer(hidden, surroundings))]
    case .asOf: return [.open(DayStrip.asOf(past, surroundings))]
    case .escape: return escape(surroundings)
    default: return nil
    }
    return []
  }

  private func neighbour(_ step: Int) -> CasePane {
    let panes = CasePane.allCases
    let place = panes.firstIndex(of: pane) ?? 0
    return panes[(place + step + panes.count) % panes.count]
  }

  private mutating func open(_ pane: CasePane, _ surroundings: Surroundings) {
    self.pane = pane
    if !query.isEmpty { find(surroundings) }
  }

  /// The search goes first, then the look back.
  private mutating func escape(_ surroundings: Surroundings) -> [Step]? {
    if !query.isEmpty {
      (query, matches) = ("", [])
    } else if past != nil {
      past = nil
      look(surroundings)
    } else {
      return nil
    }
    return []
  }

  /// Shows what the row under the cursor is about.
  private mutating func openRow(_ surroundings: Surroundings) -> [Step] {
    guard let sheet, let row = selection(pane).cursor else { return [] }
    switch row {
    case .document(let entry, let place):
      guard let digest = sheet.document(entry, place) else { fallthrough }
      wanted = (digest, entry)
      return [.request(.document(digest))]
    case .entry, .item, .party:
      guard let entry = row.entry, let fact = sheet.account.fact(entry) else { return [] }
      return [.open(EntryLayer(fact, sheet, surroundings))]
    case .person(let name):
      let last = sheet.casework.contacts.last { $0.value.person == name }
      guard let last, let fact = sheet.account.fact(last.number) else { return [] }
      return [.open(EntryLayer(fact, sheet, surroundings))]
    case .address, .point:
      guard let text = sheet.text(of: row, surroundings.words) else { return [] }
      return [.request(.copy(text)), .say(Shown(surroundings.words.copied(text)), .ok)]
    }
  }
}

// MARK: - Search

extension CasePage {
  private mutating func find(_ surroundings: Surroundings) {
    let words = FilterWords(query)
    guard let sheet, !words.isEmpty else {
      matches = []
      return
    }
    matches = (rows[pane] ?? []).filter {
      words.match(sheet.searchText(of: $0, surroundings.words))
    }
  }

  /// Goes to the next place, or back to the one before, around the ends.
  private mutating func goToMatch(_ step: Int, _ surroundings: Surroundings) -> [Step] {
    guard !matches.isEmpty else {
      return [.say(Shown(surroundings.words.notFound(query)), .warn)]
    }
    let (all, found) = (rows[pane] ?? [], Set(matches))
    let here = selection(pane).index
    let target =
      step > 0
      ? all.dropFirst(here + 1).first { found.contains($0) } ?? matches.first
      : all.prefix(here).last { found.contains($0) } ?? matches.last
    if let target { select(target, surroundings) }
    return []
  }

  /// Goes to the first place from where the search began; back there where it is nowhere.
  private mutating func goToFirstMatch(_ surroundings: Surroundings) {
    let all = rows[pane] ?? []
    let start = origin.flatMap { all.firstIndex(of: $0) } ?? 0
    let found = Set(matches)
    let target = all[start...].first { found.contains($0) } ?? matches.first ?? origin
    if let target { select(target, surroundings) }
  }

  mutating func change(_ change: PageChange, _ surroundings: Surroundings) -> [Step] {
    switch change {
    case .search(let text):
      query = text
      find(surroundings)
      goToFirstMatch(surroundings)
    case .searchDone:
      guard !query.isEmpty, matches.isEmpty else { return [] }
      return [.say(Shown(surroundings.words.notFound(query)), .warn)]
    case .hidden(let classes):
      hidden = classes
      look(surroundings)
    case .asOf(let day):
      awaited = day
      return [.request(.work(.account(number, asOf: day)))]
    }
    return []
  }
}

// MARK: - News

extension CasePage {
  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    let isTouched = changes.all || changes.book || changes.debtors.contains(number)
    guard isTouched || changes.isEmpty else { return }
    look(surroundings)
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    switch outcome {
    case .worked(.account(let account, let settings, let day)) where day == awaited:
      awaited = nil
      guard let account else {
        return [.say(Shown(surroundings.words.notYetKnown(number.text, on: day)), .warn)]
      }
      past = day
      sheet = CaseSheet(account, on: day, settings)
      look(surroundings)
    case .document(let digest, .success(let bytes)) where digest == wanted?.digest:
      return read(bytes, surroundings)
    default: break
    }
    return []
  }

  /// Shows a document that is text, and says what any other is.
  private mutating func read(_ bytes: [UInt8], _ surroundings: Surroundings) -> [Step] {
    guard let sheet, let (digest, entry) = wanted else { return [] }
    wanted = nil
    let name = sheet.name(of: digest, entry, surroundings.words)
    let kind = DocumentKind(of: bytes)
    guard kind == .text else {
      let text = surroundings.words.notText(name, kind, bytes: bytes.count)
      return [.say(Shown(text), .info)]
    }
    return [
      .open(DocumentPage(name, String(decoding: bytes, as: UTF8.self), number, surroundings))
    ]
  }
}
