import Receivables
import Terminal
import Wording

// The fields by which somebody is reached.

extension Surroundings {
  /// The lines of an address, with what is known of it.
  func addressLines<Field>(
    _ street: Field, _ postcode: Field, _ town: Field, _ country: Field, _ known: Address?
  ) -> [Form<Field>.Line] {
    [
      textLine(street, .street, known?.lines.map(\.text).joined(separator: ", ") ?? ""),
      textLine(postcode, .postcode, known?.postcode?.text ?? "", limit: 12),
      textLine(town, .town, known?.town.text ?? "", limit: 80),
      textLine(country, .country, known?.country.code ?? Country.germany.code, limit: 2),
    ]
  }
}

extension Fields {
  /// An address, if anything of it was typed; then the town must be.
  ///
  /// Commas divide the lines before the town.
  func address(
    _ street: Field, _ postcode: Field, _ town: Field, _ country: Field,
    _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Address? {
    let postcode = try line(postcode, surroundings)
    guard text(street) != nil || postcode != nil || text(town) != nil else { return nil }
    var lines: [Line] = []
    for part in (text(street) ?? "").split(separator: ",") {
      lines.append(try line(String(part.drop { $0 == " " }), street, surroundings))
    }
    return Address(
      lines: lines, postcode: postcode, town: try requiredLine(town, surroundings),
      country: try self.country(country, surroundings))
  }

  private func line(
    _ text: String, _ field: Field, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Line {
    do throws(TextFault) { return try Line(text) } catch {
      throw FieldFault(field, surroundings.sentence(.text(error)))
    }
  }

  /// A country by its two letters.
  func country(
    _ field: Field, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Country {
    guard let country = try? Country((text(field) ?? "").uppercased()) else {
      throw FieldFault(field, Shown(surroundings.words.countryCode))
    }
    return country
  }

  /// The ways to reach somebody that were typed.
  func contacts(
    email: Field, phone: Field, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> [ContactPoint] {
    var contacts: [ContactPoint] = []
    if let email = try line(email, surroundings) {
      contacts.append(ContactPoint(channel: .email, value: email))
    }
    if let phone = try line(phone, surroundings) {
      contacts.append(ContactPoint(channel: .phone, value: phone))
    }
    return contacts
  }
}
