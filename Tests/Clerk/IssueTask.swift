import Desk
import Receivables
import Wording

/// Issues the notice that is due for each debtor, one after the other, until nobody has one.
///
/// It prints the debtor of each notice that is durable.
enum IssueTask {
  @Sendable
  static func run(_ words: Words) throws {
    let desk = try Desk(words)
    words.wait(for: "signal", saying: "ready")
    for debtor in desk.book.accounts.map(\.number).shuffled() {
      _ = try desk.catchUp()
      guard let account = desk.book.account(debtor),
        let figures = account.noticeFigures(on: desk.today, desk.book.settings)
      else { continue }
      let issuing = Issuing(desk)
      let letter = try issuing.press().compose(LetterDraft(.notice(figures)), for: account)
      do {
        _ = try issuing.issue(letter)
        say("issued \(debtor)")
      } catch {
        // Somebody else was quicker, or writes for longer than anybody waits.
        switch error {
        case .refused, .busy: say("told \(debtor)")
        default: throw error
        }
      }
    }
    say("through")
  }
}
