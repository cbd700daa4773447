import Receivables
import Testing

@testable import Wording

/// Every sentence in both languages: never empty, never the same by oversight, never with a slip of
/// composition.
@Suite("Completeness of the sentences")
struct CompletenessTests {
  static let german = Wording(.german)
  static let english = Wording(.english)

  /// A text in both languages.
  typealias Pair = (german: String, english: String)

  static func pair(_ text: (Wording) -> String) -> Pair { (text(german), text(english)) }

  static let labels: [Pair] =
    Label.allCases.map { label in pair { $0.label(label) } }
    + CommandHelp.allCases.flatMap { command in
      [pair { $0.abstract(command) }, pair { $0.discussion(command) }]
    }

  static let help: [Pair] =
    OptionHelp.Common.allCases.map { option in pair { $0.help(option) } }
    + OptionHelp.Amounts.allCases.map { option in pair { $0.help(option) } }
    + OptionHelp.Default.allCases.map { option in pair { $0.help(option) } }
    + OptionHelp.Limitation.allCases.map { option in pair { $0.help(option) } }
    + OptionHelp.Other.allCases.map { option in pair { $0.help(option) } }
    + OptionHelp.Book.allCases.map { option in pair { $0.help(option) } }
    + ReportKind.allCases.map { report in pair { $0.summary(report) } }
    + ReportNote.allCases.map { note in pair { $0.note(note) } }
    + OptionHelp.Escalation.allCases.map { option in pair { $0.help(option) } }
    + OptionHelp.Policy.allCases.map { option in pair { $0.help(option) } }
    + OptionHelp.Account.allCases.map { option in pair { $0.help(option) } }
    + OptionHelp.Creditor.allCases.map { option in pair { $0.help(option) } }
    + OptionHelp.Letters.allCases.map { option in pair { $0.help(option) } }
    + ManualText.Variable.allCases.map { variable in pair { $0.manual(variable) } }
    + [ManualText.defaultBook, .statuses].map { text in pair { $0.manual(text) } }

  static let names: [Pair] =
    ManualText.Section.allCases.map { section in pair { $0.manual(section) } }
    + [ManualText.command, .options].map { text in pair { $0.manual(text) } }
    + reports + PublicHoliday.allCases.map { holiday in pair { $0.holiday(holiday) } }
    + Weekday.allCases.map { day in pair { $0.weekday(day) } }
    + DefaultRoute.allCases.map { route in pair { $0.route(route) } }
    + ClaimPart.allCases.map { part in pair { $0.part(part) } }
    + AllocationCriterion.allCases.map { criterion in pair { $0.criterion(criterion) } }
    + DayCount.allCases.map { method in pair { $0.dayCount(method) } }
    + InterestMargin.allCases.map { margin in pair { $0.margin(margin) } }
    + Limitation.Nearness.allCases.map { nearness in pair { $0.nearness(nearness) } }
    + Tariff.CollectionEffort.allCases.map { effort in pair { $0.effort(effort) } }
    + DebtorKind.allCases.map { kind in pair { $0.debtor(kind) } }
    + ChargeKind.allCases.map { kind in pair { $0.charge(kind) } }
    + TrialCourt.allCases.map { court in pair { $0.trialCourt(court) } }
    + OptionHelp.Policy.allCases.map { option in pair { $0.name(of: option) } }
    + DemandStart.allCases.map { start in pair { $0.demandStart(start) } }
    + [true, false].map { counts in pair { $0.exactPrincipal(counts: counts) } }
    + [2300, 3305, 3308, 1000, 7002, 7008].map { number in pair { $0.fee(.fee(.vv, number)) } }
    + [1100, 1210].map { number in pair { $0.fee(.fee(.kv, number)) } }

  static let reports: [Pair] =
    ReportKind.allCases.map { report in pair { $0.title(report) } }
    + ReportTable.Name.allCases.map { table in pair { $0.heading(table) } }
    + ReportColumn.allCases.map { column in pair { $0.head(column) } }
    + ReportLine.allCases.map { line in pair { $0.line(line) } }
    + AgeBucket.allCases.map { bucket in pair { $0.bucket(bucket) } }
    + Hold.Reason.allCases.map { reason in pair { $0.hold(reason) } }
    + Settlement.Reason.allCases.map { reason in pair { $0.settlement(reason) } }
    + Notice.Kind.allCases.map { kind in pair { $0.notice(kind) } }
    + [Figure.Gap.nothingToDivideBy, .tooLarge].map { gap in pair { $0.gap(gap) } }

  @Test func `every label and name exists in both languages`() {
    // Words that are the same in both languages, and only these.
    let same: Set = ["IBAN", "BIC", "XJustiz", "Name", "NAME", "Register"]
    for (german, english) in Self.labels + Self.names {
      Self.expectWellFormed(german)
      Self.expectWellFormed(english)
      #expect(german != english || same.contains(german), "\(german)")
    }
  }

  @Test func `every description of an option is a sentence in both languages`() {
    for (german, english) in Self.help {
      Self.expectWellFormed(german)
      Self.expectWellFormed(english)
      #expect(german.hasSuffix(".") && english.hasSuffix("."), "\(english)")
    }
  }

  @Test(arguments: Samples.faults)
  func `every fault says what is wrong and what to do in both languages`(fault: Fault) {
    let explanations = [Self.german, .init(.english)].map { $0.explanation(of: fault) }
    #expect(explanations[0].message != explanations[1].message || fault.isVerbatim)
    for explanation in explanations {
      Self.expectWellFormed(explanation.message)
      Self.expectWellFormed(explanation.remedy)
      #expect(explanation.remedy.hasSuffix(".") || explanation.remedy.hasSuffix("?"))
    }
  }

  @Test func `the states have their English names`() {
    #expect(FederalState.allCases.map(Self.english.state).contains("Lower Saxony"))
    for state in FederalState.allCases {
      #expect(!Self.german.state(state).isEmpty && !Self.english.state(state).isEmpty)
    }
  }

  @Test func `three decimals are not to be rounded where thousands may be meant`() {
    let fault = Fault.money(.unreadable("1.000", .tooManyDecimals(found: 3, allowed: 2)))
    #expect(Self.german.explanation(of: fault).remedy.contains("Tausender"))
  }

  @Test func `text from outside is quoted and cut`() {
    let long = String(repeating: "x", count: 1_000)
    let message = Self.english.explanation(of: .day(.unreadable(long))).message
    #expect(message.count < 80)
    #expect(message.contains("…"))
  }

  private static func expectWellFormed(_ text: String) {
    #expect(!text.isEmpty)
    #expect(!text.contains("  ") || text.contains("\n  "), "\(text)")
    #expect(!text.contains("Optional(") && !text.contains(" ,") && !text.contains(" ."), "\(text)")
  }
}

extension Fault {
  /// Whether the message is that of a library and the same in every language.
  fileprivate var isVerbatim: Bool {
    if case .usage(.other) = self { true } else { false }
  }
}
