import Testing

@testable import Receivables
@testable import Wording

/// What is said about each reason and each gate, with and without what is known of its entry.
@Suite("Sentences about reasons and gates")
struct ReasonWordingTests {
  private static let german = Wording(.german)
  private static let english = Wording(.english)
  private static let day = Day(number: 20_780)

  private static let kinds: [Reason.Kind] =
    [
      .limitation, .platform, .filing, .dataRequest, .paymentToTell, .brokenPromise,
      .partlyKeptPromise, .arrears, .outdatedPlan, .followUp(for: nil), .notice(level: 2), .call,
      .decision, .order, .lapsedOrder, .credit, .address, .overdueDispute, .missingCreditNote,
      .openWithdrawal, .large, .newCustomer, .dueSoon,
    ] + CourtClock.Kind.allCases.map(Reason.Kind.court)
    + [EventKind.contactLogged, .paymentReturned].map(Reason.Kind.news)
    + Gate.Kind.allCases.map(Reason.Kind.review)
    + EscalationDecision.Route.allCases.map(Reason.Kind.decided)

  @Test func `every reason and what ends it is said in both languages, and no code is`() {
    for kind in Self.kinds {
      let reason = Reason(kind, day: Self.day)
      let german = Self.german.reason(reason, on: Self.day, nil)
      let english = Self.english.reason(reason, on: Self.day, nil)
      for text in [german, english, Self.german.remedy(reason), Self.english.remedy(reason)] {
        #expect(!text.isEmpty && !text.contains("  "), "\(text)")
        #expect(!text.hasSuffix(" ") && !text.contains("Optional("), "\(text)")
        #expect(!reason.code.contains(where: \.isUppercase) || !text.contains(reason.code))
      }
      #expect(german != english, "\(german)")
      #expect(Self.german.remedy(reason) != Self.english.remedy(reason))
    }
  }

  @Test func `reasons of one lane are told apart`() {
    let texts = Self.kinds.map { kind in
      Self.german.reason(Reason(kind, day: Self.day), on: Self.day, nil)
    }
    #expect(Set(texts).count == texts.count)
  }

  @Test(arguments: Gate.Kind.allCases)
  func `every gate says until when, or what lifts it`(kind: Gate.Kind) {
    func gate(_ lift: Gate.Lift) -> Gate {
      Gate(kind: kind, entry: nil, lift: lift, money: Money(minor: 100, .euro))
    }
    for wording in [Self.german, Self.english] {
      let ended = gate(.after(Self.day + 5))
      #expect(
        wording.gate(ended, on: Self.day, nil).contains(wording.nearDay(Self.day + 5, on: Self.day))
      )
      // The last day counts: it is back on the day after.
      #expect(
        wording.lift(of: ended, on: Self.day).contains(wording.nearDay(Self.day + 6, on: Self.day)))
      let open = wording.lift(of: gate(.event(review: nil)), on: Self.day)
      #expect(open == wording.lifting(kind))
      let later = wording.lift(of: gate(.event(review: Self.day + 9)), on: Self.day)
      #expect(later.contains(wording.nearDay(Self.day + 9, on: Self.day)))
      #expect(later.hasPrefix(open) && later != open)
    }
  }

  @Test func `a claim is barred with the end of a day, which has its year`() {
    let reason = Reason(.limitation, day: Day(number: 20_818))
    #expect(
      Self.english.reason(reason, on: Self.day, nil) == "barred with the end of 31 Dec 2026")
  }
}
