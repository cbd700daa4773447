import Receivables
import Testing

@testable import Wording

/// What is said about events, refusals and casework.
@Suite("Sentences about the record")
struct RecordWordingTests {
  private static let german = Wording(.german)
  private static let english = Wording(.english)

  private static let names: [(String, String)] =
    EventKind.allCases.map { (german.event($0), english.event($0)) }
    + Right.allCases.map { (german.right($0), english.right($0)) }
    + Circumstance.Kind.allCases.map { (german.circumstance($0), english.circumstance($0)) }
    + ContactChannel.allCases.map { (german.channel($0), english.channel($0)) }
    + CourtProceeding.State.allCases.map { (german.courtState($0), english.courtState($0)) }
    + EscalationDecision.Route.allCases.map { (german.route($0), english.route($0)) }
    + EscalationAdvice.Way.allCases.map { (german.way($0), english.way($0)) }
    + EscalationFinding.Weight.allCases.map { (german.weight($0), english.weight($0)) }
    + Party.Role.allCases.map { (german.role($0), english.role($0)) }
    + AgencyCase.State.allCases.map { (german.agencyState($0), english.agencyState($0)) }
    + CourtClock.Kind.allCases.map { (german.clock($0), english.clock($0)) }
    + CourtTrack.Kind.allCases.map { (german.track($0), english.track($0)) }

  @Test func `everything has a name in both languages, and no code is one`() {
    let codes = Set(EventKind.allCases.map(\.rawValue))
    for (german, english) in Self.names {
      #expect(!german.isEmpty && !english.isEmpty)
      #expect(german != english || german == "Chat", "\(german)")
      #expect(!codes.contains(german) && !codes.contains(english), "\(german)")
    }
    #expect(Set(EventKind.allCases.map(Self.german.event)).count == EventKind.allCases.count)
    #expect(Set(EventKind.allCases.map(Self.english.event)).count == EventKind.allCases.count)
  }

  /// One of each rule.
  private static var rules: [Refusal.Rule] {
    get throws {
      let (day, later) = (try Day("2026-11-23"), try Day("2026-11-24"))
      let (less, more) = (Money(minor: 100, .euro), Money(minor: 101, .euro))
      let (entries, debtor) = ([EntryNumber(4711)], try DebtorID("D1"))
      let dollar = try Currency(code: "USD")
      return [
        .bookNotOpened, .bookAlreadyOpened, .notAllowed(.waive, try UserName("anna")),
        .noAdministratorLeft, .changedMeanwhile(entries), .unknownDebtor(debtor),
        .debtorExists(debtor), .unknownEntry,
        .wrongKind(.noted, needed: [.promiseTaken, .planAgreed]), .undone, .alreadyEnded,
        .cancelled, .notOurs, .nothingGiven, .duplicate, .contradicts, .namedTwice,
        .amountNotPositive, .differentCurrencies(.euro, dollar), .exceeds(more, available: less),
        .doesNotAddUp(more, expected: less), .tooLarge, .outOfRange, .chargeNotOwed,
        .inFuture(later), .tooEarly(day, earliest: later), .tooLate(later, latest: day),
        .outOfOrder, .unsoundTerms, .notHalfYear(day), .unknownZone, .circumstance(.death),
        .movedTooOften(limit: 2), .nothingOpen, .consumerPlan, .mayNotLapse, .consumersOnly,
        .plannedAlready, .disputed, .escalated, .decidedAlready, .stepNotPossible(after: .served),
        .trackNeeded, .notDecided(.court), .notIncluded, .counterPerformanceOpen(less),
        .notSettled, .settled, .stillOpen(less), .aboveTolerance(more, limit: less), .alreadySent,
        .notOnThisWay(.chat), .sendingUnknown, .neverUndone(.reversed),
        .counterEvent(.handedOver), .hasDependents(entries),
      ]
    }
  }

  @Test func `every refusal is a sentence in both languages that names no code`() throws {
    for rule in try Self.rules {
      let code = "\(rule)".prefix { $0.isLetter }
      for wording in [Self.german, Self.english] {
        let explanation = wording.explanation(of: Refusal(rule, EntryNumber(4711)))
        #expect(explanation.message.hasPrefix("#4711: "))
        #expect(explanation.message.hasSuffix(".") || explanation.message.hasSuffix("?"))
        #expect(!code.contains(where: \.isUppercase) || !explanation.message.contains(code))
        #expect(explanation.remedy.isEmpty || explanation.remedy.hasSuffix("."))
      }
      let german = Self.german.explanation(of: Refusal(rule))
      #expect(german.message != Self.english.explanation(of: Refusal(rule)).message, "\(rule)")
    }
  }

  @Test func `a refusal says what is there and what to do`() throws {
    let refusal = Refusal(
      .exceeds(Money(minor: 3_001, .euro), available: Money(minor: 3_000, .euro)))
    #expect(
      Self.german.explanation(of: refusal)
        == Explanation(
          message: "30,01 EUR sind mehr als vorhanden: 30,00 EUR.",
          remedy: "Die Angabe berichtigen."))
    let undo = Refusal(.hasDependents((1...7).map { EntryNumber($0) }), EntryNumber(1))
    #expect(
      Self.english.explanation(of: undo)
        == Explanation(
          message: "#1: Later entries depend on it: #1, #2, #3, #4, #5 and 2 more.",
          remedy: "Undo the later entries first, or together with it."))
  }
}
