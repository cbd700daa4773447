import Desk
import Receivables
import Terminal
import Testing
import Wording

@testable import Workbench

@Suite("Follow-ups with a time")
struct FollowUpAlarmTests {
  private func followUp(at text: String, _ bench: Rehearsed) throws -> DebtorID {
    let debtor = try #require(bench.rehearsal.app.subjects.first)
    _ = try bench.desk.perform(
      .casework(
        debtor, .setFollowUp(FollowUp(day: DemoFolder.day, time: try TimeOfDay(text)))))
    bench.rehearsal.deliver(.bookChanged)
    return debtor
  }

  @Test func `practice 3: at its minute a follow-up rings and is told, once, wherever one is`()
    throws
  {
    // It is ten o'clock where the book is.
    let bench = try Rehearsed()
    let debtor = try followUp(at: "10:00", bench)
    try bench.press("2 t")
    bench.pass(.seconds(30))
    #expect(bench.rehearsal.bells == 1)
    #expect(bench.lines.last?.contains("Follow-up now: \(debtor.text)") == true)
    bench.pass(.seconds(120))
    #expect(bench.rehearsal.bells == 1)
    #expect(bench.lines.last?.contains("Follow-up now") == false)
  }

  @Test func `before its minute nothing rings`() throws {
    let bench = try Rehearsed()
    _ = try followUp(at: "10:01", bench)
    bench.pass(.seconds(120))
    #expect(bench.rehearsal.bells == 0)
  }
}
