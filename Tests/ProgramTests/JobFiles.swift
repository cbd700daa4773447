/// Files of others, as a merchant gets them, for the test of the main job.
enum JobFiles {
  /// An electronic invoice (UBL) over 119.00 to a business, with where the buyer reads mails and how
  /// it is to be paid, in words.
  static func invoice(mail: String = "", terms: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:b="urn:b">
    <b:ID>RE-100</b:ID><b:IssueDate>2026-10-01</b:IssueDate><b:DueDate>2026-10-31</b:DueDate>
    <b:InvoiceTypeCode>380</b:InvoiceTypeCode><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
    <b:AccountingCustomerParty><b:Party>
    <b:PartyIdentification><b:ID>10023</b:ID></b:PartyIdentification>
    <b:PostalAddress><b:StreetName>Ring 5</b:StreetName><b:CityName>Köln</b:CityName>
    <b:PostalZone>50667</b:PostalZone></b:PostalAddress>
    <b:PartyLegalEntity><b:RegistrationName>Kunde KG</b:RegistrationName></b:PartyLegalEntity>
    <b:Contact><b:ElectronicMail>\(mail)</b:ElectronicMail></b:Contact>
    </b:Party></b:AccountingCustomerParty>
    <b:PaymentTerms><b:Note>\(terms)</b:Note></b:PaymentTerms>
    <b:LegalMonetaryTotal><b:PayableAmount currencyID="EUR">119.00</b:PayableAmount>
    </b:LegalMonetaryTotal></Invoice>
    """
  }

  /// Open items as another program exports them.
  static let table = """
    debtor;name;kind;email;street;postcode;town;invoice;issued;due;gross;open
    10044;Max Mann;consumer;mann@example.org;Weg 1;30159;Hannover;RE-200;2026-10-01;2026-10-31;80,00;80,00
    10055;Petra Klar;consumer;klar@example.org;Weg 2;30159;Hannover;RE-300;2026-10-01;2026-10-31;50,00;50,00
    10066;Karla Klein;consumer;klein@example.org;Weg 3;30159;Hannover;RE-400;2026-10-01;2026-10-31;70,00;70,00
    10077;Olaf Ohm;consumer;ohm@example.org;Weg 4;30159;Hannover;RE-500;2026-10-01;2026-10-31;60,00;60,00
    10088;Muster AG;business;ag@example.org;Weg 5;10115;Berlin;RE-600;2026-08-01;2026-08-31;1190,00;1190,00

    """

  /// A statement of the bank (camt.053.001.08): one payment with its number, one without anything.
  static let statement = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
    <GrpHdr><MsgId>M1</MsgId></GrpHdr><Stmt><Id>2026-11</Id>
    <Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>
    <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1000.00</Amt>
    <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-25</Dt></Dt></Bal>
    <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1199.00</Amt>
    <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-25</Dt></Dt></Bal>
    <Ntry><Amt Ccy="EUR">80.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
    <BookgDt><Dt>2026-11-25</Dt></BookgDt><ValDt><Dt>2026-11-25</Dt></ValDt>
    <AcctSvcrRef>A1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>MANN, MAX</Nm></Pty>
    </Dbtr></RltdPties><RmtInf><Ustrd>RE 200</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
    <Ntry><Amt Ccy="EUR">119.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
    <BookgDt><Dt>2026-11-25</Dt></BookgDt><ValDt><Dt>2026-11-25</Dt></ValDt>
    <AcctSvcrRef>A2</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Privat</Nm></Pty>
    </Dbtr></RltdPties><RmtInf><Ustrd>Danke</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
    </Stmt></BkToCstmrStmt></Document>
    """
}
