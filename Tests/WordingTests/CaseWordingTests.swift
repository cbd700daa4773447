import Receivables
import Testing

@testable import Wording

/// What the page of a case and the journal say around entries.
@Suite("Sentences of a case")
struct CaseWordingTests {
  private static let german = Wording(.german)
  private static let english = Wording(.english)
  private static let day = EventSamples.day

  private static func pair(_ text: (Wording) -> String) -> (String, String) {
    (text(german), text(english))
  }

  private static let names: [(String, String)] =
    CasePaneName.allCases.map { pane in pair { $0.pane(pane) } }
    + CasePaneName.allCases.map { pane in pair { $0.emptyPane(pane) } }
    + ItemColumn.allCases.map { column in pair { $0.itemColumn(column) } }
    + CaseColumn.allCases.map { column in pair { $0.caseColumn(column) } }
    + JournalColumn.allCases.map { column in pair { $0.journalColumn(column) } }
    + DocumentKind.allCases.map { kind in pair { $0.documentKind(kind, bytes: 1_500) } }
    + [ItemStatus.cancelled, .notOurs, .paid, .notDue, .overdue, .inDefault, .held([.hold])]
    .map { status in pair { $0.status(status) } }
    + [ContactRowKind.address(holds: true), .address(holds: false), .point(.phone), .party(.heir)]
    .map { kind in pair { $0.contactRow(kind) } }

  private static let sentences: [(String, String)] = [
    pair(\.allKindsHidden), pair { $0.hiddenEntries(1_200) }, pair { $0.creditPart("1") },
    pair { $0.writeOnlyTo(Party(role: .lawyer, name: EventSamples.line("Fuchs"))) },
    pair(\.ordersAreStopped), pair { $0.because("x") }, pair { $0.asOf(day) },
    pair(\.asOfQuestion), pair(\.asOfIsPast), pair { $0.notYetKnown("D1", on: day) },
    pair(\.pastIsReadOnly), pair { $0.notFound("x") }, pair(\.nothingSearched), pair(\.kindsTitle),
    pair(\.kindsFooter), pair { $0.stood("1", on: day) }, pair { $0.comesBack(day, on: day) },
    pair { $0.spokenWith(1, last: day, on: day) }, pair { $0.spokenWith(3, last: day, on: day) },
    pair(\.onlyThere), pair { $0.notText("a.pdf", .pdf, bytes: 9) },
    pair { $0.documentTitle("a") }, pair { $0.entryTitle(EventSamples.item, .noted) },
    pair { $0.recorded(by: EventSamples.name("anna"), on: day, minute: 61) },
    pair { $0.effective(on: day) }, pair { $0.together(["x"]) },
    pair { $0.undoneBy(EventSamples.name("anna"), EventSamples.item, on: day) },
    pair { $0.undoneBy(nil, EventSamples.item, on: nil) }, pair(\.readerFooter),
    pair(\.journalTitle), pair(\.noEntries), pair { $0.searchingJournal("x") },
    pair { $0.entries(3, of: 3) }, pair { $0.entries(2, of: 3) }, pair(\.journalFilterHint),
    pair { $0.term(from: day, through: day) ?? "" },
  ]

  @Test func `everything is said in both languages`() {
    // Words that are the same in both languages, and only these.
    let same: Set = ["Status", "Name", "PDF, 2 kB", "Text, 2 kB"]
    for (german, english) in Self.names + Self.sentences {
      #expect(!german.isEmpty && !english.isEmpty)
      #expect(german != english || same.contains(german), "\(german)")
      for slip in ["Optional(", " ,", "()"] {
        #expect(!german.contains(slip) && !english.contains(slip), "\(german)")
      }
    }
  }

  @Test func `where no term is set nothing is said`() {
    #expect(Self.english.term(from: nil, through: nil) == nil)
    #expect(Self.english.term(from: Self.day, through: nil) == "from 25 Nov 2026")
  }

  @Test func `a next step without a key is told without one`() {
    #expect(Self.english.nextStep("call", key: "c") == "next step: call  [c]")
    #expect(Self.english.nextStep("call", key: "") == "next step: call")
  }
}
