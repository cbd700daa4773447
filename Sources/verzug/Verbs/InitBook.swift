import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug init`.
struct InitBook: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: words.abstract(.initBook),
    discussion: words.discussion(.initBook))

  @Option(help: .init(.name, .text)) var name: String?
  @Option(help: .init(.creditor, .text)) var creditor: String?
  @Option(help: .init(.street, .text)) var street: String?
  @Option(help: .init(.postcode, .digits)) var postcode: String?
  @Option(help: .init(.town, .text)) var town: String?
  @Option(help: .init(.country, .word)) var country = Country.germany.code
  @Option(help: .init(.state, .state)) var state: String?
  @Option(help: .init(.email, .text)) var email: String?
  @Option(help: .init(.phone, .text)) var phone: String?
  @Option(help: .init(.iban, .digits)) var iban: String?
  @Option(help: .init(.currency, .currency)) var currency = Currency.euro.code
  @Flag(help: .init(.shared)) var shared = false
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let isAsking = isIncomplete && Session.hasTerminal && !place.output.json
    let desk = try isAsking ? asked().made() : made()
    var sheet = Sheet()
    sheet.field(words.label(.book), desk.folder)
    sheet.field(words.label(.entries), "\(desk.book.version.sequence)")
    if !desk.isKept { sheet.paragraph(words.diskIsUnreliable) }
    if isAsking { sheet.paragraph(words.foundingNext) }
    return Reply(
      answer: BookAnswer(book: desk.folder, entries: desk.book.version), sheet: sheet)
  }

  /// Makes the book.
  func made() throws(Problem) -> Desk {
    let (folder, commands) = (try place.folder(), try founding())
    let (user, clock) = (try Environment.login(), try Environment.clock())
    do throws(BookFault) {
      return try Desk.create(
        at: folder, founding: commands, isShared: shared, user: user, clock: clock)
    } catch {
      throw Problem(.book(error), status: .refused)
    }
  }

  /// What the book begins with; whoever makes it administers it.
  private func founding() throws(Problem) -> [Command] {
    let holder = try Input.line(try Input.required(creditor, "--creditor"), "--creditor")
    guard
      let address = try Input.address(
        street: try Input.required(street, "--street"),
        postcode: try Input.required(postcode, "--postcode"), town: town, country: country)
    else { throw Problem(.usage(.missing("--town"))) }
    let contacts = try Input.contacts(email: email, phone: phone)
    let state = try Input.state(try Input.required(state, "--state"))
    var commands: [Command] = [
      .book(
        .open(
          Opening(
            name: try Input.line(try Input.required(name, "--name"), "--name"),
            currency: try Input.currency(currency),
            zone: try Input.line(BookZone.berlin.name, "--zone"), state: state))),
      .book(.setCreditor(Creditor(name: holder, address: address, contacts: contacts))),
      .book(
        .setPermission(
          PermissionGrant(user: try Environment.login(), rights: Right.allCases))),
    ]
    if let iban {
      let number = try Self.account(iban)
      commands.append(.book(.setBankAccount(BankAccount(holder: holder, iban: number))))
    }
    return commands
  }

  static func account(_ text: String) throws(Problem) -> IBAN {
    do { return try IBAN(text) } catch { throw Problem(.iban(error), at: "--iban") }
  }
}

/// A book as machines read it.
struct BookAnswer: Encodable {
  let schema = 1
  let book: String
  let entries: EntryNumber
}
