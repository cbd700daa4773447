import Desk
import Foundation
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// Names that break programs, on every screen of the workbench.
@Suite("Naughty names on every screen")
struct NaughtyScreensTests {
  /// The keys that lead from the queue to each screen.
  static let ways = [
    "8", "7", "4", "2 enter", "2 c", "2 m", "2 x 5", "2 f2", "2 r", "2 p", "2 t", "f", "g a",
    "g a enter",
    "g f", "g n", "g p", "g h", "g j", "g s", "R", "R enter", "R f4", "2 comma", "2 E", "2 e",
  ]

  @Test func `every cell is printable and every row is as wide as the screen`() throws {
    let folder = try DemoFolder.copy()
    let names = NaughtyCaseTests.some.compactMap { try? Line(String($0.prefix(250))) }
    let desk = try Desk(
      at: folder.path, user: DemoFolder.user, clock: .frozen(at: DemoFolder.instant))
    for (place, account) in desk.book.accounts.enumerated() {
      _ = try desk.perform(
        .account(account.number, .change(DebtorChange(name: names[place % names.count]))))
    }
    for size in [Size(rows: 24, columns: 80), Size(rows: 16, columns: 60)] {
      let copy = FileManager.default.temporaryDirectory
        .appending(path: "verzug-naughty-\(UUID().uuidString)")
      try FileManager.default.copyItem(at: folder, to: copy)
      let bench = try Rehearsed(.english, size, folder: copy)
      for way in Self.ways {
        try bench.press(way)
        for (row, line) in bench.lines.enumerated() {
          let shown = Shown(line)
          #expect(
            shown.string == line && shown.width <= size.columns,
            "\(way), row \(row): \(line.debugDescription)")
        }
        try bench.press("esc esc esc esc g q")
      }
    }
    try? FileManager.default.removeItem(at: folder)
  }
}
