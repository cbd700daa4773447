import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug why`.
struct ExplainDebtor: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: words.abstract(.why), discussion: words.discussion(.why))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @OptionGroup var days: DayOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let desk = try place.desk()
    let (book, day) = try days.question(to: desk)
    let account = try Input.account(number, book)
    let explained = ExplainedDebtor(
      account: account, standing: account.standing(on: day, book.settings),
      settings: book.settings)
    return Reply(answer: WhyAnswer(explained), sheet: explained.sheet)
  }
}
