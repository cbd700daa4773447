import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug notice`.
struct IssueNotice: LetterVerb {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: words.abstract(.notice), discussion: words.discussion(.notice))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @OptionGroup var options: LetterOptions
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let desk = try place.desk()
    let (book, day) = (desk.book, try Input.dayIfGiven(giving.on, "--on") ?? desk.today)
    let account = try Input.account(number, book)
    let channels = try options.chosenChannels()
    guard let figures = account.noticeFigures(on: day, book.settings, by: channels) else {
      return none(account, book.settings, on: day)
    }
    return try reply(.notice(figures), for: account, desk, on: day)
  }

  /// What is said where no notice is due: when the next one is.
  private func none(_ account: Account, _ settings: Settings, on day: Day) -> Reply {
    let next = account.ladders(on: day, settings).min { $0.due < $1.due }
    var sheet = Sheet()
    sheet.paragraph(words.noNoticeDue(next.map { words.next($0, on: day) }))
    return Reply(
      answer: NoNoticeAnswer(debtor: account.number, day: day, due: next?.due), sheet: sheet,
      status: .refused)
  }
}

/// That no notice is due, as machines read it.
private struct NoNoticeAnswer: Encodable {
  let schema = 1
  let debtor: DebtorID
  let day: Day
  let due: Day?
}
