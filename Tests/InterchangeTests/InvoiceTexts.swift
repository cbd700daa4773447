import Interchange
import Receivables

/// Electronic invoices written for tests: the same one in each syntax, to be changed in one place.
enum InvoiceTexts {
  /// An invoice of UBL, with pieces replaced by others.
  static func ubl(_ changes: (String, String)...) -> [UInt8] { changed(ublText, changes) }

  /// A credit note of UBL.
  static func creditNote(_ changes: (String, String)...) -> [UInt8] {
    let text =
      ublText
      .replacing("Invoice-2", "CreditNote-2").replacing("<Invoice ", "<CreditNote ")
      .replacing("</Invoice>", "</CreditNote>")
      .replacing(
        "<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>",
        "<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>"
      )
      .replacing("<cbc:DueDate>2026-10-31</cbc:DueDate>", "").replacing("RE-100", "GS-7")
    return changed(text, changes)
  }

  /// An invoice of UN/CEFACT.
  static func cii(_ changes: (String, String)...) -> [UInt8] { changed(ciiText, changes) }

  /// An invoice of ZUGFeRD 1.0.
  static func zugferd1() -> [UInt8] {
    let names = [
      (
        "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
        "urn:ferd:CrossIndustryDocument:invoice:1p0"
      ),
      ("CrossIndustryInvoice", "CrossIndustryDocument"),
      ("ExchangedDocumentContext", "SpecifiedExchangedDocumentContext"),
      ("rsm:ExchangedDocument>", "rsm:HeaderExchangedDocument>"),
      ("rsm:SupplyChainTradeTransaction", "rsm:SpecifiedSupplyChainTradeTransaction"),
      ("ApplicableHeaderTrade", "ApplicableSupplyChainTrade"),
      ("SettlementHeaderMonetary", "SettlementMonetary"),
      ("RateApplicablePercent", "ApplicablePercent"), ("IssuerAssignedID", "ID"),
    ]
    return changed(ciiText, names)
  }

  /// A PDF with files attached, uncompressed.
  static func pdf(_ files: [(name: String, bytes: [UInt8])], catalog: String = "") -> [UInt8] {
    var names = ""
    var objects: [[UInt8]] = []
    for (place, file) in files.enumerated() {
      let number = 3 + place * 2
      names += "(\(file.name)) \(number) 0 R "
      objects.append(
        Array(
          "<< /Type /Filespec /F (\(file.name)) /EF << /F \(number + 1) 0 R >> >>".utf8))
      objects.append(
        Array("<< /Type /EmbeddedFile /Length \(file.bytes.count) >>\nstream\n".utf8) + file.bytes
          + Array("\nendstream".utf8))
    }
    let root =
      "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [\(names)] >> >> \(catalog) >>"
    let pages = "<< /Type /Pages /Kids [] /Count 0 >>"
    return assembled([Array(root.utf8), Array(pages.utf8)] + objects)
  }

