public import Receivables

// Data of a debtor in one line.

extension Wording {
  /// An address in one line: `Ring 5, 1010 Wien, AT`.
  public func address(_ address: Address) -> String {
    let town = [address.postcode?.text, address.town.text].compactMap(\.self)
      .joined(separator: " ")
    let country = address.country == .germany ? [] : [address.country.code]
    return (address.lines.map(\.text) + [town] + country).joined(separator: ", ")
  }

  /// Terms of payment: `30 Tage netto, 2,00 % Skonto in 14 Tagen`.
  public func terms(_ terms: PaymentTerms) -> String {
    let net = say("\(count(ofDays: terms.netDays)) netto", "\(count(ofDays: terms.netDays)) net")
    let steps = terms.discounts.map { step in
      say(
        "\(rate(step.rate)) Skonto bis Tag \(step.days)",
        "\(rate(step.rate)) discount by day \(step.days)")
    }
    return ([net] + steps).joined(separator: ", ")
  }
}
