import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug init`.
struct InitBook: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: words.abstract(.initBook),
    discussion: words.discussion(.initBook))

  @Option(help: .init(.name, .text)) var name: String
  @Option(help: .init(.creditor, .text)) var creditor: String
  @Option(help: .init(.street, .text)) var street: String
  @Option(help: .init(.postcode, .digits)) var postcode: String
  @Option(help: .init(.town, .text)) var town: String
  @Option(help: .init(.country, .word)) var country = Country.germany.code
  @Option(help: .init(.state, .state)) var state: String
  @Option(help: .init(.email, .text)) var email: String?
  @Option(help: .init(.phone, .text)) var phone: String?
  @Option(help: .init(.iban, .digits)) var iban: String?
  @Option(help: .init(.currency, .currency)) var currency = Currency.euro.code
  @Flag(help: .init(.shared)) var shared = false
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let folder = try place.folder()
    let commands = try founding()
    let desk: Desk
    do {
      desk = try Desk.create(
        at: folder, founding: commands, isShared: shared, user: try Environment.login(),
        clock: try Environment.clock())
    } catch let problem as Problem {
      throw problem
    } catch let fault as BookFault {
      throw Problem(.book(fault), status: .refused)
    } catch {
      preconditionFailure("\(error)")
    }
    var sheet = Sheet()
    sheet.field(words.label(.book), folder)
    sheet.field(words.label(.entries), "\(desk.book.version.sequence)")
    return Reply(answer: BookAnswer(book: folder, entries: desk.book.version), sheet: sheet)
  }

  /// What the book begins with; whoever makes it administers it.
  private func founding() throws(Problem) -> [Command] {
    let holder = try Input.line(creditor, "--creditor")
    guard
      let address = try Input.address(
        street: street, postcode: postcode, town: town, country: country)
    else { throw Problem(.usage(.missing("--town"))) }
    var contacts: [ContactPoint] = []
    if let email = try Input.lineIfGiven(email, "--email") {
      contacts.append(ContactPoint(channel: .email, value: email))
    }
    if let phone = try Input.lineIfGiven(phone, "--phone") {
      contacts.append(ContactPoint(channel: .phone, value: phone))
    }
    var commands: [Command] = [
      .book(
        .open(
          Opening(
            name: try Input.line(name, "--name"), currency: try Input.currency(currency),
            zone: try Input.line(BookZone.berlin.name, "--zone"), state: try Input.state(state)))),
      .book(.setCreditor(Creditor(name: holder, address: address, contacts: contacts))),
      .book(
        .setPermission(
          PermissionGrant(user: try Environment.login(), rights: Right.allCases))),
    ]
    if let iban {
      let number: IBAN
      do { number = try IBAN(iban) } catch { throw Problem(.iban(error), at: "--iban") }
      commands.append(.book(.setBankAccount(BankAccount(holder: holder, iban: number))))
    }
    return commands
  }
}

/// A book as machines read it.
struct BookAnswer: Encodable {
  let schema = 1
  let book: String
  let entries: EntryNumber
}
