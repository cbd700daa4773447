import Receivables
import Terminal
import Wording

/// Somebody who speaks for the debtor.
struct PartyForm: CaseForm {
  enum Field: String, Sendable {
    case street, postcode, town, country, email, phone, reference, only, role, name
  }

  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    form = Form(
      surroundings.addressLines(.street, .postcode, .town, .country, nil) + [
        surroundings.textLine(.email, .email),
        surroundings.textLine(.phone, .phone, limit: 40),
        surroundings.textLine(.reference, .theirReference, limit: 60),
        surroundings.toggleLine(.only, .letters, words.writeOnlyTo, isOn: true),
        surroundings.choiceLine(.role, .role, Party.Role.lawyer) { words.role($0) },
        surroundings.textLine(.name, .name),
      ])
    form.focus(on: .role)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .account(
      debtor,
      .nameParty(
        Party(
          role: fields.choice(.role), name: try fields.requiredLine(.name, surroundings),
          address: try fields.address(.street, .postcode, .town, .country, surroundings),
          contacts: try fields.contacts(email: .email, phone: .phone, surroundings),
          writeOnlyTo: fields.isOn(.only),
          reference: try fields.line(.reference, surroundings))))
  }
}
