import Receivables
import Wording

extension Input {
  /// The ways to reach somebody that are given.
  static func contacts(email: String?, phone: String?) throws(Problem) -> [ContactPoint] {
    var contacts: [ContactPoint] = []
    if let email = try lineIfGiven(email, "--email") {
      contacts.append(ContactPoint(channel: .email, value: email))
    }
    if let phone = try lineIfGiven(phone, "--phone") {
      contacts.append(ContactPoint(channel: .phone, value: phone))
    }
    return contacts
  }

  /// An address, if anything of it is given; then the town must be.
  static func address(
    street: String?, postcode: String?, town: String?, country: String
  ) throws(Problem) -> Address? {
    guard street != nil || postcode != nil || town != nil else { return nil }
    return Address(
      lines: try lineIfGiven(street, "--street").map { [$0] } ?? [],
      postcode: try lineIfGiven(postcode, "--postcode"),
      town: try line(try required(town, "--town"), "--town"),
      country: try self.country(country, "--country"))
  }

  /// A country by its two letters.
  static func country(_ text: String, _ field: String) throws(Problem) -> Country {
    do { return try Country(text.uppercased()) } catch {
      throw Problem(.usage(.form(value: text, form: "DE")), at: field)
    }
  }
}
