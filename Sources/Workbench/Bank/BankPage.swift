import Desk
import Receivables
import Terminal
import Wording

/// Movements of the bank that nobody has found a place for, each with its best three; and the
/// payments that have one, to be moved where it was the wrong one.
struct BankPage: Layer {
  private(set) var shown = Side.unclear
  private(set) var unclear: [UnclearMovement]?
  private(set) var placed: [PlacedMovement] = []
  private(set) var selection = Selection<EntryNumber>()
  /// Movements that were put aside until the rest is done, the last one last.
  private var later: [EntryNumber] = []

  /// The most payments that are shown.
  private static let most = 200

  /// What is shown.
  enum Side: Sendable {
    /// What waits.
    case unclear
    /// What has its place.
    case placed
  }

  var extent: Extent { .page }
  var scope: Scope { .bank }
  var subjects: [DebtorID] { meant.map { [$0] } ?? [] }
  var hints: [Action] {
    switch shown {
    case .unclear:
      [
        .bankFirst, .bankAccount, .bankLater, .bankForeign, .bankRefund, .bankAsk, .paneNext,
        .bankDay, .escape,
      ]
    case .placed: [.bankAccount, .open, .paneNext, .escape]
    }
  }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .bank))
  }

  func begin(_ surroundings: Surroundings) -> [Step] {
    [.request(.work(.clearing(placed: Self.most)))]
  }

  /// The movement under the cursor.
  var movement: UnclearMovement? {
    guard shown == .unclear, let cursor = selection.cursor else { return nil }
    return unclear?.first { $0.entry == cursor }
  }

  /// The payment under the cursor.
  var payment: PlacedMovement? {
    guard shown == .placed, let cursor = selection.cursor else { return nil }
    return placed.first { $0.entry == cursor }
  }

  /// The debtor under the cursor: whose the payment is, or most likely is.
  private var meant: DebtorID? { payment?.debtor ?? movement?.matches.first?.debtor }

  /// The rows, as they stand on the screen.
  var rows: [EntryNumber] {
    switch shown {
    case .unclear: unclear?.map(\.entry) ?? []
    case .placed: placed.map(\.entry)
    }
  }
}

// MARK: - What happens around it

extension BankPage {
  mutating func refresh(_ changes: Changes, _ surroundings: Surroundings) {
    let open = surroundings.book.bank.open
    unclear = unclear.map { $0.filter { open.contains($0.entry) } }
    follow(surroundings)
  }

  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    switch outcome {
    case .worked(.clearing(let found, let placed)):
      unclear =
        found.filter { !later.contains($0.entry) }
        + later.compactMap { entry in found.first { $0.entry == entry } }
      self.placed = placed
      follow(surroundings)
      return []
    // The next proposals know what was booked just now.
    case .performed: return begin(surroundings)
    default: return []
    }
  }

  private mutating func follow(_ surroundings: Surroundings) {
    selection.follow(rows, visible: visibleRows(surroundings))
  }

  func visibleRows(_ surroundings: Surroundings) -> Int {
    Table<Int>.visibleRows(in: Self.tableHeight(surroundings.size.rows - 3))
  }

  /// How many of so many rows the list has; the others show what is under the cursor.
  static func tableHeight(_ rows: Int) -> Int { max(5, rows - 9) }
}

// MARK: - Keys

