import Testing

@testable import Receivables

extension Scenario {
  /// A book in which payments are booked for long, and a debtor who can be reached on every way.
  init(
    reachable day: String, _ kind: DebtorKind = .consumer,
    by channels: [ContactChannel] = [
      .email, .phone, .letter,
    ]
  ) throws {
    try self.init(on: day, kind)
    try bookPayments(through: "2030-12-31")
    let points = channels.filter { $0 != .letter }.map { channel in
      ContactPoint(channel: channel, value: Self.line("erika@example.org"))
    }
    let addresses = channels.contains(.letter) ? [Address(town: Self.line("Berlin"))] : []
    try perform(.change(DebtorChange(addresses: addresses, contacts: points)))
  }

  /// Payments are booked through a day, also one to come, which no command says: rules that have
  /// nothing to do with the bank are looked at through many days.
  mutating func bookPayments(through day: String) throws {
    try take([Entry(.book, .book(.bankDataCompleteUntil(BankDataMark(through: try Day(day)))))])
  }

  private static func line(_ text: String) -> Line {
    guard let line = try? Line(text) else { preconditionFailure("no line: \(text)") }
    return line
  }

  /// How the debtor stands today.
  var standing: Standing {
    get throws { try account.standing(on: today, book.settings) }
  }

  /// How the debtor stands on a day.
  func standing(on day: String) throws -> Standing {
    try account.standing(on: try Day(day), book.settings)
  }

  /// The reasons of a day, by their codes.
  func reasons(on day: String) throws -> [String] { try standing(on: day).reasons.map(\.code) }

  /// The gates of a day, by their codes, with the day of return.
  func gates(on day: String) throws -> [String] {
    try standing(on: day).gates.map { gate in
      "\(gate.kind.rawValue) \(gate.returns.map { "\($0)" } ?? "event")"
    }
  }

  /// Issues the notice that is due on a day, and sends it on all its ways.
  @discardableResult
  mutating func dun(on day: String) throws -> EntryNumber {
    try move(to: day)
    let figures = try #require(try account.noticeFigures(on: today, book.settings), "\(day)")
    #expect(
      try account.objections(to: figures, book.settings).filter(\.blocks).map(\.rule) == [
        .noCreditor, .noBankAccount,
      ])
    let entries = try perform(.several(figures.commands()))
    let notice = try #require(entries.last)
    for channel in figures.notice.channels {
      let dispatch = try perform(.startDispatch(Dispatch(notice: notice, channel: channel)))
      try perform(.endDispatch(DispatchEnd(dispatch: dispatch, outcome: .accepted)))
    }
    return notice
  }

  /// Logs a call.
  @discardableResult
  mutating func call(_ outcome: Contact.Outcome, on day: String) throws -> EntryNumber {
    try move(to: day)
    return try perform(
      .logContact(Contact(channel: .phone, direction: .outgoing, outcome: outcome)))
  }
}
