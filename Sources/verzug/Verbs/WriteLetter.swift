import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug letter`.
struct WriteLetter: LetterVerb {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: words.abstract(.letter), discussion: words.discussion(.letter))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.letterKind, .word)) var kind: String
  @Option(help: .init(.about, .entry)) var about: String?
  @Option(help: .init(.deadline, .day)) var deadline: String?
  @OptionGroup var options: LetterOptions
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let desk = try place.desk()
    let (book, day) = (desk.book, try Input.dayIfGiven(giving.on, "--on") ?? desk.today)
    let account = try Input.account(number, book)
    let purpose = try purpose()
    let about =
      if let about { try Input.entry(about, "--about") } else {
        account.proposedSubject(of: purpose)
      }
    if about == nil, purpose.needsSubject { throw Problem(.usage(.missing("--about"))) }
    let deadline =
      if let deadline { try Input.day(deadline, "--deadline") } else {
        account.proposedDeadline(of: purpose, about: about, on: day, book.settings)
      }
    let letter = Letter(
      purpose: purpose, about: about, deadline: deadline,
      channels: try options.chosenChannels() ?? account.letterChannels(on: day, book.settings))
    let first: [Command] =
      if purpose == .correction, let about {
        [.dunning(account.number, .withdraw(NoticeWithdrawal(notice: about)))]
      } else { [] }
    return try reply(.letter(letter), for: account, first: first, desk, on: day)
  }

  private func purpose() throws(Problem) -> Letter.Purpose {
    let known = Letter.Purpose.allCases.compactMap { purpose in
      LetterKind(purpose).map { (name: $0.rawValue, value: purpose) }
    }
    return try Input.choice(kind, "--kind", known)
  }
}
