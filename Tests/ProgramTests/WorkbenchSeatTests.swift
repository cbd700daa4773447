import FrameTesting
import Foundation
import Terminal
import Testing

/// The built workbench on a terminal, as people start and leave it.
@Suite("The workbench on a terminal")
final class WorkbenchSeatTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "verzug-seat-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func demo() throws -> String {
    let book = folder + "/book"
    let made = try Program.run(["demo", "--no-ui", "--book", book, "--on", "2026-11-25"])
    try #require(made.status == 0, "\(made.errors)")
    return book
  }

  private func seat(
    _ words: String..., language: String = "en_GB.UTF-8", _ variables: [String: String] = [:]
  ) throws -> Seat {
    try Seat(
      words, language: language, state: folder + "/state",
      ["TMPDIR": folder].merging(variables) { $1 })
  }

  @Test func `one command shows the queue of a sample book, and q leaves the terminal as it was`()
    throws
  {
    let seat = try seat("demo", "--on", "2026-11-25")
    seat.expect("0 Clocks")
    seat.expect("held back")
    #expect(seat.leave() == 0)
    #expect(seat.terminal.modes == seat.terminal.modesBefore)
    #expect(!seat.terminal.screen.isOnSecondScreen)
  }

  @Test func `without a command the person's own book opens, in the language of the locale`() throws
  {
    let book = try demo()
    let seat = try seat(language: "de_DE.UTF-8", ["VERZUG_BOOK": book])
    seat.expect("Arbeitsliste")
    seat.expect("0 Fristen")
    #expect(seat.leave() == 0)
  }

  @Test func `what one writes the other sees within a second`() throws {
    let book = try demo()
    let (anna, bernd) = (try seat("work", "--book", book), try seat("work", "--book", book))
    anna.expect("held back")
    bernd.expect("held back")
    anna.type("2", "c")
    anna.expect("No answer")
    anna.type("n")
    anna.expect("Enter saves")
    let before = ContinuousClock.now
    anna.type("\r")
    bernd.expect("worked on")
    #expect(ContinuousClock.now - before < .seconds(2), "a second, and what drawing takes here")
    #expect(anna.leave() == 0 && bernd.leave() == 0)
  }

  @Test func `a screen of another size, a stop and a signal leave nothing behind`() throws {
    let seat = try seat("work", "--book", try demo())
    seat.expect("held back")
    seat.terminal.resize(Size(rows: 40, columns: 120))
    seat.expect("8 All")
    seat.terminal.resize(Size(rows: 10, columns: 40))
    seat.expect("Verzug needs 60")
    seat.terminal.resize(Size(rows: 24, columns: 80))
    seat.expect("held back")
    seat.terminal.signal(SIGTERM)
    #expect(seat.terminal.end() != nil)
    #expect(seat.terminal.modes == seat.terminal.modesBefore)
    #expect(!seat.terminal.screen.isOnSecondScreen)
  }

  @Test func `a pasted text is no keys`() throws {
    let seat = try seat("work", "--book", try demo())
    seat.expect("held back")
    seat.type("\u{1B}[200~q\rxq\u{1B}[201~")
    seat.expect("Pasted text is taken in fields only")
    // For a moment keys are taken for what got out of the paste.
    Thread.sleep(forTimeInterval: 0.2)
    #expect(seat.leave() == 0)
  }
}
