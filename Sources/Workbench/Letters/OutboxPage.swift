import Desk
import Receivables
import Terminal
import Wording

/// What was issued and has not gone: what may go, what waits for a person, and why.
struct OutboxPage: Layer {
  private var waiting: [Outgoing] = []
  private var list: ListPage
  /// What is to be decided about the row under the cursor.
  private var asked: Outgoing?

  init(_ surroundings: Surroundings) {
    waiting = surroundings.book.outbox(at: surroundings.now, on: surroundings.day)
    list = ListPage(.outbox(waiting, surroundings), surroundings)
  }

  var extent: Extent { .page }
  var scope: Scope { .outbox }
  var subjects: [DebtorID] { one.map { [$0.debtor] } ?? [] }
  var hints: [Action] { [.previewSend, .open, .why, .export, .reload, .escape] }

  func title(_ surroundings: Surroundings) -> Shown { Shown(surroundings.words.outboxTitle) }

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    waiting = surroundings.book.outbox(at: surroundings.now, on: surroundings.day)
    list.show(.outbox(waiting, surroundings), surroundings)
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    refresh(Changes(), surroundings)
    return []
  }

  var hasTable: Bool { list.hasTable }
  func table(_ surroundings: Surroundings) -> TableList? { list.table(surroundings) }

  private var one: Outgoing? {
    guard let place = list.cursor.map({ Int($0.number) }), waiting.indices.contains(place) else {
      return nil
    }
    return waiting[place]
  }

  private func going(_ surroundings: Surroundings) -> [Outgoing] {
    waiting.filter { $0.mayGo(at: surroundings.now) }
  }

  // MARK: Keys

  func refusal(of action: Action, _ surroundings: Surroundings) -> Shown? {
    guard action == .previewSend else { return nil }
    if surroundings.readOnly != nil { return Shown(surroundings.words.bookIsReadOnly) }
    let going = going(surroundings)
    guard !going.isEmpty else { return Shown(surroundings.words.nothingMayGo) }
    guard let first = going.first, !going.contains(where: { surroundings.carries($0.channel) })
    else { return nil }
    return Shown(surroundings.words.nothingCarries(first.channel))
  }

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    guard let asked else { return nil }
    switch strip(asked, surroundings).response(to: chord) {
    case .finished(let decision):
      self.asked = nil
      return steps(for: decision, asked)
    case .cancelled:
      self.asked = nil
      return []
    case .handled: return []
    case .ignored: return nil
    }
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    switch action {
    case .previewSend: return [.request(.deliver(going(surroundings), anyway: false))]
    case .open:
      guard let one else { return [] }
      guard !decisions(one).isEmpty else { return [.openCase(one.debtor)] }
      asked = one
      return []
    case .reload:
      refresh(Changes(), surroundings)
      return nil
    default:
      guard Movement(action) != nil || action == .filter || action == .escape else { return nil }
      return list.perform(action, surroundings)
    }
  }

  /// What a person may decide of one.
  enum Decision: Hashable {
    case went, neverLeft, anyway, takeBack, openCase
  }

  private func decisions(_ one: Outgoing) -> [Decision] {
    switch one.state {
    case .started: [.went, .neverLeft, .openCase]
    case .overtaken: [.takeBack, .anyway, .openCase]
    case .recallable, .ready, .deferred: []
    }
  }

  private func steps(for decision: Decision, _ one: Outgoing) -> [Step] {
    switch decision {
    case .went: [.request(.settle(one, .accepted))]
    case .neverLeft: [.request(.settle(one, .notSent))]
    case .anyway: [.request(.deliver([one], anyway: true))]
    case .takeBack:
      [
        .request(
          .perform(
            Order(
              command: .dunning(one.debtor, .withdraw(NoticeWithdrawal(notice: one.number))),
              debtors: [one.debtor], version: one.version, action: .gotoOutbox)))
      ]
    case .openCase: [.openCase(one.debtor)]
    }
  }

  private func strip(_ one: Outgoing, _ surroundings: Surroundings) -> KeyStrip<Decision> {
    let words = surroundings.words
    let isPaper = one.channel == .letter
    return KeyStrip(
      Shown("\(words.outgoing(one)), \(words.channel(one.channel))"),
      context: Shown(one.debtor.text),
      decisions(one).map { decision in
        let (key, title) = words.outboxDecision(decision.name, isPaper: isPaper)
        return .init(decision, [.character(key)], Shown(title))
      })
  }

  // MARK: View

  func view(on surface: Surface, _ surroundings: Surroundings) {
    list.view(on: surface, surroundings)
    guard let asked else { return }
    let strip = strip(asked, surroundings)
    let height = strip.height(in: surface.size.columns, surface.look)
    strip.view(
      on: surface.rows(from: surface.size.rows - height, to: surface.size.rows).filled(.text))
  }
}

extension OutboxPage.Decision {
  fileprivate var name: OutboxDecision {
    switch self {
    case .went: .went
    case .neverLeft: .neverLeft
    case .anyway: .anyway
    case .takeBack: .takeBack
    case .openCase: .openCase
    }
  }
}

extension Listing {
  /// What waits to go out.
  static func outbox(_ waiting: [Outgoing], _ surroundings: Surroundings) -> Listing {
    let words = surroundings.words
    let columns = [
      ListingColumn(words.label(.customer), Track(minimum: 6, ideal: 8, growth: 0, priority: 10)),
      ListingColumn(words.label(.letter), Track(minimum: 10, ideal: 24, growth: 1, priority: 9)),
      ListingColumn(words.label(.way), .fixed(8, priority: 8)), .amount(words.sumColumn),
      ListingColumn(words.label(.status), Track(minimum: 14, ideal: 40, growth: 2, priority: 11)),
    ]
    var listing = Listing(
      words.outboxTitle, head: outboxHead(waiting, surroundings), columns,
      emptyText: words.nothingWaits)
    for (place, one) in waiting.enumerated() {
      listing.add(outboxRow(one, place, surroundings))
    }
    return listing
  }

  private static func outboxHead(
    _ waiting: [Outgoing], _ surroundings: Surroundings
  ) -> [Phrase] {
    let words = surroundings.words
    let going = waiting.filter { $0.mayGo(at: surroundings.now) }.count
    let missing = [ContactChannel.email, .letter].filter { channel in
      !surroundings.carries(channel) && waiting.contains { $0.channel == channel }
    }
    return [Phrase(Shown(words.outboxHead(going, of: waiting.count)), .title)]
      + missing.map { Phrase(Shown(words.howToCarry($0)), .warn) }
  }

  private static func outboxRow(
    _ one: Outgoing, _ place: Int, _ surroundings: Surroundings
  ) -> Row {
    let words = surroundings.words
    let state = words.outgoingState(
      one, surroundings.account(one.debtor), in: surroundings.settings.zone)
    let total: TableCell = one.total.map { .amount($0) } ?? .empty
    return Row(
      id: RowID(debtor: one.debtor, number: UInt64(place)),
      cells: [
        .text(one.debtor.text), .text(words.outgoing(one)), .text(words.channel(one.channel)),
        total, .text(state),
      ], role: one.isStarted ? .warn : .text)
  }
}
