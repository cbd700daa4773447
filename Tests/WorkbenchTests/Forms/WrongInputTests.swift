import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

/// What cannot be is said at its field, and nothing is written.
@Suite("Wrong input in forms")
struct WrongInputTests {
  private let bench: Rehearsed

  init() throws {
    bench = try Rehearsed()
    try bench.select(try bench.debtor { $0.isPlain(bench.desk.book, items: 1) })
  }

  private func expectRefused(_ sentence: String) {
    #expect(bench.screen.contains(sentence), Comment(rawValue: bench.screen))
    #expect(bench.written.isEmpty)
  }

  @Test func `a day that is none`() throws {
    try bench.press("z")
    bench.type("31.2.")
    try bench.press("enter")
    expectRefused("There is no day “31.2.”.")
    bench.type("x")
    try bench.press("ctrl-s")
    expectRefused("is no day")
  }

  @Test func `an amount that can be read in two ways`() throws {
    try bench.press("m")
    bench.type("1.000")
    try bench.press("ctrl-s")
    expectRefused("Is it ")
  }

  @Test func `an amount that is missing`() throws {
    try bench.press("m backspace")
    for _ in 0..<12 { try bench.press("backspace") }
    try bench.press("ctrl-s")
    expectRefused("Give an amount.")
  }

  @Test func `a number that is out of range`() throws {
    try bench.press("l backspace")
    bench.type("0")
    try bench.press("ctrl-s")
    expectRefused("Type a number from 1 to 60.")
  }

  @Test func `a text that is missing`() throws {
    try bench.press("t ctrl-s")
    expectRefused("Type a text.")
  }

  @Test func `a country that is none`() throws {
    try bench.press(", d tab tab tab tab tab tab tab ctrl-u")
    bench.type("1")
    try bench.press("ctrl-s")
    expectRefused("Two letters, such as DE.")
  }

  @Test func `the name of nobody`() throws {
    try bench.press("a ctrl-u")
    bench.type(String(repeating: "ä", count: 40))
    try bench.press("ctrl-s")
    expectRefused("Use 64 bytes at most.")
  }

  @Test func `what the book refuses stands where the consequence would`() throws {
    try bench.press("z")
    bench.type("-3")
    expectRefused("is too early")
    try bench.press("ctrl-s")
    expectRefused("is too early")
  }

  @Test func `a letter that means nothing in an amount does nothing`() throws {
    try bench.press("m x y z")
    #expect(bench.written.isEmpty)
    try bench.press("enter enter")
    #expect(bench.written.map(\.kind) == [.paymentReceived])
  }
}
