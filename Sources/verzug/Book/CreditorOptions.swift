import ArgumentParser
import Receivables
import Wording

/// Whose receivables a book holds, as letters carry it; what is not given stays as it is.
struct CreditorOptions: ParsableArguments {
  @Option(help: .init(.creditorName, .text)) var creditor: String?
  @Option(help: .init(.creditorStreet, .text)) var creditorStreet: String?
  @Option(help: .init(.creditorPostcode, .digits)) var creditorPostcode: String?
  @Option(help: .init(.creditorTown, .text)) var creditorTown: String?
  @Option(help: .init(.creditorCountry, .word)) var creditorCountry: String?
  @Option(help: .init(.creditorEmail, .text)) var creditorEmail: String?
  @Option(help: .init(.creditorPhone, .text)) var creditorPhone: String?
  @Option(help: .init(.creditorContact, .text)) var creditorContact: String?
  @Option(help: .init(.officeHours, .text)) var hours: String?
  @Option(help: .init(.representative, .text)) var representative: [String] = []
  @Option(help: .init(.companyRegister, .text)) var register: String?
  @Option(help: .init(.creditorVat, .text)) var creditorVatNumber: String?
  @Option(help: .init(.agencyReports, .word)) var reportsToAgency: String?
}

extension CreditorOptions {
  private var isEmpty: Bool {
    let texts = [
      creditor, creditorStreet, creditorPostcode, creditorTown, creditorCountry, creditorEmail,
      creditorPhone, creditorContact, hours, register, creditorVatNumber, reportsToAgency,
    ]
    return texts.allSatisfy { $0 == nil } && representative.isEmpty
  }

  /// The creditor with what is given; nothing where nothing is.
  func creditor(after old: Creditor?) throws(Problem) -> Creditor? {
    guard !isEmpty else { return nil }
    guard let name = try Input.lineIfGiven(creditor, "--creditor") ?? old?.name else {
      throw Problem(.usage(.missing("--creditor")))
    }
    var representatives: [Line] = []
    for text in representative {
      representatives.append(try Input.line(text, "--representative"))
    }
    return Creditor(
      name: name, address: try address(after: old?.address),
      representatives: representatives.isEmpty ? old?.representatives ?? [] : representatives,
      register: try Input.lineIfGiven(register, "--register") ?? old?.register,
      vatNumber: try Input.lineIfGiven(creditorVatNumber, "--creditor-vat-number")
        ?? old?.vatNumber,
      contacts: try contacts(after: old?.contacts ?? []),
      hours: try Input.lineIfGiven(hours, "--hours") ?? old?.hours,
      deductsTax: old?.deductsTax ?? true,
      reportsToAgency: try reports() ?? old?.reportsToAgency ?? false)
  }

  private func address(after old: Address?) throws(Problem) -> Address {
    guard let town = try Input.lineIfGiven(creditorTown, "--creditor-town") ?? old?.town else {
      throw Problem(.usage(.missing("--creditor-town")))
    }
    var country = old?.country ?? .germany
    if let creditorCountry {
      country = try Input.country(creditorCountry, "--creditor-country")
    }
    return Address(
      lines: try creditorStreet.map { text throws(Problem) in
        [try Input.line(text, "--creditor-street")]
      } ?? old?.lines ?? [],
      postcode: try Input.lineIfGiven(creditorPostcode, "--creditor-postcode") ?? old?.postcode,
      town: town, country: country)
  }

  private func contacts(after old: [ContactPoint]) throws(Problem) -> [ContactPoint] {
    var contacts = old
    let person = try Input.lineIfGiven(creditorContact, "--creditor-contact")
    if let email = try Input.lineIfGiven(creditorEmail, "--creditor-email") {
      contacts = ContactPoint(channel: .email, value: email).replacing(in: contacts)
    }
    if let phone = try Input.lineIfGiven(creditorPhone, "--creditor-phone") {
      contacts = ContactPoint(channel: .phone, value: phone).replacing(in: contacts)
    }
    guard let person else { return contacts }
    return contacts.map { point in
      ContactPoint(
        channel: point.channel, value: point.value, purpose: point.purpose, person: person)
    }
  }

  private func reports() throws(Problem) -> Bool? {
    guard let reportsToAgency else { return nil }
    return try Input.choice(
      reportsToAgency, "--reports-to-agency",
      [(name: "yes", value: true), (name: "no", value: false)])
  }
}
