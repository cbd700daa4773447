import Receivables

extension EventPin {
  /// Events of what is owed beside the invoices.
  static let claim: [EventPin] = [
    EventPin(
      .chargeRecorded,
      #"""
      {"kind":"other","amount":{"minor":250,"currency":"EUR"},"arisen":"2026-07-04","item":61,\#
      "ground":"Agreed fee","notice":71,"payment":65,\#
      "proof":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}
      """#,
      least: #"""
        {"kind":"reminder","amount":{"minor":250,"currency":"EUR"},"arisen":"2026-07-04"}
        """#),
    EventPin(
      .chargeWaived, #"{"charge":72,"reason":"Goodwill"}"#, least: #"{"charge":72}"#),
    EventPin(
      .skontoDecided,
      #"""
      {"item":61,"payment":65,"granted":{"minor":0,"currency":"EUR"},"reason":"A day late"}
      """#,
      least: #"{"item":61,"payment":65,"granted":{"minor":238,"currency":"EUR"}}"#),
  ]
}
