import ArgumentParser
import Receivables
import Wording

/// The command `verzug party`.
struct NameParty: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "party", abstract: words.abstract(.party),
    discussion: words.discussion(.party))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.role, .word)) var role: String?
  @Option(help: .init(.name, .text)) var name: String?
  @Option(help: .init(.street, .text)) var street: String?
  @Option(help: .init(.postcode, .digits)) var postcode: String?
  @Option(help: .init(.town, .text)) var town: String?
  @Option(help: .init(.country, .word)) var country = Country.germany.code
  @Option(help: .init(.email, .text)) var email: String?
  @Option(help: .init(.phone, .text)) var phone: String?
  @Option(help: .init(.reference, .text)) var reference: String?
  @Flag(help: .init(.writeOnly)) var only = false
  @Option(help: .init(.end, .entry)) var end: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let end {
      return .account(
        debtor,
        .endParty(
          PartyEnd(
            party: try Input.entry(end, "--end"), reason: try Input.remarkIfGiven(note, "--note"))))
    }
    return .account(
      debtor,
      .nameParty(
        Party(
          role: try Input.code(try Input.required(role, "--role"), "--role"),
          name: try Input.line(try Input.required(name, "--name"), "--name"),
          address: try Input.address(
            street: street, postcode: postcode, town: town, country: country),
          contacts: try Input.contacts(email: email, phone: phone), writeOnlyTo: only,
          reference: try Input.lineIfGiven(reference, "--reference"))))
  }
}
