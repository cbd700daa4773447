import Receivables

extension EventPin {
  /// Events of notices and letters.
  static let dunning: [EventPin] = [
    EventPin(
      .noticeIssued,
      #"""
      {"procedure":"standard","level":3,"kind":"last","dated":"2026-08-03",\#
      "deadline":"2026-08-17","items":[{"item":61,"level":2,\#
      "principal":{"minor":11900,"currency":"EUR"},"interest":{"minor":120,"currency":"EUR"},\#
      "costs":{"minor":250,"currency":"EUR"}}],"total":{"minor":12270,"currency":"EUR"},\#
      "channels":["letter","email"],"announces":"court","warnsOfReport":true,\#
      "documents":["n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"]}
      """#,
      least: #"""
        {"procedure":"standard","level":1,"kind":"reminder","dated":"2026-08-03",\#
        "deadline":"2026-08-17","items":[],"total":{"minor":12270,"currency":"EUR"},\#
        "channels":[],"warnsOfReport":false,"documents":[]}
        """#),
    EventPin(
      .letterIssued,
      #"""
      {"purpose":"planOffer","about":91,"deadline":"2026-08-20","channels":["email"],\#
      "documents":["n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"]}
      """#,
      least: #"{"purpose":"statement","channels":[],"documents":[]}"#),
    EventPin(
      .noticeWithdrawn, #"{"notice":92,"reason":"Paid the day before"}"#,
      least: #"{"notice":92}"#),
    EventPin(
      .receiptConfirmed,
      #"""
      {"of":92,"day":"2026-08-05","proof":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}
      """#,
      least: #"{"of":92,"day":"2026-08-05"}"#),
    EventPin(
      .receiptFailed,
      #"""
      {"of":92,"channel":"email","reason":"bounced","reply":"550 No such user","isNews":true}
      """#,
      least: #"{"of":92,"reason":"denied","isNews":false}"#),
    EventPin(
      .dispatchStarted, #"{"notice":92,"channel":"email","messageID":"<1@example.org>"}"#,
      least: #"{"notice":92,"channel":"letter"}"#),
    EventPin(
      .dispatchEnded, #"{"dispatch":93,"outcome":"deferred","reply":"451 Try again"}"#,
      least: #"{"dispatch":93,"outcome":"accepted"}"#),
  ]
}
