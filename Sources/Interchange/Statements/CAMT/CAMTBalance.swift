import Receivables

/// A balance of a statement (`Bal`).
struct CAMTBalance {
  let line: Int
  private var type = ""
  private var isIntermediate = false
  private var amount: CAMTAmount?
  private var isCredit: Bool?
  private var date: CAMTDay?

  /// What a balance is in a statement.
  enum Role {
    case opening, closing
  }

  init(_ element: XMLElement, _ reader: XMLReader) throws(Finding) {
    line = element.line
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Tp": try readType(reader)
      case "Amt": amount = try CAMTAmount(element, reader)
      case "CdtDbtInd": isCredit = try CAMTDetail.isCredit(element, reader)
      case "Dt": date = try CAMTDay(element, reader)
      default: try reader.skip()
      }
    }
  }

  /// `Tp/CdOrPrtry/Cd`, in version 01 `Tp/Cd`.
  private mutating func readType(_ reader: XMLReader) throws(Finding) {
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Cd": type = try reader.text()
      case "CdOrPrtry":
        try reader.children { (element) throws(Finding) in
          if element.name == "Cd" { type = try reader.text() } else { try reader.skip() }
        }
      case "SubTp":
        try reader.children { (element) throws(Finding) in
          isIntermediate = try reader.text() == "INTM" || isIntermediate
        }
      default: try reader.skip()
      }
    }
  }

  /// What it is, and how good a source it is for that, the best first.
  var place: (role: Role, rank: Int)? {
    switch type {
    case "OPBD": (.opening, 0)
    case "PRCD": (.opening, 1)
    case "CLBD": (.closing, 0)
    case "ITBD": (.closing, 1)
    default: nil
    }
  }

  /// Whether it is the last of its day.
  var isFinal: Bool { type == "CLBD" && !isIntermediate }

  /// The balance; one without a sign (`CdtDbtInd`) is not overdrawn.
  func value(_ currency: Currency?) throws(Finding) -> IncomingStatement.Balance {
    guard let amount else { throw Finding(.fieldMissing("Bal/Amt"), line: line) }
    let size = try amount.money(currency)
    let signed = isCredit ?? true ? size : Money(minor: 0 - size.minor, size.currency)
    return IncomingStatement.Balance(signed, on: try? date?.day())
  }
}
