import Desk
import Receivables
import Wording

/// A command of the program that shows a letter, and issues it where that is asked for.
protocol LetterVerb: BookVerb {
  var giving: CommandOptions { get }
  var options: LetterOptions { get }
}

extension LetterVerb {
  /// Composes a letter, writes it to the files that were named, and issues it where that is asked for.
  ///
  /// - Parameters:
  ///   - content: What the letter is about.
  ///   - account: The account it is for.
  ///   - first: What is done in the same step before it is issued.
  ///   - desk: The book.
  ///   - day: The day on it.
  /// - Returns: The letter as it was issued, or as it would be.
  /// - Throws: `Problem` where the letter cannot be written or stands against the law.
  func reply(
    _ content: LetterDraft.Content, for account: Account, first: [Command] = [], _ desk: Desk,
    on day: Day
  ) throws(Problem) -> Reply {
    let issuing = Issuing(desk)
    let letter: ComposedLetter
    do {
      letter = try issuing.press(on: day).compose(
        LetterDraft(content, language: try options.language(), ownWords: options.words),
        for: account)
    } catch let fault as Fault {
      throw Problem(fault, status: .refused)
    } catch let problem as Problem {
      throw problem
    } catch {
      preconditionFailure("\(error)")
    }
    try options.write(letter)
    let objections = issuing.objections(to: letter)
    var sheet = Sheet()
    guard options.issue else {
      sheet.add(letter, objections, account)
      return Reply(
        answer: LetterAnswer(letter, objections, nil), sheet: sheet,
        status: objections.contains(where: \.blocks) ? .refused : .success)
    }
    let user = try giving.by.map { text throws(Problem) in try Input.user(text, "--by") }
    let receipt: CommandReceipt
    do { receipt = try issuing.issue(letter, first: first, by: user) } catch {
      throw Problem(.book(error), status: .refused)
    }
    sheet.field(words.label(.saved), receipt.range)
    sheet.field(words.label(.letter), letter.text.heading)
    sheet.paragraph(words.goesOut(after: desk.book.settings.policy.undoMinutes, receipt.command))
    return Reply(answer: LetterAnswer(letter, objections, receipt), sheet: sheet)
  }
}
