import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("The table of keys")
struct KeyTableTests {
  static let sets: [(name: String, set: KeySet<Action>)] = [
    ("English", .english), ("German", .german),
  ]

  @Test(arguments: [0, 1])
  func `no key has two meanings in one place, and none is the beginning of another`(set: Int) {
    let conflicts = Self.sets[set].set.conflicts(in: Scope.allCases.map(\.keys))
    #expect(conflicts.isEmpty, "\(Self.sets[set].name): \(conflicts)")
  }

  @Test(arguments: [0, 1])
  func `every action has a key that a German keyboard can type without AltGr`(set: Int) {
    #expect(Self.sets[set].set.withoutKeys.isEmpty)
    #expect(Self.sets[set].set.objections.isEmpty)
  }

  @Test(arguments: [0, 1])
  func `y means only yes and send`(set: Int) {
    let meanings = Action.allCases.filter { action in
      Self.sets[set].set[action].contains { $0.chords.contains("y") }
    }
    #expect(Set(meanings) == [.confirmYes, .previewSend, .runIssue])
  }

  @Test func `every action can be meant somewhere`() {
    let offered = Set(Scope.allCases.flatMap(\.offered))
    let asked = Set(
      CallQuestion.allCases.flatMap(\.answers) + [.callChannel])
    let fixed: Set<Action> = [
      .fieldNext, .fieldPrevious, .formAccept, .formItem, .confirmYes, .importColumns,
    ]
    #expect(Set(Action.allCases).subtracting(offered).subtracting(asked) == fixed)
  }
}
