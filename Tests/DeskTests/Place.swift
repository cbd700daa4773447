import Desk
import Foundation
import Receivables

/// A folder of its own for a test, which goes with it.
final class Place {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var book: String { path + "/book" }

  /// The word by which clerks wait for a signal.
  func word(_ signal: String) -> String { "\(signal)=\(path)/\(signal)" }

  /// Gives a signal.
  func give(_ signal: String) throws { try Data().write(to: URL(filePath: path + "/" + signal)) }

  static let clock = Clock.frozen(at: Instant(milliseconds: 1_793_520_000_000))

  /// A book with one debtor and no invoice, or with some debtors of one overdue invoice each.
  func desk(_ clock: Clock = Place.clock, debtors: Int? = nil) throws -> Desk {
    var founding: [Command] = [
      .book(
        .open(
          Opening(
            name: try Line("Probe"), zone: try Line("Europe/Berlin"), state: .lowerSaxony)))
    ]
    for number in 0..<(debtors ?? 1) {
      let debtor = try DebtorID("\(10_001 + number)")
      founding.append(.account(debtor, .record(Debtor(name: try Line("Erika Muster")))))
      guard debtors != nil else { continue }
      let invoice = Invoice(
        number: try DocumentNumber("RE-\(number)"), issued: try Day("2026-01-05"),
        due: try Day("2026-02-05"), dueOrigin: .agreedDay,
        gross: Money(minor: 11_900, .euro), contract: .consumer)
      founding.append(.account(debtor, .recordInvoice(invoice)))
    }
    return try Desk.create(
      at: book, founding: founding, user: try UserName("uhl"), clock: clock)
  }
}
