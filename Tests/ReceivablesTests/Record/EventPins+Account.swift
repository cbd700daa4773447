import Receivables

extension EventPin {
  /// Events of what a debtor owes and paid.
  static let account: [EventPin] = debtor + invoices + payments

  private static let debtor: [EventPin] = [
    EventPin(
      .debtorRecorded,
      #"""
      {"name":"Kunde GmbH","legalForm":"GmbH","kind":"business","language":"en",\#
      "addresses":[{"lines":["Ring 5"],"postcode":"1010","town":"Wien","country":"AT",\#
      "from":"2024-02-01","through":"2026-06-30"}],"contacts":[{"channel":"phone",\#
      "value":"+43 1 23","purpose":"orders","person":"Herr Fuchs"}],"state":"HH",\#
      "terms":{"netDays":30,"discounts":[{"days":7,"rate":"3.00"},{"days":14,"rate":"2.00"}],\#
      "areAgreed":true},"creditLimit":{"minor":500000,"currency":"EUR"},\#
      "vatNumber":"ATU12345678","account":"AT611904300234573201","since":"2019-05-06",\#
      "isKeyAccount":true}
      """#,
      least: #"""
        {"name":"Max Kunde","kind":"consumer","language":"de","addresses":[],"contacts":[],\#
        "isKeyAccount":false}
        """#),
    EventPin(
      .debtorChanged,
      #"""
      {"name":"Kunde AG","legalForm":"AG","kind":"consumer","language":"de",\#
      "addresses":[{"lines":["Platz 1"],"postcode":"1020","town":"Wien","country":"AT",\#
      "from":"2026-07-01","through":"2028-01-31"}],"contacts":[{"channel":"chat",\#
      "value":"@kunde","purpose":"any","person":"Frau Dachs"}],"state":"BE",\#
      "terms":{"netDays":14,"discounts":[],"areAgreed":false},\#
      "creditLimit":{"minor":0,"currency":"EUR"},"vatNumber":"ATU87654321",\#
      "account":"AT611904300234573201","isKeyAccount":false,"applicableLaw":"AT"}
      """#,
      least: "{}"),
    EventPin(.renumbered, #"{"number":"K 12"}"#),
    EventPin(
      .partyNamed,
      #"""
      {"role":"debtCounsellor","name":"Caritas","address":{"lines":["Weg 3"],\#
      "postcode":"50667","town":"Köln","country":"DE","from":"2026-01-02",\#
      "through":"2026-12-30"},"contacts":[{"channel":"visit","value":"Zimmer 3",\#
      "purpose":"receivables","person":"Frau Igel"}],"writeOnlyTo":true,\#
      "authority":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg","reference":"AZ 4/26",\#
      "from":"2026-03-01","through":"2027-02-28"}
      """#,
      least: #"{"role":"heir","name":"Eva Kunde","contacts":[],"writeOnlyTo":false}"#),
    EventPin(
      .partyEnded, #"{"party":51,"reason":"Mandate ended"}"#, least: #"{"party":51}"#),
    EventPin(.assigned, #"{"clerk":"baer"}"#, least: "{}"),
    EventPin(.orderStopSet, #"{"reason":"Three invoices open"}"#, least: "{}"),
    EventPin(.orderStopLifted, #"{"stop":52}"#),
    EventPin(
      .mandateBlocked, #"{"mandate":"M-1","reason":"Taken back"}"#, least: #"{"mandate":"M-1"}"#),
    EventPin(.noted, #"{"text":"Calls back\non Monday"}"#),
  ]

  private static let invoices: [EventPin] = [
    EventPin(
      .invoiceRecorded,
      #"""
      {"number":"RE 1","order":"B 2","issued":"2026-05-04","ordered":"2026-05-01",\#
      "received":{"day":"2026-05-07","basis":"assumed"},"delivered":"2026-05-05",\#
      "due":"2026-06-03","dueOrigin":"agreedPeriod","terms":{"netDays":30,\#
      "discounts":[{"days":10,"rate":"2.50"}],"areAgreed":true},\#
      "wording":"2,5 % Skonto","reference":"RE 1 / 7",\#
      "gross":{"minor":11900,"currency":"EUR"},"vat":[{"rate":"19.00",\#
      "net":{"minor":10000,"currency":"EUR"},"tax":{"minor":1900,"currency":"EUR"}}],\#
      "method":"directDebit","owner":{"kind":"assigned","name":"Faktor AG"},"mandate":"M-1",\#
      "contract":"business","isRemuneration":false,"hasThirtyDayNotice":true,\#
      "security":"retentionOfTitle","title":{"court":"Amtsgericht Köln","fileNumber":"1 C 2/26",\#
      "final":"2026-09-30"},"document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",\#
      "tracking":"1Z999"}
      """#,
      least: #"""
        {"number":"RE 1","issued":"2026-05-04","due":"2026-06-03","dueOrigin":"printed",\#
        "gross":{"minor":11900,"currency":"EUR"},"vat":[],"method":"invoice","owner":{"kind":"ours"},\#
        "contract":"consumer","isRemuneration":true,"hasThirtyDayNotice":false}
        """#),
    EventPin(
      .deliveryRecorded,
      #"""
      {"item":61,"day":"2026-05-06","amount":{"minor":5000,"currency":"EUR"},\#
      "tracking":"1Z998"}
      """#,
      least: #"{"item":61,"day":"2026-05-06"}"#),
    EventPin(
      .returnRecorded,
      #"{"item":61,"stage":"arrived","amount":{"minor":2500,"currency":"EUR"}}"#),
    EventPin(
      .invoiceCorrected,
      #"""
      {"item":61,"gross":{"minor":10700,"currency":"EUR"},"vat":[{"rate":"7.00",\#
      "net":{"minor":10000,"currency":"EUR"},"tax":{"minor":700,"currency":"EUR"}}],\#
      "issued":"2026-05-02","order":"B 3","received":{"day":"2026-05-08","basis":"known"},\#
      "due":"2026-06-10","dueOrigin":"statutory","terms":{"netDays":0,"discounts":[],\#
      "areAgreed":false},"method":"cash","owner":{"kind":"marketplace","name":"Markt"},"contract":"consumer",\#
      "hasThirtyDayNotice":false,"document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",\#
      "reason":"Typing error"}
      """#,
      least: #"{"item":61}"#),
    EventPin(
      .invoiceCancelled, #"{"item":61,"number":"ST 1","reason":"Issued twice"}"#,
      least: #"{"item":61}"#),
    EventPin(
      .creditNoteRecorded,
      #"""
      {"number":"GS 1","issued":"2026-06-15","amount":{"minor":4760,"currency":"EUR"},\#
      "effect":{"from":"setOff","arisen":"2026-06-01"},"reason":"bonus",\#
      "shares":[{"item":61,"amount":{"minor":2380,"currency":"EUR"}}],"vat":[{"rate":"19.00",\#
      "net":{"minor":4000,"currency":"EUR"},"tax":{"minor":760,"currency":"EUR"}}],\#
      "answers":62,"document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}
      """#,
      least: #"""
        {"number":"GS 1","issued":"2026-06-15","amount":{"minor":4760,"currency":"EUR"},\#
        "effect":{"from":"start"},"reason":"price","shares":[],"vat":[]}
        """#),
  ]

  private static let payments: [EventPin] = [
    EventPin(
      .debitSubmitted,
      #"""
      {"items":[61,63],"amount":{"minor":23800,"currency":"EUR"},"mandate":"M-2",\#
      "collects":"2026-06-04"}
      """#),
    EventPin(
      .paymentReceived,
      #"""
      {"amount":{"minor":11900,"currency":"EUR"},"valued":"2026-07-03","ordered":"2026-07-01",\#
      "method":"paypal","designation":{"to":"parts","parts":[{"item":61,"part":"costs",\#
      "amount":{"minor":400,"currency":"EUR"}}]},"payer":"Max Kunde",\#
      "account":"AT611904300234573201","reference":"RE 1","transaction":42,"debit":64,\#
      "providerReference":"PAY-1","provisionalThrough":"2026-08-28"}
      """#,
      least: #"""
        {"amount":{"minor":11900,"currency":"EUR"},"valued":"2026-07-03","method":"invoice",\#
        "designation":{"to":"none"}}
        """#),
    EventPin(
      .paymentDesignated,
      #"{"payment":65,"designation":{"to":"items","items":[63,61]},"source":"agreed"}"#),
    EventPin(
      .paymentReturned,
      #"""
      {"payment":65,"day":"2026-07-10","reason":"AM04","isNews":true,"transaction":64}
      """#,
      least: #"{"payment":65,"day":"2026-07-10","reason":"AM04","isNews":true}"#),
    EventPin(
      .chargebackOpened,
      #"""
      {"payment":65,"amount":{"minor":1900,"currency":"EUR"},"caseNumber":"PP-D-1",\#
      "reason":"notReceived","answerBy":"2026-07-20","isNews":true}
      """#,
      least: #"""
        {"payment":65,"amount":{"minor":1900,"currency":"EUR"},"caseNumber":"PP-D-1",\#
        "reason":"other","isNews":false}
        """#),
    EventPin(.chargebackClosed, #"{"chargeback":66,"outcome":"lost","day":"2026-07-21"}"#),
    EventPin(
      .creditRefunded,
      #"""
      {"amount":{"minor":2380,"currency":"EUR"},"day":"2026-07-22",\#
      "account":"AT611904300234573201"}
      """#,
      least: #"{"amount":{"minor":2380,"currency":"EUR"},"day":"2026-07-22"}"#),
  ]
}
