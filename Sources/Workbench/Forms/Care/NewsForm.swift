import Receivables
import Terminal
import Wording

/// News that somebody looked at: which, and the day to see the case again.
///
/// No case is left without a next action.
struct NewsForm: CaseForm {
  enum Field: String, Sendable {
    case which, note, day
  }

  private let news: [EntryNumber]
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    news = account.casework.unhandledNews + account.paymentsToTell(on: surroundings.day)
    form = Form([
      surroundings.whichLine(
        .which, .news,
        news.map { number in
          account.facts.last { $0.number == number }.map {
            surroundings.words.newsLine($0.value.kind, $0.day, on: surroundings.day)
          } ?? number.description
        }),
      surroundings.noteLine(.note, .whatFor),
      surroundings.dayLine(.day, .followUpOn),
    ])
    form.focus(on: .day)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let handled = Command.casework(
      debtor, .handleNews(try fields.chosen(.which, of: news, surroundings)))
    if let day = try fields.dayIfGiven(.day, surroundings) {
      let followUp = FollowUp(day: day, note: try fields.remark(.note, surroundings))
      return .several([.casework(debtor, .setFollowUp(followUp)), handled])
    }
    guard hasNextAction(after: handled, debtor, surroundings) else {
      throw FieldFault(.day, Shown(surroundings.words.noNextAction))
    }
    return handled
  }

  /// Whether somebody or something goes on with the case by itself: a step is proposed, it comes
  /// back on a day, or there is nothing left to do.
  private func hasNextAction(
    after command: Command, _ debtor: DebtorID, _ surroundings: Surroundings
  ) -> Bool {
    guard let after = try? surroundings.preview(command, of: debtor) else { return true }
    let standing = after.standing(on: surroundings.day, surroundings.settings)
    return switch standing.place {
    case .lane, .settled, .clear: true
    case .gated: standing.returns != nil
    case .waiting(let until): until != nil
    }
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    caption(of: .day, surroundings)
  }
}
