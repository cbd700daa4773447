import Receivables

/// Who works for the merchant.
enum Staff {
  /// Customers from A to K.
  static let krueger = UserName(sure: "krueger")
  /// Customers from L to Z.
  static let oezdemir = UserName(sure: "oezdemir")
  /// Head of receivables: key accounts, agency, court.
  static let lindner = UserName(sure: "lindner")
  /// What the shop sends at night.
  static let shop = UserName(sure: "shop")
  /// What the bank sends in the morning.
  static let bank = UserName(sure: "bank")

  /// Whose customer somebody is.
  static func clerk(of person: Person) -> UserName {
    if person.isKeyAccount { return lindner }
    return (person.name.unicodeScalars.first.map { $0 < "L" } ?? true) ? krueger : oezdemir
  }
}

/// The merchant, who does not exist either.
enum Merchant {
  static let name = "Kranich Outdoor & Rad GmbH"
  static let agency = Line(sure: "Inkassobüro Sandbank GmbH")

  static let creditor = Creditor(
    name: Line(sure: name),
    address: Address(
      lines: [Line(sure: "Am Kupferspeicher 7")], postcode: Line(sure: "20095"),
      town: Line(sure: "Hamburg")),
    representatives: [Line(sure: "Friederike Kranich")],
    register: Line(sure: "Amtsgericht Hamburg HRB 999999"), vatNumber: Line(sure: "DE999999999"),
    contacts: [
      ContactPoint(
        channel: .email, value: Line(sure: "forderungen@example.com"), purpose: .receivables),
      ContactPoint(channel: .phone, value: Line(sure: "040 66969100"), purpose: .receivables),
    ], hours: Line(sure: "Mo–Fr 9–16 Uhr"))
}
