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

  static let clock = Clock.frozen(at: Instant(milliseconds: 1_793_520_000_000))

  /// A book with one debtor and one invoice.
  func desk(_ clock: Clock = Place.clock) throws -> Desk {
    let founding: [Command] = [
      .book(
        .open(
          Opening(
            name: try Line("Probe"), zone: try Line("Europe/Berlin"), state: .lowerSaxony))),
      .account(try DebtorID("10001"), .record(Debtor(name: try Line("Erika Muster")))),
    ]
    return try Desk.create(
      at: book, founding: founding, user: try UserName("uhl"), clock: clock)
  }
}
