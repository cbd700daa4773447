import Receivables
import Wording

extension MatterDesk {
  /// What stands around the text.
  func letterhead(_ slip: PaymentSlip?) throws(LetterFault) -> Letterhead {
    guard let creditor = settings.creditor else { throw .missing(.creditorName) }
    guard addressee.lines.count <= 6 else { throw .addressTooLong(lines: addressee.lines.count) }
    let place = creditor.address.lines.map(\.text) + [town(creditor.address)]
    return Letterhead(
      sender: creditor.name.text,
      returnLine: ([creditor.name.text] + place).joined(separator: " · "),
      recipient: addressee.lines, info: info(creditor), footer: footer(creditor, place),
      dated: day, debtor: account.number)
  }

  private func town(_ address: Address) -> String {
    [address.postcode?.text, address.town.text].compactMap(\.self).joined(separator: " ")
  }

  private func info(_ creditor: Creditor) -> [Letterhead.Entry] {
    func entry(_ label: LetterLabel, _ value: String?) -> Letterhead.Entry? {
      value.map { Letterhead.Entry(words.letterLabel(label), $0) }
    }
    return [
      entry(.date, words.longDay(day)), entry(.customerNumber, account.number.text),
      entry(.customer, addressee.about), entry(.contact, creditor.person),
      entry(.phone, creditor.phone?.value.text), entry(.hours, creditor.hours?.text),
      entry(.mail, creditor.mailAddress),
    ].compactMap(\.self)
  }

  /// Who we are, who speaks for us, and our bank (§ 35a GmbHG, § 37a HGB).
  private func footer(_ creditor: Creditor, _ place: [String]) -> [[String]] {
    var register: [String] = []
    if !creditor.representatives.isEmpty {
      register.append("\(words.letterLabel(.representedBy)):")
      register += creditor.representatives.map(\.text)
    }
    if let number = creditor.register { register.append(number.text) }
    if let number = creditor.vatNumber {
      register.append("\(words.letterLabel(.vatNumber)) \(number.text)")
    }
    var bank: [String] = []
    if let account = settings.bankAccounts.first {
      bank = [
        account.holder.text, account.bank?.text, account.iban.grouped, account.bic?.description,
      ]
      .compactMap(\.self)
    }
    return [[creditor.name.text] + place, register, bank].filter { !$0.isEmpty }
  }
}