  private static func assembled(_ objects: [[UInt8]]) -> [UInt8] {
    var bytes = Array("%PDF-1.7\n".utf8)
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (place, object) in objects.enumerated() {
      let offset = "\(bytes.count)"
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      bytes += Array("\(place + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let start = bytes.count
    bytes += Array(table.utf8)
    bytes += Array(
      "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return bytes
  }

  private static func changed(_ text: String, _ changes: [(String, String)]) -> [UInt8] {
    Array(changes.reduce(text) { $0.replacing($1.0, $1.1) }.utf8)
  }
}

extension String {
  fileprivate func replacing(_ old: String, _ new: String) -> String {
    var result = ""
    var rest = self[...]
    while let place = rest.firstRange(of: old) {
      result += rest[..<place.lowerBound] + new
      rest = rest[place.upperBound...]
    }
    return result + rest
  }
}

extension InvoiceTexts {
  private static let ublText = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" \
    xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" \
    xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
      <cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0\
    </cbc:CustomizationID>
      <cbc:ID>RE-100</cbc:ID>
      <cbc:IssueDate>2026-10-01</cbc:IssueDate>
      <cbc:DueDate>2026-10-31</cbc:DueDate>
      <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
      <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
      <cbc:BuyerReference>04011000-12345-03</cbc:BuyerReference>
      <cac:OrderReference><cbc:ID>B-77</cbc:ID><cbc:SalesOrderID>A-9</cbc:SalesOrderID>\
    </cac:OrderReference>
      <cac:AdditionalDocumentReference><cbc:ID>Anhang</cbc:ID></cac:AdditionalDocumentReference>
      <cac:AccountingSupplierParty><cac:Party>
        <cac:PartyTaxScheme><cbc:CompanyID>DE123456788</cbc:CompanyID>\
    <cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
        <cac:PartyLegalEntity><cbc:RegistrationName>Testhandel GmbH</cbc:RegistrationName>\
    </cac:PartyLegalEntity>
      </cac:Party></cac:AccountingSupplierParty>
      <cac:AccountingCustomerParty><cac:Party>
        <cbc:EndpointID schemeID="EM">rechnung@kunde.example</cbc:EndpointID>
        <cac:PartyIdentification><cbc:ID>10023</cbc:ID></cac:PartyIdentification>
        <cac:PostalAddress><cbc:StreetName>Ring 5</cbc:StreetName>\
    <cbc:CityName>Köln</cbc:CityName><cbc:PostalZone>50667</cbc:PostalZone>
          <cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country>
        </cac:PostalAddress>
        <cac:PartyLegalEntity><cbc:RegistrationName>Kunde &amp; Söhne KG</cbc:RegistrationName>\
    </cac:PartyLegalEntity>
        <cac:Contact><cbc:Telephone>0221 1</cbc:Telephone></cac:Contact>
      </cac:Party></cac:AccountingCustomerParty>
      <cac:Delivery><cbc:ActualDeliveryDate>2026-09-28</cbc:ActualDeliveryDate></cac:Delivery>
      <cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode>\
    <cbc:PaymentID>RE-100 / 10023</cbc:PaymentID>
        <cac:PayeeFinancialAccount><cbc:ID>DE89370400440532013000</cbc:ID>\
    </cac:PayeeFinancialAccount></cac:PaymentMeans>
      <cac:PaymentTerms><cbc:Note>#SKONTO#TAGE=10#PROZENT=2.00#
    Danke für den Auftrag.
    </cbc:Note></cac:PaymentTerms>
      <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">22.00</cbc:TaxAmount>
        <cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">100.00</cbc:TaxableAmount>\
    <cbc:TaxAmount currencyID="EUR">19.00</cbc:TaxAmount>\
    <cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>19</cbc:Percent></cac:TaxCategory>\
    </cac:TaxSubtotal>
        <cac:TaxSubtotal><cbc:TaxableAmount currencyID="EUR">42.86</cbc:TaxableAmount>\
    <cbc:TaxAmount currencyID="EUR">3.00</cbc:TaxAmount>\
    <cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>7.00000</cbc:Percent></cac:TaxCategory>\
    </cac:TaxSubtotal>
      </cac:TaxTotal>
      <cac:LegalMonetaryTotal>
        <cbc:TaxExclusiveAmount currencyID="EUR">142.86</cbc:TaxExclusiveAmount>
        <cbc:TaxInclusiveAmount currencyID="EUR">164.86</cbc:TaxInclusiveAmount>
        <cbc:PayableAmount currencyID="EUR">164.86</cbc:PayableAmount>
      </cac:LegalMonetaryTotal>
      <cac:InvoiceLine><cbc:ID>1</cbc:ID></cac:InvoiceLine>
    </Invoice>
    """

  private static let ciiText = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rsm:CrossIndustryInvoice \
    xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" \
    xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" \
    xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
      <rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter>\
    <ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter>\
    </rsm:ExchangedDocumentContext>
      <rsm:ExchangedDocument><ram:ID>RE-100</ram:ID><ram:TypeCode>380</ram:TypeCode>\
    <ram:IssueDateTime><udt:DateTimeString format="102">20261001</udt:DateTimeString>\
    </ram:IssueDateTime></rsm:ExchangedDocument>
      <rsm:SupplyChainTradeTransaction>
        <ram:IncludedSupplyChainTradeLineItem/>
        <ram:ApplicableHeaderTradeAgreement>
          <ram:SellerTradeParty><ram:Name>Testhandel GmbH</ram:Name>\
    <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE123456788</ram:ID>\
    </ram:SpecifiedTaxRegistration></ram:SellerTradeParty>
          <ram:BuyerTradeParty><ram:ID>10023</ram:ID><ram:Name>Kunde &amp; Söhne KG</ram:Name>
            <ram:DefinedTradeContact><ram:TelephoneUniversalCommunication>\
    <ram:CompleteNumber>0221 1</ram:CompleteNumber></ram:TelephoneUniversalCommunication>\
    <ram:EmailURIUniversalCommunication><ram:URIID>rechnung@kunde.example</ram:URIID>\
    </ram:EmailURIUniversalCommunication></ram:DefinedTradeContact>
            <ram:PostalTradeAddress><ram:PostcodeCode>50667</ram:PostcodeCode>\
    <ram:LineOne>Ring 5</ram:LineOne><ram:CityName>Köln</ram:CityName>\
    <ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress></ram:BuyerTradeParty>
          <ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>B-77</ram:IssuerAssignedID>\
    </ram:BuyerOrderReferencedDocument>
        </ram:ApplicableHeaderTradeAgreement>
        <ram:ApplicableHeaderTradeDelivery><ram:ActualDeliverySupplyChainEvent>\
    <ram:OccurrenceDateTime><udt:DateTimeString format="102">20260928</udt:DateTimeString>\
    </ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent>\
    </ram:ApplicableHeaderTradeDelivery>
        <ram:ApplicableHeaderTradeSettlement>
          <ram:PaymentReference>RE-100 / 10023</ram:PaymentReference>
          <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
          <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode>\
    <ram:PayeePartyCreditorFinancialAccount><ram:IBANID>DE89370400440532013000</ram:IBANID>\
    </ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
          <ram:ApplicableTradeTax><ram:CalculatedAmount>19.00</ram:CalculatedAmount>\
    <ram:BasisAmount>100.00</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode>\
    <ram:RateApplicablePercent>19.00</ram:RateApplicablePercent></ram:ApplicableTradeTax>
          <ram:ApplicableTradeTax><ram:CalculatedAmount>3.00</ram:CalculatedAmount>\
    <ram:BasisAmount>42.86</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode>\
    <ram:RateApplicablePercent>7.00</ram:RateApplicablePercent></ram:ApplicableTradeTax>
          <ram:SpecifiedTradePaymentTerms><ram:Description>10 Tage 2 % Skonto</ram:Description>\
    <ram:DueDateDateTime><udt:DateTimeString format="102">20261031</udt:DateTimeString>\
    </ram:DueDateDateTime><ram:ApplicableTradePaymentDiscountTerms>\
    <ram:BasisPeriodMeasure unitCode="DAY">10</ram:BasisPeriodMeasure>\
    <ram:CalculationPercent>2.00</ram:CalculationPercent>\
    </ram:ApplicableTradePaymentDiscountTerms></ram:SpecifiedTradePaymentTerms>
          <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
            <ram:TaxBasisTotalAmount>142.86</ram:TaxBasisTotalAmount>
            <ram:TaxTotalAmount currencyID="EUR">22.00</ram:TaxTotalAmount>
            <ram:GrandTotalAmount>164.86</ram:GrandTotalAmount>
            <ram:DuePayableAmount>164.86</ram:DuePayableAmount>
          </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        </ram:ApplicableHeaderTradeSettlement>
      </rsm:SupplyChainTradeTransaction>
    </rsm:CrossIndustryInvoice>
    """
}
