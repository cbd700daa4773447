import ArgumentParser
import Testing
import Wording

@testable import verzug

/// What the argument parser says in English becomes a typed fault, and so a sentence in both
/// languages.
@Suite("Messages of the argument parser")
struct ParserMessageTests {
  static func fault(_ arguments: [String]) -> UsageFault? {
    do {
      _ = try Verzug.parseAsRoot(arguments)
      return nil
    } catch {
      return UsageFault(parserMessage: Verzug.message(for: error))
    }
  }

  @Test(
    arguments: [
      (["calc", "iban", "--bix", "x"], UsageFault.unknownOption("--bix", suggestion: "--bic")),
      (["calc", "iban", "--something"], .unknownOption("--something", suggestion: nil)),
      (["calc", "iban", "-x"], .unknownOption("-x", suggestion: nil)),
      (["calc", "interest", "--from"], .missingValue("--from")),
      (["calc", "interest", "--principal", "-5"], .missingValue("--principal")),
      (["calc", "interest", "extra"], .unexpected("extra")),
      (["calc", "interest", "one", "two"], .unexpected("one two")),
      (["calc", "nothing"], .unexpected("nothing")),
      (["queue", "--limit", "x"], .whole(value: "x", option: "--limit")),
      (["calc", "iban", "--json=yes"], .unexpected("--json yes")),
    ] as [([String], UsageFault)])
  func `every message is told apart`(arguments: [String], expected: UsageFault) {
    #expect(Self.fault(arguments) == expected)
  }
}
