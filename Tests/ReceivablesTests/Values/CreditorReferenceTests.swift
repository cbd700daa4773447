import Receivables
import Seeding
import Testing

@Suite("Creditor reference") struct CreditorReferenceTests {
  @Test(arguments: [("RE20261234", "RF20RE20261234"), ("re 2026 1234", "RF20RE20261234")])
  func `a number receives its check digits`(number: String, reference: String) throws {
    #expect(try CreditorReference(numbering: number).compact == reference)
  }

  @Test func `the published example is read and printed in fours`() throws {
    let reference = try CreditorReference("rf18 5390 0754 7034")
    #expect(reference.compact == "RF18539007547034")
    #expect(reference.grouped == "RF18 5390 0754 7034")
    #expect(try CreditorReference(numbering: "539007547034") == reference)
  }

  @Test(
    arguments: [
      ("", .withoutRF), ("DE18539007547034", .withoutRF), ("RF18", .wrongLength(4)),
      ("RF181234567890123456789012", .wrongLength(26)),
      ("RF19539007547034", .wrongCheckDigits(found: "19")),
      ("RFA8539007547034", .wrongCheckDigits(found: "A8")),
      ("RF18-5390", .unexpectedCharacter("-", position: 5)),
      ("RF18 ü", .unexpectedCharacter("ü", position: 6)),
    ] as [(String, CreditorReferenceFault)])
  func `each fault is named`(text: String, fault: CreditorReferenceFault) {
    #expect(throws: fault) { try CreditorReference(text) }
  }

  @Test(
    arguments: [
      ("", .wrongLength(4)), ("  ", .wrongLength(4)), ("1234567890123456789012", .wrongLength(26)),
      ("RE-1", .unexpectedCharacter("-", position: 3)),
    ] as [(String, CreditorReferenceFault)])
  func `a number of other characters or length has no reference`(
    number: String, fault: CreditorReferenceFault
  ) {
    #expect(throws: fault) { try CreditorReference(numbering: number) }
  }

  @Test func `printing and reading are inverse and a wrong digit is seen`() throws {
    var generator = SeededGenerator()
    let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    for _ in 0..<SeededGenerator.cases / 5 {
      let length = Int.random(in: 1...21, using: &generator)
      let number = String(
        (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "0" })
      let reference = try CreditorReference(numbering: number)
      #expect(try CreditorReference(reference.grouped) == reference, repeating(number))
      var letters = Array(reference.compact)
      let place = Int.random(in: 2..<letters.count, using: &generator)
      guard letters[place].isNumber else { continue }
      letters[place] = letters[place] == "9" ? "0" : "9"
      #expect((try? CreditorReference(String(letters))) == nil, repeating(String(letters)))
    }
  }
}
