import Receivables

@testable import Interchange

/// Files of payment providers, and the book that they are about.
enum ProviderTexts {
  /// Four customers, each with an invoice, an order and an address for mail.
  static let debtors = """
    debtor;name;kind;email;invoice;order;issued;due;gross;open
    1001;Erika Muster;consumer;erika@example.org;R-2026-0001;B-0001;01.10.2026;31.10.2026;119,00;119,00
    1002;Max Kunde;consumer;max@example.org;R-2026-0002;B-0002;01.10.2026;31.10.2026;50,00;50,00
    1003;Ada Probe;consumer;ada@example.org;R-2026-0003;B-0003;01.10.2026;31.10.2026;80,00;80,00
    1004;Ole Ohne;consumer;ole@example.org;R-2026-0004;B-0004;01.10.2026;31.10.2026;60,00;60,00
    """

  /// A payment by number with its cart and a case about it, one by mail, one pending, one denied, a
  /// refund, a payout, a stranger's payment, and a row without effect.
  static let german = """
    "Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Transaktionscode","Zugehöriger Transaktionscode","Rechnungsnummer","Betreff","Fallnummer","Grund","Antwort bis","Auswirkung auf Guthaben"
    "16.11.2026","10:00:00","CET","Erika Muster","PayPal Express-Zahlung","Abgeschlossen","EUR","119,00","-2,59","116,41","erika.privat@example.org","PAY1","","R-2026-0001","","","","","Haben"
    "16.11.2026","10:00:00","CET","Erika Muster","Warenkorbartikel","Abgeschlossen","EUR","119,00","0,00","119,00","erika.privat@example.org","PAY1","","R-2026-0001","","","","","Memo"
    "17.11.2026","10:00:00","CET","M. Kunde","Allgemeine Zahlung","Abgeschlossen","EUR","50,00","-1,20","48,80","Max@Example.org","PAY2","","","","","","","Haben"
    "17.11.2026","10:00:00","CET","Ada Probe","Allgemeine Zahlung","Ausstehend","EUR","80,00","0,00","80,00","ada@example.org","PAY3","","R-2026-0003","","","","","Haben"
    "17.11.2026","10:00:00","CET","Ada Probe","Allgemeine Zahlung","Abgelehnt","EUR","80,00","0,00","80,00","ada@example.org","PAY4","","R-2026-0003","","","","","Haben"
    "18.11.2026","10:00:00","CET","","Allgemeine Abbuchung - Bankkonto","Abgeschlossen","EUR","-1.100,00","0,00","-1.100,00","","OUT1","","","","","","","Soll"
    "18.11.2026","10:00:00","CET","Wer Da","Handyzahlung","Abgeschlossen","EUR","7,00","-0,58","6,42","wer@example.org","PAY5","","","","","","","Haben"
    "19.11.2026","10:00:00","CET","Max Kunde","Rückzahlung","Abgeschlossen","EUR","-50,00","0,85","-49,15","wir@example.org","REF1","PAY2","","","","","","Soll"
    "20.11.2026","10:00:00","CET","Erika Muster","Einbehaltung für Konfliktlösung","Abgeschlossen","EUR","-119,00","0,00","-119,00","","HOLD1","PAY1","","","PP-D-1","Artikel nicht erhalten","30.11.2026","Soll"
    """

  /// The same words in English, with dots and months first: a payment, a reversal of it, an exchange.
  static let english = """
    "Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","Transaction ID","Reference Txn ID","Invoice Number","Subject","Balance Impact"
    "11/16/2026","10:00:00","CET","Ada Probe","Express Checkout Payment","Completed","EUR","80.00","-1.99","78.01","ada@example.org","EN1","","B-0003","","Credit"
    "11/16/2026","10:00:00","CET","Big Buyer","Express Checkout Payment","Pending","EUR","1,234.56","0.00","1,234.56","big@example.org","EN2","","","","Credit"
    "11/18/2026","10:00:00","CET","","General Currency Conversion","Completed","EUR","-3.00","0.00","-3.00","","EN3","","","","Debit"
    "11/19/2026","10:00:00","CET","Ada Probe","Payment Reversal","Completed","EUR","-80.00","0.00","-80.00","","EN4","EN1","","","Debit"
    """

  /// How the settlements below are read.
  static let mapping = """
    {
      "currency": "EUR",
      "settlement": {
        "provider": "Klarna",
        "method": "financed",
        "types": {
          "SALE": "sale", "PAYMENT": "payment", "RETURN": "refund", "FEE": "fee",
          "PAYOUT": "payout", "DISPUTE": "chargeback", "DISPUTE_WON": "chargebackWon",
          "DISPUTE_LOST": "chargebackLost", "REVERSAL": "reversal", "HOLD": "ignored"
        }
      },
      "columns": {
        "transaction": "id", "related": "ref", "day": "date", "gross": "amount", "fee": "cost",
        "type": "what", "email": "mail", "order": "order_no", "case": "case_no",
        "reason": "why", "answerBy": "until"
      }
    }
    """

  static let head = "id;ref;date;amount;cost;what;mail;order_no;case_no;why;until"

  /// A settlement with a sale, payments, three cases, a reversal, a refund and a payout.
  static let rows = [
    "K1;;2026-11-02;60.00;1.50;SALE;;B-0004;;;",
    "K2;;2026-11-03;119.00;2.00;PAYMENT;;B-0001;;;",
    "K3;;2026-11-03;50.00;1.00;PAYMENT;max@example.org;;;;",
    "K4;;2026-11-04;80.00;1.00;PAYMENT;;R-2026-0003;;;",
    "K5;K2;2026-11-10;119.00;15.00;DISPUTE;;;C-1;not received;2026-12-01",
    "K6;K4;2026-11-11;80.00;;DISPUTE;;;C-2;fraud;2026-12-02",
    "K7;K4;2026-11-20;80.00;;DISPUTE_WON;;;C-2;;",
    "K8;K2;2026-11-21;;;DISPUTE_LOST;;;C-1;;",
    "K9;K3;2026-11-21;50.00;;REVERSAL;;;;;",
    "K10;K4;2026-11-22;10.00;;RETURN;;;;;",
    "K11;;2026-11-22;200.00;;PAYOUT;;;;;",
    "K12;;2026-11-22;5.00;;HOLD;;;;;",
    "K13;;2026-11-22;9.99;;PAYMENT;nobody@example.org;;;;",
  ]

  static func reading(_ text: String) throws -> FileReading {
    let table = try TableFile(Array(text.utf8))
    guard let kind = table.kind else { throw Finding(.unknownKind) }
    return table.reading(as: kind)
  }

  static func settlement(_ rows: [String], _ mapping: String = mapping) throws -> FileReading {
    let table = try TableFile(Array(([head] + rows).joined(separator: "\n").utf8))
    return table.reading(as: .mapped(try TableMapping(text: Array(mapping.utf8))))
  }
}
