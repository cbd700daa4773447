import Desk
import Receivables
import Terminal
import Wording

// The time that passes, and the people who work in the same book.

extension Workbench {
  /// Tells others in which case somebody is.
  mutating func arrive() -> [Effect<Message>] {
    let debtor = state.openDebtor
    guard debtor != attendance?.debtor else { return [] }
    attendance = debtor.map { ($0, desk.enter($0)) }
    colleagues = desk.colleagues
    return []
  }

  /// Looks who else is here, and whether a new day has begun.
  mutating func lookAround() -> [Effect<Message>] {
    colleagues = desk.colleagues
    let day = fixedDay ?? desk.today
    if day != worklist.queue.day {
      worklist = Worklist(desk.queue(on: day))
      state.refresh(.everything, own: true, surroundings)
    }
    return ringForFollowUps()
  }

  /// Rings at the minute of a follow-up, whatever is on the screen.
  private mutating func ringForFollowUps() -> [Effect<Message>] {
    guard worklist.queue.day == desk.today else { return [] }
    let due = alarm.due(worklist.queue, at: minute)
    guard let first = due.first else { return [] }
    let text = surroundings.words.followUpIsDue(
      first.text, desk.book.account(first)?.ledger.debtor?.name.text ?? "", others: due.count - 1)
    state.toasts.show(Shown(text), role: .warn, at: clock(), for: .seconds(20))
    return [.ring]
  }

  /// The minute of the day it is where the book is.
  var minute: Int { desk.zone.local(desk.clock.now).minute }

  /// Wakes when a sentence goes, and each second while a case is open.
  func wakeUps() -> [Effect<Message>] {
    let time = clock()
    let toast = state.toasts.change(after: time).map { max(.zero, $0 - time) }
    let people: Duration? = state.openDebtor == nil ? .seconds(30) : .seconds(1)
    guard let next = [toast, people].compactMap(\.self).min() else { return [] }
    return [.wake("time", after: next, .timePassed)]
  }
}
