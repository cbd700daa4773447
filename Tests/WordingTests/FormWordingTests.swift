import Receivables
import Testing
import Wording

/// The options of choices, the fields and the ways of forms.
@Suite("Words of forms")
struct FormWordingTests {
  private static let languages = [Wording(.german), Wording(.english)]

  /// The options of a choice in one language.
  private static func options(_ words: Wording) -> [[String]] {
    [
      Dispute.Reason.allCases.map(words.option), Dispute.Stage.allCases.map(words.option),
      DisputeDecision.Verdict.allCases.map(words.option), Side.allCases.map(words.option),
      PlanEnd.Reason.allCases.map(words.option),
      PlanTerms.PlanInterest.allCases.map(words.option), PlanRhythm.allCases.map(words.option),
      Acknowledgement.Means.allCases.map(words.option),
      Suspension.Ground.allCases.map(words.option), Attachment.Kind.allCases.map(words.option),
      GoodsReturn.Stage.allCases.map(words.option),
      PaymentReturn.Reason.allCases.map(words.option),
      Chargeback.Reason.allCases.map(words.option),
      CreditNote.Reason.allCases.map(words.option), CreditEffect.allCases.map(words.option),
      ReceiptFailure.Reason.allCases.map(words.option),
      AgencyReport.Status.allCases.map(words.option),
      CourtStep.StepName.allCases.map(words.option), Language.allCases.map(words.option),
    ]
  }

  @Test func `the options of a choice differ, in each language`() {
    for words in Self.languages {
      for options in Self.options(words) {
        #expect(Set(options).count == options.count)
        #expect(options.allSatisfy { !$0.isEmpty })
      }
    }
  }

  @Test func `each field has a name that leaves room for what is typed`() {
    for words in Self.languages {
      let names = FieldLabel.allCases.map(words.field)
      #expect(names.allSatisfy { (1...24).contains($0.count) })
    }
  }

  @Test func `the ways of an action differ, and each has a letter of its own`() {
    for words in Self.languages {
      for action in Action.allCases {
        let titles = FormWay.allCases.map { words.title(of: $0, action) }
        #expect(Set(titles).count == titles.count, "\(action)")
        for title in titles { #expect(title.contains { $0.isASCII && $0.isLetter && $0 != "y" }) }
      }
    }
  }

  @Test func `what is missing is said in a sentence`() {
    for words in Self.languages {
      for lack in Lack.allCases { #expect(words.lack(lack).hasSuffix(".")) }
    }
  }
}
