import Receivables
import Testing

@Suite("BIC") struct BICTests {
  @Test(arguments: [
    ("COBADEFF", "COBADEFF", "DE"), ("cobadeffxxx", "COBADEFFXXX", "DE"),
    ("BELADEBEXXX", "BELADEBEXXX", "DE"), ("NCBVXKPR", "NCBVXKPR", "XK"),
    ("DEUTDE5M551", "DEUTDE5M551", "DE"),
  ])
  func `eight or eleven characters are read`(text: String, code: String, country: String) throws {
    let bic = try BIC(text)
    #expect(bic.code == code)
    #expect(bic.country == country)
  }

  @Test(
    arguments: [
      ("", .wrongLength(0)), ("COBADEF", .wrongLength(7)), ("COBADEFFX", .wrongLength(9)),
      ("COBADEFFXXXX", .wrongLength(12)), ("COBADE FF", .unexpectedCharacter(" ", position: 7)),
      ("COBÄDEFF", .unexpectedCharacter("Ä", position: 4)), ("C0BADEFF", .wrongBeginning("C0BADE")),
      ("COBAD1FF", .wrongBeginning("COBAD1")), ("COBAQQFF", .unknownCountry("QQ")),
    ] as [(String, BICFault)])
  func `each fault is named`(text: String, fault: BICFault) {
    #expect(throws: fault) { try BIC(text) }
  }
}