extension BankPage {
  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    guard shown == .unclear, let typed = chord.typed, let number = Int(String(typed)),
      (1...3).contains(number)
    else { return nil }
    if let refusal = refusal(of: .bankFirst, surroundings) { return [.say(refusal, .warn)] }
    guard let movement, movement.matches.indices.contains(number - 1) else {
      return [.say(Shown(surroundings.words.noSuchProposal(number)), .warn)]
    }
    let match = movement.matches[number - 1]
    return [
      order(movement.book(match, on: surroundings.day), [match.debtor], .bankFirst)
    ]
  }

  func refusal(of action: Action, _ surroundings: Surroundings) -> Shown? {
    let words = surroundings.words
    switch action {
    case .bankDay: return surroundings.readOnly.map { _ in Shown(words.bookIsReadOnly) }
    case .bankFirst, .bankForeign, .bankRefund, .bankAccount, .bankAsk, .bankLater: break
    default: return nil
    }
    if surroundings.readOnly != nil { return Shown(words.bookIsReadOnly) }
    if action == .bankAccount, payment != nil { return nil }
    guard let movement else { return Shown(words.nothingUnclear) }
    if action == .bankLater { return nil }
    let isReturn = movement.rest.isNegative
    if action == .bankFirst {
      return movement.matches.isEmpty ? Shown(words.noProposal) : nil
    }
    if isReturn, action == .bankAccount || action == .bankRefund || action == .bankAsk {
      return Shown(words.isTakenBack)
    }
    if action == .bankAsk, movement.matches.isEmpty { return Shown(words.payerUnknown) }
    return nil
  }

  mutating func perform(_ action: Action, _ surroundings: Surroundings) -> [Step]? {
    if let step = Movement(action) {
      selection.move(step, in: rows, visible: visibleRows(surroundings))
      return []
    }
    switch action {
    case .paneNext, .panePrevious:
      shown = shown == .unclear ? .placed : .unclear
      selection = Selection()
      follow(surroundings)
      return []
    case .open: return meant.map { [.openCase($0)] } ?? []
    case .reload: return [.request(.reload)] + begin(surroundings)
    case .bankAccount: return chooseDebtor(surroundings)
    case .bankLater: return putOff(surroundings)
    case .bankForeign:
      return movement.map { [order($0.setAside(.foreign), [], .bankForeign)] } ?? []
    case .bankRefund: return refund(surroundings)
    case .bankAsk: return ask(surroundings)
    case .bankDay: return [.open(DayStrip.bankDay(surroundings))]
    default: return nil
    }
  }

  private func order(_ command: Command, _ debtors: [DebtorID], _ action: Action) -> Step {
    .request(.perform(Order(command: command, debtors: debtors, version: nil, action: action)))
  }

  /// The movement goes behind all others, and the cursor on to the next.
  private mutating func putOff(_ surroundings: Surroundings) -> [Step] {
    guard let movement, var rows = unclear else { return [] }
    later.removeAll { $0 == movement.entry }
    later.append(movement.entry)
    let place = rows.firstIndex { $0.entry == movement.entry } ?? 0
    rows.append(rows.remove(at: place))
    unclear = rows
    selection.select(
      rows[min(place, rows.count - 1)].entry, in: rows.map(\.entry),
      visible: visibleRows(surroundings))
    return []
  }

  private func chooseDebtor(_ surroundings: Surroundings) -> [Step] {
    let day = surroundings.day
    if let payment {
      return [
        .open(
          FindPage { debtor, surroundings in
            do throws(Refusal) {
              let command = try surroundings.book.moving(payment.entry, to: debtor, on: day)
              return [order(command, [payment.debtor, debtor], .bankAccount)]
            } catch {
              return [
                .say(
                  Shown(surroundings.words.explanation(of: .book(.refused(error))).message), .warn)
              ]
            }
          })
      ]
    }
    guard let movement else { return [] }
    return [
      .open(
        FindPage { debtor, _ in
          [order(movement.book(to: debtor, on: day), [debtor], .bankAccount)]
        })
    ]
  }

  private func refund(_ surroundings: Surroundings) -> [Step] {
    guard let movement else { return [] }
    let words = surroundings.words
    let lines = [
      Phrase(
        Shown(
          [
            words.money(movement.rest), movement.movement.name?.text,
            movement.movement.counterAccount?.grouped,
          ].compactMap(\.self).joined(separator: ", ")))
    ]
    return [
      .ask(
        surroundings.question(words.refundQuestion, lines, tier: .yes),
        [order(movement.setAside(.refund), [], .bankRefund)])
    ]
  }

  /// The statement of account that asks the most likely payer what the money is for; the movement
  /// waits for the answer behind the others.
  private mutating func ask(_ surroundings: Surroundings) -> [Step] {
    guard let movement, let debtor = movement.matches.first?.debtor,
      let account = surroundings.account(debtor)
    else { return [] }
    let words = Wording(account.ledger.debtor?.language ?? .german)
    let question = words.paymentQuestion(movement.movement, movement.rest)
    guard
      let page = surroundings.page(
        debtor, .statement, about: nil, ownWords: question, .bankAsk)
    else { return [] }
    return putOff(surroundings) + [.open(page)]
  }
}
