import Desk
import Receivables
import Terminal
import Wording

/// The figures of the notice that is due: what it demands of which invoice, by when, and what speaks
/// against it.
///
/// Nothing goes out from here before letters can be composed.
struct NoticePage: Layer {
  private let number: DebtorID
  private var list: ListPage

  /// The notice of a debtor; nothing where none is due.
  init?(_ debtor: DebtorID, _ surroundings: Surroundings) {
    guard let listing = Listing(noticeFor: debtor, surroundings) else { return nil }
    number = debtor
    list = ListPage(listing, surroundings)
  }

  var extent: Extent { .page }
  var scope: Scope { .preview }
  var debtor: DebtorID? { number }
  var hints: [Action] { [.previewSend, .why, .export, .find, .escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown("\(number.text) ") + list.title(surroundings)
  }

  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    guard !changes.isEmpty, let listing = Listing(noticeFor: number, surroundings) else { return }
    list.show(listing, surroundings)
  }

  func refusal(of action: Action, _ surroundings: Surroundings) -> Shown? {
    switch action {
    case .previewSend, .previewEdit, .previewOpen, .previewChannel, .previewLanguage:
      Shown(surroundings.words.runNeedsCorrespondence)
    default: nil
    }
  }

  var hasTable: Bool { true }

  func table(_ surroundings: Surroundings) -> TableList? { list.table(surroundings) }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    guard Movement(action) != nil else { return nil }
    return list.perform(action, surroundings)
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    list.view(on: surface, surroundings)
  }
}

extension Listing {
  /// The figures of the notice that is due for a debtor; nothing where none is.
  init?(noticeFor debtor: DebtorID, _ surroundings: Surroundings) {
    let (day, settings) = (surroundings.day, surroundings.settings)
    guard let account = surroundings.account(debtor),
      let figures = account.noticeFigures(on: day, settings)
    else { return nil }
    self.init(figures, of: account, surroundings)
  }

  private init(_ figures: NoticeFigures, of account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let currency = figures.notice.total.currency
    self.init(
      words.noticeTitle(figures.notice), head: Self.head(figures, account, surroundings),
      [
        ListingColumn(
          words.invoiceColumn, Track(minimum: 12, ideal: 16, growth: 1, priority: 11)),
        .count(words.reachesColumn), .day(words.label(.lastDayToPay)),
        .amount(words.principalColumn), ListingColumn(words.interestColumn, .fixed(9, priority: 8)),
        ListingColumn(words.costsColumn, .fixed(9, priority: 7)),
        .amount(words.sumColumn),
      ], emptyText: words.noRows)
    let claim = account.claim(on: surroundings.day, surroundings.settings)
    for item in figures.notice.items {
      let sum = [item.principal, item.interest, item.costs].reduce(Int64(0)) { $0 + $1.minor }
      add(
        Row(
          id: RowID(debtor: nil, number: item.item.sequence),
          cells: [
            .text(account.ledger.item(item.item)?.invoice.number.text ?? "\(item.item)"),
            .number(UInt64(item.level)),
            claim.items.first { $0.number == item.item }.map { .day($0.lastDay) } ?? .empty,
            .amount(item.principal), .amount(item.interest), .amount(item.costs),
            .amount(Money(minor: sum, currency)),
          ]))
    }
  }

  private static func head(
    _ figures: NoticeFigures, _ account: Account, _ surroundings: Surroundings
  ) -> [Phrase] {
    let (words, day, notice) = (surroundings.words, surroundings.day, figures.notice)
    let costs = [Money].sums(of: figures.charges.map(\.amount))
    var lines = [
      Phrase(
        Shown("\(account.number.text) \(account.ledger.debtor?.name.text ?? "")"), .title),
      Phrase(Shown("\(words.noticeTitle(notice)) \(words.noticeFrame(notice, on: day))")),
      Phrase(Shown(words.demandedTotal(notice.total, newCosts: costs)), .accent),
    ]
    if let route = notice.announces { lines.append(Phrase(Shown(words.announces(route)))) }
    let standing = account.standing(on: day, surroundings.settings)
    let gates = standing.gates.map(\.kind)
    if !gates.isEmpty { lines.append(Phrase(Shown(words.heldBack(gates)), .warn)) }
    let objections = account.objections(to: figures, surroundings.settings)
    lines += objections.prefix(4).map { objection in
      Phrase(
        Shown(words.objection(objection, account)), objection.blocks ? .danger : .warn)
    }
    if objections.isEmpty { lines.append(Phrase(Shown(words.nothingAgainst), .ok)) }
    return lines
  }
}
