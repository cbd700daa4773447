import ArgumentParser
import Receivables
import Wording

/// The command `verzug change`.
struct ChangeDebtor: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: words.abstract(.change), discussion: words.discussion(.change))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.name, .text)) var name: String?
  @Option(help: .init(.legalForm, .text)) var legalForm: String?
  @Option(help: .init(.kind, .word)) var kind: String?
  @Option(help: .init(.letterLanguage, .word)) var language: String?
  @Option(help: .init(.street, .text)) var street: String?
  @Option(help: .init(.postcode, .digits)) var postcode: String?
  @Option(help: .init(.town, .text)) var town: String?
  @Option(help: .init(.country, .word)) var country: String?
  @Option(help: .init(.email, .text)) var email: String?
  @Option(help: .init(.phone, .text)) var phone: String?
  @Option(help: .init(.debtorState, .state)) var state: String?
  @Option(help: .init(.vatNumber, .text)) var vatNumber: String?
  @Option(help: .init(.creditLimit, .amount)) var limit: String?
  @Option(help: .init(.keyAccount, .word)) var keyAccount: String?
  @Option(help: .init(.applicableLaw, .word)) var law: String?
  @Option(help: .init(.newNumber, .number)) var renumber: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let account = try Input.account(number, book)
    let change = try change(of: account.ledger.debtor, book, on: day)
    guard let renumber else { return .account(account.number, .change(change)) }
    let renumbering = AccountCommand.renumber(try Input.debtorNumber(renumber, "--renumber"))
    guard !change.isEmpty else { return .account(account.number, renumbering) }
    return .several([
      .account(account.number, .change(change)), .account(account.number, renumbering),
    ])
  }

  /// What is given; a new address begins on the day, and nothing known is taken away with it.
  private func change(
    of debtor: Debtor?, _ book: Book, on day: Day
  ) throws(Problem) -> DebtorChange {
    let points = try Input.contacts(email: email, phone: phone)
    let known = debtor?.contacts ?? []
    return DebtorChange(
      name: try Input.lineIfGiven(name, "--name"),
      legalForm: try Input.lineIfGiven(legalForm, "--legal-form"),
      kind: try Input.codeIfGiven(kind, "--kind"),
      language: try language.map { text throws(Problem) in
        try Input.choice(text, "--language", Language.allCases.map { ($0.rawValue, $0) })
      },
      addresses: try address().flatMap { $0.moved(from: debtor?.addresses ?? [], on: day) },
      contacts: points.isEmpty ? nil : points.reduce(known) { $1.replacing(in: $0) },
      state: try state.map { text throws(Problem) in try Input.state(text) },
      creditLimit: try Input.amountIfGiven(limit, "--limit", book),
      vatNumber: try Input.lineIfGiven(vatNumber, "--vat-number"),
      isKeyAccount: try Input.yesOrNo(keyAccount, "--key-account"),
      applicableLaw: try law.map { text throws(Problem) in try Input.country(text, "--law") })
  }

  private func address() throws(Problem) -> Address? {
    if town == nil { try Input.require("--town", for: ("--country", country != nil)) }
    return try Input.address(
      street: street, postcode: postcode, town: town, country: country ?? Country.germany.code)
  }
}
