/// Files of ISO 20022 for tests, as banks write them.
enum CAMTText {
  static let account = "DE89370400440532013000"

  /// A statement with its balances; what is booked has to come from 100.00 to `closing`.
  static func statement(
    _ entries: String..., closing: String? = nil, currency: String = "EUR", version: String = "08"
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.\(version)">\
    <BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId></GrpHdr>
    <Stmt><Id>S-1</Id><CreDtTm>2026-11-24T06:00:00+01:00</CreDtTm>
    <Acct><Id><IBAN>\(account)</IBAN></Id><Ccy>\(currency)</Ccy></Acct>
    \(closing.map { balance("OPBD", "100.00") + balance("CLBD", $0) } ?? "")
    \(entries.joined(separator: "\n"))
    </Stmt></BkToCstmrStmt></Document>
    """
  }

  static func balance(_ type: String, _ amount: String) -> String {
    let isDebit = amount.hasPrefix("-")
    let size = isDebit ? String(amount.dropFirst()) : amount
    return """
      <Bal><Tp><CdOrPrtry><Cd>\(type)</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">\(size)</Amt>\
      <CdtDbtInd>\(isDebit ? "DBIT" : "CRDT")</CdtDbtInd><Dt><Dt>2026-11-23</Dt></Dt></Bal>
      """
  }

  /// An entry; one that begins with `-` leaves the account.
  static func entry(
    _ amount: String, currency: String = "EUR", status: String? = "<Cd>BOOK</Cd>",
    booked: String? = "<Dt>2026-11-20</Dt>", valued: String? = "<Dt>2026-11-21</Dt>",
    more: String = ""
  ) -> String {
    """
    <Ntry>\(amountElement(amount, currency))\
    \(status.map { "<Sts>\($0)</Sts>" } ?? "")\
    \(booked.map { "<BookgDt>\($0)</BookgDt>" } ?? "")\
    \(valued.map { "<ValDt>\($0)</ValDt>" } ?? "")\
    \(more)</Ntry>
    """
  }

  /// A payment of an entry.
  static func detail(_ amount: String? = nil, currency: String = "EUR", more: String = "") -> String
  {
    "<TxDtls>\(amount.map { amountElement($0, currency) } ?? "")\(more)</TxDtls>"
  }

  private static func amountElement(_ amount: String, _ currency: String) -> String {
    let isDebit = amount.hasPrefix("-")
    return """
      <Amt Ccy="\(currency)">\(isDebit ? String(amount.dropFirst()) : amount)</Amt>\
      <CdtDbtInd>\(isDebit ? "DBIT" : "CRDT")</CdtDbtInd>
      """
  }

  /// Both sides of a payment as version 08 writes them.
  static let parties = """
    <RltdPties><Dbtr><Pty><Nm>Erika Muster</Nm></Pty></Dbtr>\
    <DbtrAcct><Id><IBAN>DE02 1203 0000 0000 2020 51</IBAN></Id></DbtrAcct>\
    <Cdtr><Pty><Nm>Wir GmbH</Nm></Pty></Cdtr>\
    <CdtrAcct><Id><IBAN>\(account)</IBAN></Id></CdtrAcct></RltdPties>
    """
}
