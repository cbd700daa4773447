import CTerm
import Glibc
import Testing

@testable import Terminal

@Suite("Widths of letters")
struct WidthTests {
  /// Letters that Unicode made spacing marks since.
  private static let changed: Set<UInt32> = [0x1171E]

  /// The two grow with Unicode at different times, so letters that one of them does not know are
  /// left out; the screen shows those as question marks.
  @Test func `every letter is as wide as the C library says`() throws {
    let old = setlocale(LC_CTYPE, nil).map { String(cString: $0) }
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    defer { setlocale(LC_CTYPE, old) }
    var differing: [String] = []
    for value in 0...UInt32(0x10FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let theirs = Int(term_width(value))
      let ours =
        switch scalar.terminalClass {
        case .letter(let width): width
        case .mark: 0
        case .hidden: theirs
        }
      if theirs >= 0, !Self.changed.contains(value), ours != theirs {
        differing.append("\(String(value, radix: 16)) \(ours) is \(theirs)")
      }
    }
    #expect(differing == [])
  }
}
