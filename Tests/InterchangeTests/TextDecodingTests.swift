import Receivables
import Testing

@testable import Interchange

/// Bytes as characters: recognised, never guessed within a file, never replaced.
@Suite("Encodings")
struct TextDecodingTests {
  private func text(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws -> String {
    String(decoding: try TextDecoding.decode(bytes, as: encoding).text, as: UTF8.self)
  }

  private func encoding(_ bytes: [UInt8]) throws -> TextEncoding {
    try TextDecoding.decode(bytes, as: nil).encoding
  }

  @Test func `UTF-8 is known with and without its mark`() throws {
    let plain = Array("Müller 100 €\n".utf8)
    #expect(try encoding(plain) == .utf8)
    #expect(try text([0xEF, 0xBB, 0xBF] + plain) == "Müller 100 €\n")
  }

  @Test func `UTF-16 is known by its mark, in both orders`() throws {
    let units = Array("\u{FEFF}Größe 😀".utf16)
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try encoding(little) == .utf16LittleEndian)
    #expect(try encoding(big) == .utf16BigEndian)
    #expect(try text(little) == "Größe 😀")
    #expect(try text(big) == "Größe 😀")
  }

  @Test func `one byte a character is Windows-1252 where it has signs that ISO 8859-1 has not`()
    throws
  {
    #expect(try encoding([0x4D, 0xFC]) == .latin1)
    #expect(try text([0x4D, 0xFC]) == "Mü")
    #expect(try encoding([0x80, 0x20, 0xFC]) == .windows1252)
    #expect(try text([0x80, 0x20, 0xFC]) == "€ ü")
  }

  @Test func `bytes that are no characters are a finding with their line`() {
    #expect(throws: Finding(.undecodable(.utf8), line: 2)) {
      try TextDecoding.decode([0x61, 0x0A, 0xFC], as: .utf8)
    }
    #expect(throws: Finding(.undecodable(.windows1252), line: 1)) {
      try TextDecoding.decode([0x81], as: nil)
    }
    #expect(throws: Finding(.undecodable(.latin1), line: 1)) {
      try TextDecoding.decode([0x80], as: .latin1)
    }
    #expect(throws: Finding(.undecodable(.utf16LittleEndian), line: 1)) {
      try TextDecoding.decode([0xFF, 0xFE, 0x00, 0xD8], as: nil)
    }
    #expect(throws: Finding(.nul, line: 2)) { try TextDecoding.decode([0x0A, 0], as: nil) }
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80],
  ])
  func `overlong forms and surrogates are no UTF-8`(bytes: [UInt8]) {
    #expect(throws: Finding(.undecodable(.utf8), line: 1)) {
      try TextDecoding.decode(bytes, as: .utf8)
    }
  }
}
