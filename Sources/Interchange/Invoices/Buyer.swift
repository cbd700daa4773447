import Receivables

// Who a buyer is: electronic invoices go to businesses (§ 14 UStG), and now and then to people.

extension ElectronicInvoice.Party {
  /// Whether the name begins as one speaks to a person, and nothing else says that it is a business.
  var isPlainlyPerson: Bool {
    guard !isPlainlyBusiness, let name else { return false }
    let words = name.split(separator: " ")
    guard words.count > 1, let first = words.first else { return false }
    return ["herr", "herrn", "frau", "familie", "eheleute", "mr", "mrs", "ms"]
      .contains(first.lowercased().filter { $0 != "." })
  }

  /// Whether it has what only a business has: a number for value added tax, an entry in a register, a
  /// name with the form of a company, an address in a network of businesses.
  var isPlainlyBusiness: Bool {
    if vatNumber != nil || register != nil { return true }
    if let endpointScheme, endpointScheme.uppercased() != "EM" { return true }
    return [name, tradingName].contains { $0.map(LegalForms.end) ?? false }
  }
}

extension ElectronicInvoice {
  /// Whether the buyer's reference is a Leitweg-ID, which only public offices have: digits, perhaps
  /// letters and digits, two check digits, with hyphens between them.
  var isForPublicOffice: Bool {
    guard
      let parts = buyerReference?.utf8.split(
        separator: UInt8(ascii: "-"), omittingEmptySubsequences: false),
      (2...3).contains(parts.count), let coarse = parts.first, let check = parts.last
    else { return false }
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    func isLetter(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    return (2...12).contains(coarse.count) && coarse.allSatisfy(isDigit) && check.count == 2
      && check.allSatisfy(isDigit)
      && (parts.count == 2
        || (1...30).contains(parts[1].count)
          && parts[1].allSatisfy { isDigit($0) || isLetter($0) })
  }
}
