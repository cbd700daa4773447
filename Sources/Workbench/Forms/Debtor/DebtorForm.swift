import Receivables
import Terminal
import Wording

/// What is known of the debtor.
///
/// Only what is changed is written; what is emptied stays as it was, since nothing known is taken
/// away here.
struct DebtorForm: CaseForm {
  enum Field: String, Sendable {
    case name, legalForm, kind, language, street, postcode, town, country, email, phone, vatNumber
    case creditLimit, keyAccount
  }

  private let debtor: Debtor?
  private let address: Address?
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let debtor = account.ledger.debtor
    self.debtor = debtor
    let address = debtor?.addresses.last { $0.holds(on: surroundings.day) }
    self.address = address
    func point(_ channel: ContactChannel) -> String {
      debtor?.contacts.first { $0.channel == channel && $0.purpose != .orders }?.value.text ?? ""
    }
    form = Form(
      [
        surroundings.textLine(.name, .name, debtor?.name.text ?? ""),
        surroundings.textLine(.legalForm, .legalForm, debtor?.legalForm?.text ?? "", limit: 40),
        surroundings.choiceLine(.kind, .kind, debtor?.kind) { words.debtor($0) },
        surroundings.choiceLine(.language, .letters, debtor?.language) { words.option($0) },
      ] + surroundings.addressLines(.street, .postcode, .town, .country, address) + [
        surroundings.textLine(.email, .email, point(.email)),
        surroundings.textLine(.phone, .phone, point(.phone), limit: 40),
        surroundings.textLine(.vatNumber, .vatNumber, debtor?.vatNumber?.text ?? "", limit: 20),
        surroundings.amountLine(.creditLimit, .creditLimit, debtor?.creditLimit),
        surroundings.toggleLine(
          .keyAccount, .keyAccount, words.isKeyAccount, isOn: debtor?.isKeyAccount == true),
      ])
  }

  func command(
    for number: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    let change = try change(surroundings)
    guard !change.isEmpty else {
      throw FieldFault(.name, Shown(surroundings.words.nothingChanged))
    }
    return .account(number, .change(change))
  }

  private func change(_ surroundings: Surroundings) throws(FieldFault<Field>) -> DebtorChange {
    let kind = fields.choice(.kind, DebtorKind.self)
    let language = fields.choice(.language, Language.self)
    let isKeyAccount = fields.isOn(.keyAccount)
    return DebtorChange(
      name: try changed(.name, debtor?.name, surroundings),
      legalForm: try changed(.legalForm, debtor?.legalForm, surroundings),
      kind: kind == debtor?.kind ? nil : kind,
      language: language == debtor?.language ? nil : language,
      addresses: try addresses(surroundings), contacts: try contacts(surroundings),
      creditLimit: try limit(surroundings),
      vatNumber: try changed(.vatNumber, debtor?.vatNumber, surroundings),
      isKeyAccount: isKeyAccount == debtor?.isKeyAccount ? nil : isKeyAccount)
  }

  private func changed(
    _ field: Field, _ known: Line?, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Line? {
    let typed = try fields.line(field, surroundings)
    return typed == known ? nil : typed
  }

  private func limit(_ surroundings: Surroundings) throws(FieldFault<Field>) -> Money? {
    let limit = try fields.amountIfGiven(.creditLimit, surroundings)
    return limit == debtor?.creditLimit ? nil : limit
  }

  /// A new address begins on the day; one that nobody touched stays as it is, commas and all.
  private func addresses(
    _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> [Address]? {
    let before: [Form<Field>.Line] = surroundings.addressLines(
      .street, .postcode, .town, .country, address)
    guard before.contains(where: { form[$0.field]?.draft != $0.control.draft }) else {
      return nil
    }
    guard
      let typed = try fields.address(.street, .postcode, .town, .country, surroundings)
    else { return nil }
    return typed.moved(from: debtor?.addresses ?? [], on: surroundings.day)
  }

  private func contacts(
    _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> [ContactPoint]? {
    let known = debtor?.contacts ?? []
    let typed = try fields.contacts(email: .email, phone: .phone, surroundings)
    let all = typed.reduce(known) { $1.replacing(in: $0) }
    return all == known ? nil : all
  }
}
