import Receivables

extension EventPin {
  /// Events of the bank and other files.
  static let matching: [EventPin] = [
    EventPin(
      .statementRecorded,
      #"""
      {"account":"DE89370400440532013000","number":"7/2026","from":"2026-07-01",\#
      "through":"2026-07-31","opening":{"minor":-100,"currency":"EUR"},\#
      "closing":{"minor":25000,"currency":"EUR"},\#
      "document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg","gap":"New account"}
      """#,
      least: #"""
        {"account":"DE89370400440532013000","from":"2026-07-01","through":"2026-07-31",\#
        "opening":{"minor":-100,"currency":"EUR"},"closing":{"minor":25000,"currency":"EUR"},\#
        "document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}
        """#),
    EventPin(
      .transactionRecorded,
      #"""
      {"account":"DE89370400440532013000","amount":{"minor":11900,"currency":"EUR"},\#
      "booked":"2026-07-02","valued":"2026-07-03","name":"Max Kunde",\#
      "counterAccount":"AT611904300234573201","reference":"RE 1\nThank you","endToEnd":"E2E-1",\#
      "mandate":"M-1","code":"166","back":{"reason":"MS03",\#
      "original":{"minor":11600,"currency":"EUR"},"charges":{"minor":300,"currency":"EUR"}},\#
      "fingerprint":"20260702-11900-1","statement":41,\#
      "provider":{"provider":"PayPal","id":"9AB","kind":"chargeback","method":"paypal",\#
      "related":"8AB","email":"max@example.org","invoice":"RE 1","order":"B 1",\#
      "caseNumber":"PP-D-1","reason":"notReceived","answerBy":"2026-07-12"}}
      """#,
      least: #"""
        {"amount":{"minor":11900,"currency":"EUR"},"booked":"2026-07-02","valued":"2026-07-03",\#
        "fingerprint":"20260702-11900-1"}
        """#),
    EventPin(
      .transactionSetAside, #"{"transaction":42,"reason":"Tax office","use":"foreign"}"#,
      least: #"{"transaction":42}"#),
    EventPin(
      .importRecorded,
      #"""
      {"kind":"invoices","file":"2026-07.csv",\#
      "document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg","rows":120,"booked":118}
      """#),
  ]
}
