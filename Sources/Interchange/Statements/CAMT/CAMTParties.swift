import Receivables

/// The two sides of a payment (`RltdPties`), as they stood in the original one.
struct CAMTParties {
  var debtor = Party()
  var creditor = Party()

  struct Party {
    var name: String?
    var account: String?

    var isKnown: Bool { name != nil || account != nil }
  }

  init() {}

  init(_ reader: XMLReader) throws(Finding) {
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Dbtr": debtor.name = try Self.name(reader)
      case "Cdtr": creditor.name = try Self.name(reader)
      case "DbtrAcct": debtor.account = try CAMTAccount(reader).number
      case "CdtrAcct": creditor.account = try CAMTAccount(reader).number
      default: try reader.skip()
      }
    }
  }

  /// `Nm`, since version 08 inside of `Pty`, of a bank inside of `Agt/FinInstnId`.
  private static func name(_ reader: XMLReader) throws(Finding) -> String? {
    var name: String?
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Nm": name = try reader.text().nonEmpty
      case "Pty", "Agt", "FinInstnId": name = try self.name(reader) ?? name
      default: try reader.skip()
      }
    }
    return name
  }

  /// The other side.
  ///
  /// Money that comes in comes from the debtor, money that goes out goes to the creditor; what comes
  /// back keeps the sides of the payment it undoes. A side that is missing, or is ourselves, is not
  /// the other one.
  ///
  /// - Parameters:
  ///   - isCredit: Whether money came in.
  ///   - isReturn: Whether an earlier payment is undone.
  ///   - own: Our account.
  /// - Returns: The other side, as far as it is known.
  func other(isCredit: Bool, isReturn: Bool, own: String) -> Party {
    let first = isCredit != isReturn ? debtor : creditor
    let second = isCredit != isReturn ? creditor : debtor
    guard second.isKnown else { return first }
    let isOurs = first.account == own && second.account != own
    return !first.isKnown || isOurs ? second : first
  }
}

/// An account (`Acct`): its number and currency.
struct CAMTAccount {
  var number: String?
  var currency: String?

  init(_ reader: XMLReader) throws(Finding) {
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Id": number = try Self.number(reader)
      case "Ccy": currency = try reader.text().nonEmpty
      default: try reader.skip()
      }
    }
  }

  /// `IBAN`, else the account in the words of the bank: `Othr/Id`, in version 01 `PrtryAcct/Id`.
  private static func number(_ reader: XMLReader) throws(Finding) -> String? {
    var (iban, other): (String?, String?)
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "IBAN": iban = try reader.text().unspaced.nonEmpty
      case "BBAN", "UPIC": other = try reader.text().unspaced.nonEmpty
      case "Othr", "PrtryAcct":
        try reader.children { (element) throws(Finding) in
          guard element.name == "Id" else { return try reader.skip() }
          other = try reader.text().unspaced.nonEmpty
        }
      default: try reader.skip()
      }
    }
    return iban ?? other
  }
}
