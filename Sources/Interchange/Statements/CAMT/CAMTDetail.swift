import Receivables

/// One payment of an entry (`TxDtls`).
struct CAMTDetail {
  let line: Int
  var isCredit: Bool?
  /// `Amt`, from version 08 on.
  var amount: CAMTAmount?
  /// `AmtDtls/TxAmt`.
  var transactionAmount: CAMTAmount?
  /// `AmtDtls/InstdAmt`: what was ordered, without charges.
  var instructed: CAMTAmount?
  var charges: [CAMTAmount] = []
  var parties = CAMTParties()
  var endToEnd: String?
  var mandate: String?
  var bankReference: String?
  var remittance = ""
  var creditorReference: String?
  var additional: String?
  var code: CAMTCode?
  var hasReturn = false
  var reason: String?
  var reasonText: String?

  /// The most charges of one payment.
  private static let chargeLimit = 100

  /// A payment of which nothing is told.
  init(line: Int) { self.line = line }

  init(_ element: XMLElement, _ reader: XMLReader) throws(Finding) {
    self.init(line: element.line)
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Refs": try readReferences(reader)
      case "Amt": amount = try CAMTAmount(element, reader)
      case "CdtDbtInd": isCredit = try Self.isCredit(element, reader)
      case "AmtDtls": try readAmounts(reader)
      case "Chrgs": try readCharges(reader)
      case "BkTxCd": code = try CAMTCode(reader)
      case "RltdPties": parties = try CAMTParties(reader)
      case "RmtInf": try readRemittance(reader)
      case "RtrInf": try readReturn(reader)
      case "AddtlTxInf": additional = try reader.text().nonEmpty
      default: try reader.skip()
      }
    }
  }

  /// `CRDT` or `DBIT`; nothing else has a meaning.
  static func isCredit(_ element: XMLElement, _ reader: XMLReader) throws(Finding) -> Bool? {
    switch try reader.text() {
    case "CRDT": true
    case "DBIT": false
    default: nil
    }
  }
}

extension CAMTDetail {
  private mutating func readReferences(_ reader: XMLReader) throws(Finding) {
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "EndToEndId": endToEnd = try reader.text().identifier
      case "MndtId": mandate = try reader.text().identifier
      case "AcctSvcrRef": bankReference = try reader.text().identifier
      default: try reader.skip()
      }
    }
  }

  private mutating func readAmounts(_ reader: XMLReader) throws(Finding) {
    func inner(_ reader: XMLReader) throws(Finding) -> CAMTAmount? {
      var amount: CAMTAmount?
      try reader.children { (element) throws(Finding) in
        if element.name == "Amt" {
          amount = try CAMTAmount(element, reader)
        } else {
          try reader.skip()
        }
      }
      return amount
    }
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "TxAmt": transactionAmount = try inner(reader)
      case "InstdAmt": instructed = try inner(reader)
      default: try reader.skip()
      }
    }
  }

  /// `Chrgs/Amt`, since version 04 `Chrgs/Rcrd/Amt`; the total where it stands alone.
  private mutating func readCharges(_ reader: XMLReader) throws(Finding) {
    var total: CAMTAmount?
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Amt": try add(charge: CAMTAmount(element, reader))
      case "Rcrd": try readCharges(reader)
      case "TtlChrgsAndTaxAmt": total = try CAMTAmount(element, reader)
      default: try reader.skip()
      }
    }
    if charges.isEmpty, let total { charges.append(total) }
  }

  private mutating func add(charge: CAMTAmount) throws(Finding) {
    guard charges.count < Self.chargeLimit else {
      throw Finding(.limit(.details, Self.chargeLimit), line: charge.line)
    }
    charges.append(charge)
  }

  /// `Ustrd` as it was cut, and the reference of the creditor in `Strd`.
  private mutating func readRemittance(_ reader: XMLReader) throws(Finding) {
    var structured = ""
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Ustrd":
        let part = try reader.rawText()
        guard remittance.utf8.count + part.utf8.count <= XMLReader.textLimit else {
          throw Finding(.limit(.text, XMLReader.textLimit), line: element.line)
        }
        remittance += part
      case "Strd":
        try reader.children { (element) throws(Finding) in
          switch element.name {
          case "CdtrRefInf":
            try reader.children { (element) throws(Finding) in
              guard ["Ref", "CdtrRef"].contains(element.name) else { return try reader.skip() }
              creditorReference = try reader.text().nonEmpty ?? creditorReference
            }
          case "AddtlRmtInf": structured = try reader.text()
          default: try reader.skip()
          }
        }
      default: try reader.skip()
      }
    }
    remittance = (remittance.isEmpty ? structured : remittance).trimmed
  }

  private mutating func readReturn(_ reader: XMLReader) throws(Finding) {
    hasReturn = true
    var texts: [String] = []
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Rsn", "RtrRsn":
        try reader.children { (element) throws(Finding) in
          let text = try reader.text()
          if element.name == "Cd" {
            reason = text.nonEmpty
          } else if texts.count < 4 {
            texts.append(text)
          }
        }
      case "AddtlInf", "AddtlRtrRsnInf":
        let text = try reader.text()
        if texts.count < 4 { texts.append(text) }
      default: try reader.skip()
      }
    }
    reasonText = texts.filter { !$0.isEmpty }.joined(separator: " ").nonEmpty
  }
}
