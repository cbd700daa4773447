import Receivables

extension EventPin {
  /// Events of the work on a case.
  static let casework: [EventPin] = talks + disputes + desk + ways + ends

  private static let talks: [EventPin] = [
    EventPin(
      .contactLogged,
      #"""
      {"channel":"phone","direction":"incoming","outcome":"paid","cause":"technical",\#
      "person":"Herr Fuchs","isVerified":true,"happened":"2026-07-14","at":"09:05",\#
      "clerk":"wolf","claimedPayment":{"day":"2026-07-11",\#
      "amount":{"minor":11900,"currency":"EUR"},"account":"DE 12"},"refusesFinally":false,\#
      "items":[61,63],"document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg",\#
      "note":"Sends a receipt","isNews":true}
      """#,
      least: #"""
        {"channel":"email","direction":"outgoing","outcome":"reached","isVerified":false,\#
        "refusesFinally":true,"items":[],"isNews":false}
        """#),
    EventPin(.newsHandled, #"{"news":81}"#),
    EventPin(
      .acknowledged,
      #"""
      {"items":[61],"day":"2026-07-15","by":"partPayment","words":"I know I owe it",\#
      "channel":"letter","proof":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}
      """#,
      least: #"{"items":[],"day":"2026-07-15","by":"plan"}"#),
    EventPin(
      .promiseTaken,
      #"""
      {"amount":{"minor":6000,"currency":"EUR"},"isWholeBalance":true,"by":"2026-07-24",\#
      "items":[63],"person":"Frau Dachs","channel":"chat","words":"Half of it on Friday"}
      """#,
      least: #"""
        {"amount":{"minor":6000,"currency":"EUR"},"isWholeBalance":false,"by":"2026-07-24",\#
        "items":[],"channel":"phone"}
        """#),
    EventPin(
      .promiseWithdrawn, #"{"promise":82,"by":"creditor","reason":"Plan instead"}"#,
      least: #"{"promise":82,"by":"debtor"}"#),
    EventPin(
      .planOffered,
      #"""
      {"terms":{"items":[61],"instalments":[{"by":"2026-09-01",\#
      "amount":{"minor":5950,"currency":"EUR"}}],"interest":"waived","defers":true,\#
      "accelerates":false},"replyBy":"2026-08-14","source":81}
      """#,
      least: #"""
        {"terms":{"items":[],"instalments":[],"interest":"statutory","defers":false,\#
        "accelerates":true},"replyBy":"2026-08-14"}
        """#),
    EventPin(
      .planAgreed,
      #"""
      {"terms":{"items":[61,63],"instalments":[{"by":"2026-09-01",\#
      "amount":{"minor":5950,"currency":"EUR"}},{"by":"2026-10-01",\#
      "amount":{"minor":5951,"currency":"EUR"}}],"interest":"waived","defers":false,\#
      "accelerates":true},"offer":91,"replaces":83,\#
      "document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}
      """#,
      least: #"""
        {"terms":{"items":[],"instalments":[],"interest":"statutory","defers":true,\#
        "accelerates":false}}
        """#),
    EventPin(
      .planEnded, #"{"plan":84,"reason":"lapsed","note":"Two missed"}"#,
      least: #"{"plan":84,"reason":"declined"}"#),
  ]

  private static let disputes: [EventPin] = [
    EventPin(
      .disputeOpened,
      #"""
      {"reason":"damaged","amounts":[{"item":61,"amount":{"minor":4760,"currency":"EUR"}}],\#
      "owner":"Shipping","answerBy":"2026-07-28","missing":"Photos","words":"It is broken"}
      """#,
      least: #"{"reason":"price","amounts":[],"answerBy":"2026-07-28"}"#),
    EventPin(
      .disputeMoved,
      #"""
      {"dispute":85,"stage":"waitingForCustomer","answerBy":"2026-08-04","owner":"Sales",\#
      "note":"Asked for photos"}
      """#,
      least: #"{"dispute":85,"stage":"underReview"}"#),
    EventPin(
      .disputeDecided,
      #"""
      {"dispute":85,"verdict":"partlyAccepted",\#
      "accepted":[{"item":61,"amount":{"minor":2380,"currency":"EUR"}}],\#
      "deadline":"2026-08-18","note":"Half of it"}
      """#,
      least: #"{"dispute":85,"verdict":"rejected","accepted":[]}"#),
    EventPin(
      .withdrawalDeclared,
      #"""
      {"amounts":[{"item":63,"amount":{"minor":11900,"currency":"EUR"}}],\#
      "declared":"2026-05-12","channel":"email","words":"I withdraw","isNews":true}
      """#,
      least: #"{"amounts":[],"declared":"2026-05-12","isNews":false}"#),
  ]

  private static let desk: [EventPin] = [
    EventPin(
      .holdPlaced,
      #"""
      {"reason":"creditNoteExpected","items":[61],"through":"2026-08-31",\#
      "reviewOn":"2026-08-24","note":"Sales decides"}
      """#,
      least: #"{"reason":"management","items":[]}"#),
    EventPin(.holdLifted, #"{"hold":86}"#),
    EventPin(
      .followUpSet,
      #"{"day":"2026-08-06","time":"14:30","note":"Call again","clerk":"wolf"}"#,
      least: #"{"day":"2026-08-06"}"#),
    EventPin(.followUpDone, #"{"followUp":87}"#),
    EventPin(.pinned, #"{"reason":"Visit on Friday","through":"2026-08-07"}"#),
    EventPin(.unpinned, #"{"pin":88}"#),
    EventPin(
      .documentAttached,
      #"""
      {"document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg","name":"proof.pdf",\#
      "kind":"deliveryProof","items":[61]}
      """#),
    EventPin(
      .circumstanceNoted,
      #"""
      {"kind":"insolvencyOpened","since":"2026-08-10","authority":"Amtsgericht Köln",\#
      "fileNumber":"70 IN 1/26","deadline":"2026-09-21","items":[61],"source":"Public notices",\#
      "document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg","isNews":true}
      """#,
      least: #"{"kind":"death","since":"2026-08-10","items":[],"isNews":false}"#),
    EventPin(
      .circumstanceEnded, #"{"circumstance":89,"through":"2026-08-12","reason":"Address found"}"#,
      least: #"{"circumstance":89,"through":"2026-08-12"}"#),
    EventPin(
      .suspensionRecorded,
      #"""
      {"items":[61],"ground":"negotiation","from":"2026-07-28","ended":"2026-08-18",\#
      "continues":90,"proof":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}
      """#,
      least: #"{"items":[],"ground":"deferral","from":"2026-07-28"}"#),
  ]

  private static let ways: [EventPin] = [
    EventPin(
      .escalationDecided, #"{"route":"agency","items":[61,63],"reason":"No answer"}"#,
      least: #"{"route":"keep","items":[]}"#),
    EventPin(
      .handedOver,
      #"""
      {"agency":"Inkasso AG","reference":"I-77","claims":[{"item":61,\#
      "principal":{"minor":11900,"currency":"EUR"},"interest":{"minor":150,"currency":"EUR"},\#
      "costs":{"minor":250,"currency":"EUR"}}],"decision":94,\#
      "document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}
      """#,
      least: #"{"agency":"Inkasso AG","claims":[]}"#),
    EventPin(
      .handOverRecalled, #"{"handOver":95,"reason":"Paid to us"}"#, least: #"{"handOver":95}"#),
    EventPin(
      .agencyReported,
      #"""
      {"handOver":95,"status":"moreInformation","reference":"I-78","note":"Needs the order",\#
      "isNews":true}
      """#,
      least: #"{"handOver":95,"status":"closed","isNews":false}"#),
    EventPin(
      .agencyRemitted,
      #"""
      {"handOver":95,"collected":{"minor":5000,"currency":"EUR"},\#
      "kept":{"minor":1000,"currency":"EUR"},"feeTax":{"minor":190,"currency":"EUR"},\#
      "paidOut":{"minor":3810,"currency":"EUR"},"valued":"2026-10-05",\#
      "designation":{"to":"principal","items":[61]}}
      """#),
    EventPin(
      .courtStepRecorded,
      #"""
      {"proceeding":96,"step":{"name":"applied","application":{"court":"Amtsgericht Coburg",\#
      "claims":[{"item":61,"principal":{"minor":11900,"currency":"EUR"},\#
      "interest":{"minor":150,"currency":"EUR"},"costs":{"minor":250,"currency":"EUR"}}],\#
      "fee":{"minor":3600,"currency":"EUR"},"asksForTransfer":true,"decision":94}},\#
      "day":"2026-10-12","fileNumber":"26-1234567-0-1",\#
      "document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg","isNews":true}
      """#,
      least: #"""
        {"step":{"name":"applied","application":{"court":"Amtsgericht Coburg","claims":[],\#
        "fee":{"minor":3600,"currency":"EUR"},"asksForTransfer":false}},"day":"2026-10-12",\#
        "isNews":false}
        """#),
  ]

  private static let ends: [EventPin] = [
    EventPin(
      .settled,
      #"""
      {"reason":"smallDifference","open":[{"item":61,"amount":{"minor":80,"currency":"EUR"}}],\#
      "note":"Rounded"}
      """#,
      least: #"{"reason":"paid","open":[]}"#),
    EventPin(
      .waived,
      #"""
      {"parts":[{"item":61,"part":"interest","amount":{"minor":150,"currency":"EUR"}}],\#
      "reason":"Paid at once","document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}
      """#,
      least: #"{"parts":[]}"#),
    EventPin(
      .writtenOff,
      #"""
      {"amounts":[{"item":61,"amount":{"minor":11900,"currency":"EUR"},"vat":[{"rate":"19.00",\#
      "net":{"minor":10000,"currency":"EUR"},"tax":{"minor":1900,"currency":"EUR"}}]}],\#
      "reason":"insolvency","note":"No quota"}
      """#,
      least: #"{"amounts":[],"reason":"uncollectible"}"#),
    EventPin(
      .reopened, #"{"settlement":97,"reason":"Debit came back"}"#, least: #"{"settlement":97}"#),
  ]
}
