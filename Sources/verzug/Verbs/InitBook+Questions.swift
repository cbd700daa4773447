import Desk
import Receivables
import Wording

extension InitBook {
  /// Whether an option is missing without which there is no book.
  var isIncomplete: Bool { [name, creditor, street, postcode, town, state].contains(nil) }

  /// The same with what a person at the terminal answers to all that was left open.
  ///
  /// Nothing is made before the last answer: whoever breaks off leaves nothing behind.
  func asked() throws(Problem) -> InitBook {
    let folder = try place.folder()
    do { try Desk.checkRoom(at: folder) } catch { throw Problem(.book(error), status: .refused) }
    var introduction = Sheet()
    introduction.paragraph(words.foundingIntroduction(folder))
    Console.print(introduction.lines(width: Environment.columns))
    let interview = Interview()
    var book = self
    book.creditor = try interview.ask(.creditor, unless: creditor, Self.line("--creditor"))
    book.street = try interview.ask(.street, unless: street, Self.line("--street"))
    book.postcode = try interview.ask(.postcode, unless: postcode, Self.line("--postcode"))
    book.town = try interview.ask(.town, unless: town, Self.line("--town"))
    book.state = try interview.ask(.state, unless: state, Self.checkState)
    book.email = try interview.askIfAny(.email, unless: email, Self.line("--email"))
    book.phone = try interview.askIfAny(.phone, unless: phone, Self.line("--phone"))
    book.iban = try interview.askIfAny(.iban, unless: iban, Self.checkAccount)
    book.name = try interview.ask(
      .name, unless: name,
      suggesting: book.creditor ?? "", Self.line("--name"))
    return book
  }

  private static func line(_ field: String) -> (String) throws(Problem) -> Void {
    { (text: String) throws(Problem) in _ = try Input.line(text, field) }
  }

  private static func checkState(_ text: String) throws(Problem) { _ = try Input.state(text) }

  private static func checkAccount(_ text: String) throws(Problem) { _ = try account(text) }
}
