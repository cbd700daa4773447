/// Customers by what makes them the same in sources that have no numbers.
struct DebtorIndex {
  private var byVATNumber: [String: [DebtorID]] = [:]
  private var byEmail: [String: [DebtorID]] = [:]
  private var byName: [String: [DebtorID]] = [:]

  init(_ accounts: [Account]) {
    for account in accounts where account.isRecorded {
      guard let debtor = account.ledger.debtor else { continue }
      add(account.number, debtor)
    }
  }

  mutating func add(_ number: DebtorID, _ debtor: Debtor) {
    if let vat = debtor.vatNumber { byVATNumber[Self.folded(vat.text), default: []].append(number) }
    for contact in debtor.contacts where contact.channel == .email {
      byEmail[contact.value.text.lowercased(), default: []].append(number)
    }
    let postcodes = Set(debtor.addresses.map { $0.postcode?.text ?? "" })
    for postcode in postcodes where !postcode.isEmpty {
      byName[Self.key(debtor.name, postcode), default: []].append(number)
    }
  }

  /// The customers a row can be about: by the number for value added tax, else by mail, else by name
  /// and postcode.
  func candidates(_ debtor: IncomingDebtor) -> [DebtorID] {
    if let vat = debtor.vatNumber, let found = byVATNumber[Self.folded(vat.text)] { return found }
    if let email = debtor.email, let found = byEmail[email.text.lowercased()] { return found }
    guard let name = debtor.name, let postcode = debtor.address?.postcode?.text else { return [] }
    // Two people of one name and town have two mail addresses.
    return debtor.email == nil ? byName[Self.key(name, postcode)] ?? [] : []
  }

  private static func key(_ name: Line, _ postcode: String) -> String {
    folded(name.text) + "|" + folded(postcode)
  }

  /// A text without what people write now this way, now that: case, umlauts, spaces, dots.
  static func folded(_ text: String) -> String {
    var folded = ""
    for character in text.lowercased() {
      switch character {
      case "ä": folded += "ae"
      case "ö": folded += "oe"
      case "ü": folded += "ue"
      case "ß": folded += "ss"
      default:
        for scalar in character.unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          folded.unicodeScalars.append(scalar)
        }
      }
    }
    return folded
  }
}
