import Receivables
import Testing

@testable import Wording

/// What is said about files of other programs.
@Suite("Sentences about files")
struct FindingWordingTests {
  private static let german = Wording(.german)
  private static let english = Wording(.english)

  /// One of each rule.
  private static var rules: [Finding.Rule] {
    get throws {
      let (less, more) = (Money(minor: 100, .euro), Money(minor: 101, .euro))
      let (entry, debtor) = (EntryNumber(4711), try DebtorID("D1"))
      return [
        .emptyFile, .tooLarge(limit: 256 << 20), .undecodable(.windows1252), .nul, .noDelimiter,
        .unclosedQuote, .textAfterQuote, .bareQuote, .tooManyColumns(limit: 1_024),
        .fieldTooLong(limit: 1 << 20), .wrongFieldCount(found: 3, expected: 4), .wrongKind,
        .unknownKind, .titleTwice("x"), .columnMissing(.due), .titleUnknown("x"),
        .mappingUnreadable, .mappingName("x"), .mappingValue, .missing(.open),
        .amount(.unreadable("x", .noDigits), .german), .day("x", .iso), .text(.empty),
        .name(.empty), .iban(.empty), .unknownWord("x", .kind), .number("x"),
        .ambiguousAmounts("1.234"), .ambiguousDays("01/02/2026"), .unidentified,
        .ambiguousDebtor([debtor]), .contradicts(line: 2), .repeated(line: 2),
        .changed(entry, known: less, given: more), .openRose(entry, known: less, given: more),
        .openBeyondAmount(less, open: more), .wholeUnknown(3), .nameless(3),
        .refused(Refusal(.duplicate)), .vanished(debtor, try DocumentNumber("R1"), entry, less),
        .knownFile(entry), .suppliers(3), .cancelled, .untaken(["x"]),
        .xml(.documentType), .xml(.encoding("UTF-7")), .xml(.malformed("x")), .archive,
        .noStatement, .field(":61:", text: "x"), .fieldMissing("Amt"),
        .doesNotAddUp(expected: less, found: more), .unsplit(less, count: 3), .more(3),
      ] + FileLimit.allCases.map { .limit($0, 200 << 20) }
        + PDFFault.allCases.map { .pdf($0) } + (try invoices(entry, less, more))
    }
  }

  private static func invoices(
    _ entry: EntryNumber, _ less: Money, _ more: Money
  ) throws -> [Finding.Rule] {
    let number = try DocumentNumber("R1")
    let findings: [InvoiceFinding] = [
      .otherCurrency("USD", .euro), .onlyInformation("325"), .signUnclear,
      .sumsDisagree(less, payable: more), .taxOmitted, .discountInWords("x"),
      .discountOfPart(less), .discountUnkept, .otherSeller("x"), .ownDebt, .otherPayee("x"),
      .selfBilled, .businessAssumed, .precedingUnknown([number]), .replaces(entry, number),
    ]
    return (findings + SkontoFault.allCases.map { .skonto("#", $0) }).map { .invoice($0) }
  }

  @Test func `every finding is one sentence or two, another in each language`() throws {
    let rules = try Self.rules
    for rule in rules {
      let texts = [Self.german, Self.english].map { $0.finding(Finding(rule)) }
      #expect(texts[0] != texts[1], "\(texts[0])")
      for text in texts {
        #expect(text.hasSuffix(".") || text.hasSuffix(")."), "\(text)")
        #expect(!text.contains("  ") && !text.contains("Optional("), "\(text)")
      }
    }
    #expect(Set(rules.map { Self.german.finding(Finding($0)) }).count == rules.count)
  }

  @Test func `a finding says where it is`() {
    let finding = Finding(.nul, line: 12, column: 3, title: "Betrag")
    #expect(Self.german.finding(finding).hasPrefix("Zeile 12, Spalte 3 „Betrag“: "))
    #expect(Self.english.finding(finding).hasPrefix("line 12, column 3 “Betrag”: "))
    #expect(Self.english.finding(Finding(.nul)).hasPrefix("A character"))
  }

  @Test func `everything about tables has a name in both languages`() {
    let pairs =
      IncomingField.allCases.map { (Self.german.field($0), Self.english.field($0)) }
      + FileKind.fixed.map { (Self.german.fileKind($0), Self.english.fileKind($0)) }
      + TableDialect.Delimiter.allCases.map {
        (Self.german.delimiter($0), Self.english.delimiter($0))
      } + DayNotation.allCases.map { (Self.german.days($0), Self.english.days($0)) }
      + Finding.Severity.allCases.map { (Self.german.severity($0), Self.english.severity($0)) }
    for (german, english) in pairs {
      #expect(!german.isEmpty && !english.isEmpty)
      #expect(german != english || german == "Name", "\(german)")
    }
    #expect(Set(TextEncoding.allCases.map(Self.german.encoding)).count == 4)
    #expect(
      Set(AmountNotation.allCases.map(Self.german.amounts)).count == AmountNotation.allCases.count)
  }
}
