import Foundation
import Receivables
import Testing

@Suite("Coding as text") struct CodedAsTextTests {
  @Test func `values encode as the text they print`() throws {
    try expect(Day("2026-11-23"), as: #"["2026-11-23"]"#)
    try expect(Instant("2026-11-23T08:15:00Z"), as: #"["2026-11-23T08:15:00.000Z"]"#)
    try expect(Rate(percent: "-0.88"), as: #"["-0.88"]"#)
    try expect(Rate(partsPerMillion: .min), as: #"["-214748.3648"]"#)
    try expect(Currency.euro, as: #"["EUR"]"#)
    try expect(IBAN("DE89 3704 0044 0532 0130 00"), as: #"["DE89370400440532013000"]"#)
    try expect(BIC("cobadeff"), as: #"["COBADEFF"]"#)
    try expect(CreditorReference("RF18 5390 0754 7034"), as: #"["RF18539007547034"]"#)
    try expect(DebtorID("K 12"), as: #"["K 12"]"#)
    try expect(EntryNumber(7), as: "[7]")
    try expect(
      Money(minor: -1_230, .euro), as: #"[{"currency":"EUR","minor":-1230}]"#)
  }

  private func expect<Value: Codable & Equatable>(_ value: Value, as text: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode([value])
    #expect(String(decoding: data, as: UTF8.self) == text)
    #expect(try JSONDecoder().decode([Value].self, from: data) == [value])
  }

  @Test func `a text the value refuses is corrupt data with the value's own fault`() {
    #expect {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    } throws: { error in
      guard case .dataCorrupted(let context) = error as? DecodingError else { return false }
      return context.underlyingError as? DayFault == .noSuchDay(year: 2026, month: 2, day: 30)
    }
  }
}
