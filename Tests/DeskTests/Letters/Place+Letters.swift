import Desk
import Receivables

extension Place {
  /// A book from which letters can go out: a creditor with everything that letters need, debtors who
  /// can be reached and owe one overdue invoice each, payments booked until now.
  ///
  /// - Parameters:
  ///   - clock: The time.
  ///   - count: How many debtors.
  ///   - undoMinutes: How long a letter can be taken back.
  ///   - channels: The ways on which debtors can be reached.
  /// - Returns: A desk at that book.
  /// - Throws: Where the book cannot be founded.
  func letterDesk(
    _ clock: Clock = Place.clock, debtors count: Int = 3, undoMinutes: Int = 10,
    by channels: [ContactChannel] = [.email, .letter]
  ) throws -> Desk {
    let today = BookZone.berlin.day(of: clock.now)
    var founding: [Command] = [
      .book(
        .open(
          Opening(
            name: try Line("Probe"), zone: try Line("Europe/Berlin"), state: .lowerSaxony))),
      .book(.setCreditor(try creditor)),
      .book(
        .setBankAccount(
          BankAccount(
            holder: try Line("Muster GmbH"), iban: try IBAN("DE89370400440532013000"),
            bank: try Line("Musterbank")))),
      .book(.completeBankData(BankDataMark(through: today - 1))),
      .book(.setPolicy(Policy(undoMinutes: undoMinutes))),
    ]
    for number in 0..<count {
      let debtor = try DebtorID("\(10_001 + number)")
      founding.append(.account(debtor, .record(try self.debtor(number, by: channels))))
      let invoice = Invoice(
        number: try DocumentNumber("RE-\(number)"), issued: today - 40, due: today - 26,
        dueOrigin: .agreedDay, gross: Money(minor: 11_900, .euro), contract: .consumer)
      founding.append(.account(debtor, .recordInvoice(invoice)))
    }
    return try Desk.create(at: book, founding: founding, user: try UserName("uhl"), clock: clock)
  }

  private var creditor: Creditor {
    get throws {
      Creditor(
        name: try Line("Muster GmbH"),
        address: Address(
          lines: [try Line("Ring 1")], postcode: try Line("20095"), town: try Line("Hamburg")),
        representatives: [try Line("Maria Muster")], register: try Line("AG Hamburg HRB 1"),
        vatNumber: try Line("DE123456789"),
        contacts: [
          ContactPoint(
            channel: .email, value: try Line("forderungen@muster.example"),
            person: try Line("Anna Uhl")),
          ContactPoint(channel: .phone, value: try Line("+49 40 123456")),
        ], hours: try Line("Mo–Fr 9–16 Uhr"))
    }
  }

  private func debtor(_ number: Int, by channels: [ContactChannel]) throws -> Debtor {
    let address = Address(
      lines: [try Line("Weg \(number + 1)")], postcode: try Line("30159"),
      town: try Line("Hannover"))
    let mail = ContactPoint(channel: .email, value: try Line("kunde\(number)@example.org"))
    return Debtor(
      name: try Line("Erika Muster"), addresses: channels.contains(.letter) ? [address] : [],
      contacts: channels.contains(.email) ? [mail] : [])
  }

  /// A clock so many minutes after the usual one.
  static func clock(minutes: Int) -> Clock {
    .frozen(at: Instant(milliseconds: Place.clock.now.milliseconds + Int64(minutes) * 60_000))
  }
}
