import Desk
import Receivables
import Wording

/// Takes one promise of each debtor, all decided on the book as it was before the signal.
enum PromiseTask {
  @Sendable
  static func run(_ words: Words) throws {
    let desk = try Desk(words)
    let accounts = desk.book.accounts
    words.wait(for: "signal", saying: "ready")
    for account in accounts {
      do {
        let receipt = try desk.insist(
          .casework(account.number, .takePromise(by: desk.today + 3)), expecting: account.version)
        say("won \(account.number) \(receipt.command.sequence)")
      } catch {
        guard case .refused(let refusal) = error, case .changedMeanwhile(let entries) = refusal.rule
        else { throw error }
        say("told \(account.number) \(entries.map { "\($0.sequence)" }.joined(separator: ","))")
      }
    }
  }
}
