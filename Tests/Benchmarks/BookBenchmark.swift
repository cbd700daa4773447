import Foundation
import Receivables

/// How fast a book is folded, and what each account owes.
enum BookBenchmark {
  static let section = Section(
    name: "book", summary: "account: 1 000 000 events of 100 000 debtors, and all claims", run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    let count = 1_000_000
    let before = residentBytes()
    // The events go before the memory is measured, so that the book alone holds what they say.
    var book = try BookEvents(count: count).folded()
    let bytes = residentBytes() - before
    let events = try BookEvents(count: count)
    print("memory: \(bytes / count) bytes a fact, \(bytes / (1 << 20)) MiB for \(count) facts\n")
    let day = try Day(year: 2026, month: 11, day: 23)
    let settings = book.settings
    let accounts = book.accounts
    defer { consume(book) }
    return [
      Measurement("fold ready events", amount: Double(count), unit: "events", runs: 5) {
        book = events.folded()
      },
      Measurement("claim on a day", amount: Double(accounts.count), unit: "accounts", runs: 5) {
        for account in accounts { consume(account.claim(on: day, settings).total(in: .euro)) }
      },
      Measurement("ledger and casework", amount: Double(accounts.count), unit: "accounts", runs: 5)
      {
        for account in accounts { consume((account.ledger, account.casework)) }
      },
    ]
  }

  /// The memory that the process holds.
  static func residentBytes() -> Int {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .ascii))?
      .split(separator: " ")
    let pages = fields.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}

/// Events as a book holds them, the same in every run: of ten entries of a debtor four are
/// invoices, three payments, two contacts, and one a promise.
struct BookEvents {
  private let events: [(event: Event, origin: Origin)]

  /// So many events of which the first has a number; in a journal that is two.
  init(count: Int, first: Int = 1) throws {
    var events: [(event: Event, origin: Origin)] = []
    events.reserveCapacity(count)
    let users = [try UserName("anna"), try UserName("jürgen")]
    let start = try Day(year: 2025, month: 1, day: 10)
    let debtors = try (0..<count / 10).map { try DebtorID("D\(100_000 + $0)") }
    func add(_ event: Event, _ subject: Subject, on day: Day) {
      let number = EntryNumber(UInt64(events.count + first))
      events.append(
        (
          event,
          Origin(
            number: number, command: number, subject: subject,
            instant: Instant(milliseconds: Int64(day.number) * 86_400_000), day: day,
            user: users[events.count % users.count])
        ))
    }
    let zone = try Line("Europe/Berlin")
    add(
      .book(.bookOpened(Opening(name: try Line("Benchmark"), zone: zone, state: .berlin))), .book,
      on: start)
    for (place, debtor) in debtors.enumerated() {
      let subject = Subject.debtor(debtor)
      let name = try Line("Kunde \(place) Musterfrau")
      add(.account(.debtorRecorded(Debtor(name: name))), subject, on: start)
      var items: [EntryNumber] = []
      for number in 0..<3 {
        let issued = start + place % 400 + number * 60
        items.append(EntryNumber(UInt64(events.count + first)))
        let invoice = Invoice(
          number: try DocumentNumber("RE-\(place)-\(number)"), issued: issued, due: issued + 14,
          dueOrigin: number == 0 ? .printed : .agreedDay,
          gross: Money(minor: Int64(1_000 + place * 7 % 90_000), .euro),
          contract: place % 3 == 0 ? .business : .consumer)
        add(.account(.invoiceRecorded(invoice)), subject, on: issued)
      }
      for number in 0..<3 {
        let day = start + place % 400 + number * 60 + 20
        let payment = Payment(
          amount: Money(minor: Int64(900 + place * 7 % 90_000), .euro), valued: day,
          designation: number == 2 ? .none : .items([items[number]]),
          reference: try Remark("Rechnung RE-\(place)-\(number)"))
        add(.account(.paymentReceived(payment)), subject, on: day)
      }
      let day = start + place % 400 + 30
      for outcome in [Contact.Outcome.noAnswer, .promise] {
        let contact = Contact(channel: .phone, direction: .outgoing, outcome: outcome)
        add(.casework(.contactLogged(contact)), subject, on: day)
      }
      let promise = Promise(amount: Money(minor: 1_000, .euro), by: day + 7)
      add(.casework(.promiseTaken(promise)), subject, on: day)
    }
    self.events = events
  }

  /// What a journal keeps of them.
  var entries: [Receivables.Entry] { events.map { Receivables.Entry($0.origin.subject, $0.event) } }

  /// A book with all of them.
  func folded() -> Book {
    var book = Book()
    for (event, origin) in events { book.apply(event, origin) }
    return book
  }
}
