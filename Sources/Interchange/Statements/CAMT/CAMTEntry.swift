import Receivables

/// An entry of a statement (`Ntry`): one amount, of one payment or of a batch.
struct CAMTEntry {
  let line: Int
  private(set) var amount: CAMTAmount?
  private(set) var isCredit: Bool?
  private(set) var isReversal = false
  private(set) var status = "BOOK"
  private(set) var booked: CAMTDay?
  private(set) var valued: CAMTDay?
  private(set) var bankReference: String?
  private(set) var code: CAMTCode?
  private(set) var text: String?
  private(set) var details: [CAMTDetail] = []
  private var batchCount = 0
  /// Where in the file it begins.
  private let start: Int

  /// The most payments of one entry.
  static let detailLimit = 50_000
  /// The most bytes of one entry, which is held as a whole.
  static let sizeLimit = 100 << 20

  init(_ element: XMLElement, _ reader: XMLReader) throws(Finding) {
    line = element.line
    start = reader.consumed
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "Amt": amount = try CAMTAmount(element, reader)
      case "CdtDbtInd": isCredit = try CAMTDetail.isCredit(element, reader)
      case "RvslInd": isReversal = ["true", "1"].contains(try reader.text())
      case "Sts": status = try Self.status(reader) ?? "BOOK"
      case "BookgDt": booked = try CAMTDay(element, reader)
      case "ValDt": valued = try CAMTDay(element, reader)
      case "AcctSvcrRef": bankReference = try reader.text().identifier
      case "BkTxCd": code = try CAMTCode(reader)
      case "AddtlNtryInf": text = try reader.text().nonEmpty
      case "NtryDtls": try readDetails(reader)
      // Version 01.
      case "TxDtls": try add(element, reader)
      case "Btch": try readBatch(reader)
      default: try reader.skip()
      }
    }
  }

  /// How many payments it stands for.
  var count: Int { max(1, batchCount, details.count) }

  /// Whether it is booked, not only announced; a missing status says that it is.
  var isBooked: Bool { status == "BOOK" }

  /// A text, since version 08 inside of `Cd`.
  private static func status(_ reader: XMLReader) throws(Finding) -> String? {
    var status: String?
    while let token = try reader.next(), token != .end {
      switch token {
      case .start: status = try reader.text().nonEmpty ?? status
      case .text(let text): status = text.trimmed.nonEmpty ?? status
      case .end: break
      }
    }
    return status
  }

  private mutating func readDetails(_ reader: XMLReader) throws(Finding) {
    try reader.children { (element) throws(Finding) in
      switch element.name {
      case "TxDtls": try add(element, reader)
      case "Btch": try readBatch(reader)
      default: try reader.skip()
      }
    }
  }

  private mutating func add(_ element: XMLElement, _ reader: XMLReader) throws(Finding) {
    guard details.count < Self.detailLimit else {
      throw Finding(.limit(.details, Self.detailLimit), line: element.line)
    }
    guard reader.consumed - start <= Self.sizeLimit else {
      throw Finding(.limit(.entry, Self.sizeLimit), line: element.line)
    }
    details.append(try CAMTDetail(element, reader))
  }

  private mutating func readBatch(_ reader: XMLReader) throws(Finding) {
    try reader.children { (element) throws(Finding) in
      guard element.name == "NbOfTxs" else { return try reader.skip() }
      // What is no number says nothing; several batches add up.
      let count = Int(try reader.text()) ?? 0
      if (0...1_000_000_000).contains(count) { batchCount = min(batchCount + count, 1 << 40) }
    }
  }
}
