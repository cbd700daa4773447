import ArgumentParser
import Receivables
import Wording

/// The command `verzug debtor`.
struct RecordDebtor: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "debtor", abstract: words.abstract(.debtor), discussion: words.discussion(.debtor))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.name, .text)) var name: String
  @Option(help: .init(.legalForm, .text)) var legalForm: String?
  @Option(help: .init(.kind, .word)) var kind = DebtorKind.consumer.rawValue
  @Option(help: .init(.street, .text)) var street: String?
  @Option(help: .init(.postcode, .digits)) var postcode: String?
  @Option(help: .init(.town, .text)) var town: String?
  @Option(help: .init(.country, .word)) var country = Country.germany.code
  @Option(help: .init(.email, .text)) var email: String?
  @Option(help: .init(.phone, .text)) var phone: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = Debtor(
      name: try Input.line(name, "--name"),
      legalForm: try Input.lineIfGiven(legalForm, "--legal-form"),
      kind: try Input.code(kind, "--kind"),
      addresses: try Input.address(
        street: street, postcode: postcode, town: town, country: country
      ).map { [$0] } ?? [],
      contacts: try Input.contacts(email: email, phone: phone))
    return .account(try Input.debtorNumber(number), .record(debtor))
  }
}
