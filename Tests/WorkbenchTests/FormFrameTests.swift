import Desk
import FrameTesting
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// The larger forms as they look, by golden frames.
@Suite("Frames of forms")
struct FormFrameTests {
  /// A screen that a form is drawn on.
  struct Screen: Sendable, CustomTestStringConvertible {
    let language: Language
    let size: Size

    var testDescription: String { "\(size.columns)x\(size.rows)-\(language.rawValue)" }

    static let all = [
      Screen(language: .english, size: Size(rows: 24, columns: 80)),
      Screen(language: .german, size: Size(rows: 24, columns: 80)),
      Screen(language: .english, size: Size(rows: 16, columns: 60)),
      Screen(language: .english, size: Size(rows: 40, columns: 120)),
    ]
  }

  private func expect(
    _ name: String, on screen: Screen, _ english: String, _ german: String,
    where fits: (Account, Book) -> Bool
  ) throws {
    let bench = try Rehearsed(screen.language, screen.size)
    try bench.select(try bench.debtor { fits($0, bench.desk.book) })
    try bench.press(screen.language == .german ? german : english)
    // A sentence of the way there would be part of the picture.
    bench.pass(.seconds(30))
    expectFrame(bench.frame, "form-\(name)-\(screen.testDescription)")
  }

  @Test(arguments: Screen.all)
  func `payment directed at one of several invoices`(screen: Screen) throws {
    try expect("payment", on: screen, "m shift-tab space tab", "z shift-tab space tab") {
      $0.isUndisputed($1, items: 3)
    }
  }

  @Test(arguments: Screen.all)
  func dispute(screen: Screen) throws {
    try expect("dispute", on: screen, "d space enter", "e space enter") {
      $0.isUndisputed($1, items: 3)
    }
  }

  @Test(arguments: Screen.all)
  func `what the letter of an open dispute asks`(screen: Screen) throws {
    try expect("dispute-ways", on: screen, "d", "e") { account, _ in
      account.casework.disputes.contains { $0.ended == nil }
    }
  }

  @Test(arguments: Screen.all)
  func plan(screen: Screen) throws {
    try expect("plan", on: screen, "l", "r") { $0.isUndisputed($1, items: 3) }
  }

  @Test(arguments: Screen.all)
  func escalate(screen: Screen) throws {
    try expect("escalate", on: screen, "e", "i") { $0.isUndisputed($1, items: 3) }
  }

  @Test(arguments: Screen.all)
  func debtor(screen: Screen) throws {
    try expect("debtor", on: screen, ", d", ", k") { $0.isUndisputed($1, items: 3) }
  }

  @Test(arguments: Screen.all)
  func court(screen: Screen) throws {
    try expect("court", on: screen, ", j", ", j") { account, book in
      account.proceedings(on: DemoFolder.day, book.settings).contains {
        $0.tracks.count == 1 && $0.tracks[0].state == .issued
      }
    }
  }

  @Test func `a form without colour`() throws {
    let bench = try Rehearsed(depth: .none)
    try bench.select(try bench.debtor { $0.isUndisputed(bench.desk.book, items: 3) })
    try bench.press("d ctrl-s")
    bench.pass(.seconds(30))
    expectFrame(bench.frame, "form-dispute-mono")
  }
}
