import Receivables

extension EventPin {
  /// Events of the book itself.
  static let book: [EventPin] = [
    EventPin(
      .bookOpened,
      #"{"name":"Muster 2026","currency":"CHF","zone":"Europe/Berlin","state":"BY"}"#),
    EventPin(
      .creditorSet,
      #"""
      {"name":"Muster GmbH","address":{"lines":["Hof 2","Hauptstraße 1"],"postcode":"80331",\#
      "town":"München","country":"DE","from":"2020-01-01","through":"2029-12-31"},\#
      "representatives":["Erika Muster"],"register":"Amtsgericht München, HRB 1",\#
      "vatNumber":"DE123456789","contacts":[{"channel":"email","value":"konto@example.org",\#
      "purpose":"receivables","person":"Frau Bär"}],"hours":"Mo-Fr 9-12","deductsTax":false,\#
      "reportsToAgency":true}
      """#,
      least: #"""
        {"name":"Muster GmbH","address":{"lines":[],"town":"München","country":"DE"},\#
        "representatives":[],"contacts":[{"channel":"phone","value":"089 1","purpose":"any"}],\#
        "deductsTax":true,"reportsToAgency":false}
        """#),
    EventPin(
      .bankAccountSet,
      #"""
      {"holder":"Muster GmbH","iban":"DE89370400440532013000","bic":"COBADEFF",\#
      "bank":"Commerzbank"}
      """#,
      least: #"{"holder":"Muster GmbH","iban":"DE89370400440532013000"}"#),
    EventPin(
      .procedureSet,
      #"""
      {"name":"standard","from":"2026-01-01","levels":[{"kind":"reminder","bankDays":5,\#
      "deadlineDays":7,"channels":["email","letter"],"fee":{"minor":250,"currency":"EUR"},\#
      "demandsInterest":true,"demandsLumpSum":false,"letterFrom":{"minor":5000,"currency":"EUR"},\#
      "call":{"above":{"minor":15000,"currency":"EUR"},"bankDays":1}}],"use":"consumer",\#
      "minimum":{"minor":500,"currency":"EUR"},\#
      "early":{"above":{"minor":500000,"currency":"EUR"},"days":3},\#
      "decision":{"nothingBelow":{"minor":500,"currency":"EUR"},\#
      "writeOffBelow":{"minor":2500,"currency":"EUR"},\#
      "courtFrom":{"minor":60000,"currency":"EUR"}}}
      """#,
      least: #"""
        {"name":"standard","from":"2026-01-01","levels":[{"kind":"last","bankDays":5,\#
        "deadlineDays":7,"channels":[],"demandsInterest":false,"demandsLumpSum":true}]}
        """#),
    EventPin(.baseRateSet, #"{"from":"2026-07-01","rate":"-0.88"}"#),
    EventPin(
      .toleranceSet,
      #"""
      {"smallDifference":{"minor":100,"currency":"EUR"},\#
      "droppedInterest":{"minor":500,"currency":"EUR"},"discountGraceDays":3}
      """#),
    EventPin(
      .policySet,
      #"""
      {"dayCount":"thirty360","paymentDayCounts":false,"demandStart":"afterReceipt",\#
      "exactPrincipalCounts":true,"graceBankDays":1,"consumerPromiseDays":2,\#
      "businessPromiseDays":3,"movedPromises":4,"claimedPaymentBankDays":5,"claimedPayments":6,\#
      "invoiceCopyDays":7,"disputeWorkingDays":8,"letterDays":9,"undoMinutes":11,\#
      "queueRules":{"limitationDays":90,"courtDays":14,"platformDays":5,"ladderEndDays":21,\#
      "noticeIntervalDays":7,"bankDataBankDays":2,"callsADay":1,"callsAWeek":3,"callAttempts":3,\#
      "reviewDays":30,"refundDays":14,"quietFrom":"12-22","quietThrough":"01-02",\#
      "singleAbove":100000,"earlyFrom":50000,"earlyFromNew":15000,"classA":60,"classB":30,\#
      "points":{"amount":{"bands":[{"below":5000,"points":5}],"above":40},\#
      "silence":{"bands":[],"above":15},"age":{"bands":[{"below":31,"points":3}],"above":15},\#
      "oneBrokenPromise":8,"moreBrokenPromises":14,"returnedDebit":6,"behaviourLimit":20,\#
      "firstYear":4,"limitUse":6}}}
      """#,
      least: #"""
        {"dayCount":"thirty360","paymentDayCounts":false,"demandStart":"afterReceipt",\#
        "exactPrincipalCounts":true,"graceBankDays":1,"consumerPromiseDays":2,\#
        "businessPromiseDays":3,"movedPromises":4,"claimedPaymentBankDays":5,"claimedPayments":6,\#
        "invoiceCopyDays":7,"disputeWorkingDays":8,"letterDays":9,"undoMinutes":11}
        """#),
    EventPin(
      .templateSet,
      #"""
      {"name":"reminder","language":"en",\#
      "document":"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}
      """#),
    EventPin(.permissionSet, #"{"user":"baer","rights":["waive","administer"]}"#),
    EventPin(
      .absenceSet,
      #"{"clerk":"baer","from":"2026-08-03","through":"2026-08-21","substitute":"wolf"}"#),
    EventPin(
      .rangeAssigned, #"{"from":"A","through":"K","clerk":"baer"}"#,
      least: #"{"from":"A","through":"K"}"#),
    EventPin(
      .salesRecorded, #"{"month":"2026-06-01","amount":{"minor":1234567,"currency":"EUR"}}"#),
    EventPin(
      .bankDataCompleteUntil, #"{"through":"2026-06-30","account":"DE89370400440532013000"}"#,
      least: #"{"through":"2026-06-30"}"#),
    EventPin(
      .runIssued,
      #"""
      {"dated":"2026-07-01","notices":12,"demanded":[{"minor":99900,"currency":"EUR"},\#
      {"minor":5000,"currency":"JPY"}],"group":"notice.consumer.1.email"}
      """#, least: #"{"dated":"2026-07-01","notices":12,"demanded":[{"minor":5,"currency":"EUR"}]}"#
    ),
  ]
}
