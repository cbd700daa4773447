/// The statement of an account (Saldenmitteilung), in one currency.
///
/// It lists every booking with the balance after it; it demands nothing and starts no clock.
public struct AccountStatement: Sendable {
  /// The last day.
  public let day: Day
  /// The currency of all amounts.
  public let currency: Currency
  /// The balance before the first booking that is listed.
  public let opening: Money
  /// The bookings, in the order of days.
  public let bookings: [Booking]
  /// What of the balance is not due yet.
  public let notDue: Money

  /// One booking.
  public struct Booking: Sendable, Hashable {
    /// The day it counts from.
    public let day: Day
    /// What was booked.
    public let kind: Kind
    /// The entry that recorded it.
    public let entry: EntryNumber
    /// The number on its paper, where it has one.
    public let number: DocumentNumber?
    /// What the debtor owes more for it; below zero where less.
    public let amount: Money
    /// What the debtor owed after it; below zero where credit stood.
    public internal(set) var balance: Money
  }

  /// What was booked.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An invoice.
    case invoice
    /// A credit note.
    case creditNote
    /// A discount that was kept or granted.
    case discount
    /// A cost.
    case charge
    /// Interest that was paid; below zero where the payment was taken back.
    case interest
    /// Something given up.
    case waiver
    /// A payment.
    case payment
    /// A payment that was taken back.
    case takenBack
    /// Credit that was paid out.
    case refund
  }
}

extension AccountStatement {
  /// What the debtor owes at the end; below zero where credit stands.
  public var closing: Money { bookings.last?.balance ?? opening }
}

extension Account {
  /// The statement of the account.
  ///
  /// - Parameters:
  ///   - first: The first day that is listed; everything where none is given.
  ///   - day: The last day.
  ///   - currency: The currency of the bookings.
  ///   - settings: The settings of the book.
  /// - Returns: The statement; interest is booked when it is paid, and what is open of it is not in
  ///   it.
  public func statement(
    from first: Day? = nil, through day: Day, in currency: Currency, _ settings: Settings
  ) -> AccountStatement {
    let claim = claim(on: day, settings)
    let all = ledger.bookings(by: claim, in: currency)
      .filter { $0.day <= day }
      .sorted { ($0.day, $0.kind.rank, $0.entry) < ($1.day, $1.kind.rank, $1.entry) }
    var balance: Int64 = 0
    var opening: Int64 = 0
    var listed: [AccountStatement.Booking] = []
    for booking in all {
      balance = balance.addingClamped(booking.amount.minor)
      guard first.map({ booking.day >= $0 }) ?? true else {
        opening = balance
        continue
      }
      var booking = booking
      booking.balance = Money(minor: balance, currency)
      listed.append(booking)
    }
    let notDue = claim.items.filter { $0.currency == currency && !$0.isOverdue }
      .reduce(Int64(0)) { $0.addingClamped($1.principal.minor) }
    return AccountStatement(
      day: day, currency: currency, opening: Money(minor: opening, currency), bookings: listed,
      notDue: Money(minor: notDue, currency))
  }
}

extension AccountStatement.Kind {
  /// The order on one day.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Ledger {
  fileprivate func bookings(by claim: Claim, in currency: Currency) -> [AccountStatement.Booking] {
    var bookings: [AccountStatement.Booking] = []
    func book(
      _ kind: AccountStatement.Kind, _ entry: EntryNumber, _ day: Day, _ minor: Int64,
      _ number: DocumentNumber? = nil
    ) {
      guard minor != 0 else { return }
      bookings.append(
        .init(
          day: day, kind: kind, entry: entry, number: number,
          amount: Money(minor: minor, currency), balance: .zero(currency)))
    }
    for item in items where item.cancelled == nil && item.invoice.gross.currency == currency {
      book(
        .invoice, item.number, item.invoice.issued, item.invoice.gross.minor, item.invoice.number)
    }
    for note in creditNotes where note.value.amount.currency == currency {
      book(
        .creditNote, note.number, note.value.issued, -note.value.amount.minor, note.value.number)
    }
    var lowered: [EntryNumber: Int64] = [:]
    for item in claim.items where item.currency == currency {
      for change in item.reckoning.log {
        switch change.event {
        case .lowered(let entry):
          let given = change.parts.principal.addingClamped(change.parts.costs)
          lowered[entry] = (lowered[entry] ?? 0).addingClamped(given)
        case .payment(let entry), .takenBack(let entry):
          book(.interest, entry, change.day, -change.parts.interest, item.item.invoice.number)
        case .principal, .charge, .interest, .dropped: break
        }
      }
      for discount in item.discounts where discount.verdict == .justified || discount.granted != nil
      {
        let day = payment(discount.payment)?.valued ?? claim.day
        book(.discount, discount.payment, day, -discount.deducted.minor, item.item.invoice.number)
      }
      for charge in item.charges {
        book(.charge, charge.number, charge.charge.arisen, charge.owed.minor)
      }
    }
    for charge in claim.charges where charge.charge.charge.amount.currency == currency {
      book(.charge, charge.charge.number, charge.charge.charge.arisen, charge.owed.minor)
      for given in charge.waived {
        lowered[given.waiver] = (lowered[given.waiver] ?? 0).addingClamped(-given.amount)
      }
    }
    for payment in payments where payment.amount.currency == currency {
      book(.payment, payment.number, payment.valued, -payment.amount.minor)
      var left = payment.amount.minor
      for (day, amount) in payment.takenBack {
        book(.takenBack, payment.number, day, min(left, amount.minor))
        left -= min(left, amount.minor)
      }
    }
    for waiver in waivers {
      book(.waiver, waiver.number, waiver.day, lowered[waiver.number] ?? 0)
    }
    for refund in refunds where refund.value.amount.currency == currency {
      book(.refund, refund.number, refund.value.day, refund.value.amount.minor)
    }
    return bookings
  }
}
