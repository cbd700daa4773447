import Receivables

/// Reads ISO 20022 statements, versions 02 and 08 and the others as far as they agree.
///
/// Elements are known by their local names: files without namespace, or with one that no element
/// has, are read as well.
struct CAMTReader {
  let format: StatementFormat
  private let reader: XMLReader
  private let kind: IncomingStatement.Kind
  private var tally: StatementTally?
  /// How good the sources of the balances are that are known.
  private var ranks: [CAMTBalance.Role: Int] = [:]
  private var created: Day?
  /// Movements that are read and not yet given, the last first.
  private var ready: [IncomingMovement] = []
  private var hasStatement = false

  /// Reads up to the message.
  ///
  /// - Parameter source: The bytes of the file.
  /// - Throws: `Finding` where it is no such file.
  init(_ source: some ByteSource) throws(Finding) {
    reader = try XMLReader(source)
    var namespace: String?
    while true {
      guard let token = try reader.next() else { throw Finding(.noStatement) }
      guard case .start(let element) = token else { continue }
      namespace = element.namespace ?? namespace
      if ["Document", "BizMsgEnvlp", "RequestPayload"].contains(element.name) { continue }
      if element.name == "AppHdr" {
        try reader.skip()
        continue
      }
      guard let message = Self.messages.first(where: { element.name.hasPrefix($0.name) }) else {
        throw Finding(.noStatement, line: element.line)
      }
      kind = message.kind
      format = .camt(message: message.code, version: Self.version(namespace))
      return
    }
  }

  private static let messages: [(name: String, code: String, kind: IncomingStatement.Kind)] = [
    ("BkToCstmrStmt", "camt.053", .statement), ("BkToCstmrAcctRpt", "camt.052", .report),
    ("BkToCstmrDbtCdtNtfctn", "camt.054", .notification),
  ]

  /// `001.08` of `urn:iso:std:iso:20022:tech:xsd:camt.053.001.08`.
  private static func version(_ namespace: String?) -> String? {
    let parts = (namespace ?? "").split(separator: ":").last?.split(separator: ".") ?? []
    guard parts.count == 4, parts[0] == "camt" else { return nil }
    return "\(parts[2]).\(parts[3])"
  }
}

extension CAMTReader: StatementReader {
  var consumed: Int { reader.consumed }

  mutating func next() throws(Finding) -> StatementPart? {
    while true {
      if let movement = ready.popLast() {
        tally?.add(movement)
        return .movement(movement)
      }
      guard let token = try reader.next() else {
        guard hasStatement else { throw Finding(.noStatement) }
        return nil
      }
      switch token {
      case .start(let element) where tally != nil:
        if element.name == "Ntry" { try readEntry(element) } else { try readHead(element) }
      case .start(let element):
        if ["Stmt", "Rpt", "Ntfctn"].contains(element.name) {
          begin(element)
        } else {
          try reader.skip()
        }
      case .end: if let part = finish() { return part }
      case .text: continue
      }
    }
  }
}

// MARK: - A statement

extension CAMTReader {
  private mutating func begin(_ element: XMLElement) {
    hasStatement = true
    tally = StatementTally(IncomingStatement(kind: kind, account: "", line: element.line))
    ranks = [:]
    created = nil
  }

  private mutating func readHead(_ element: XMLElement) throws(Finding) {
    switch element.name {
    case "Id": tally?.statement.number = try reader.text().nonEmpty
    case "ElctrncSeqNb":
      let number = try reader.text().nonEmpty
      if tally?.statement.number == nil { tally?.statement.number = number }
    case "CreDtTm": created = try? CAMTDay(element, reader).day()
    case "FrToDt": try readPeriod()
    case "Acct": try readAccount(element)
    case "Bal": try readBalance(element)
    default: try reader.skip()
    }
  }

  private mutating func readPeriod() throws(Finding) {
    try reader.children { (element) throws(Finding) in
      let day = try? CAMTDay(element, reader).day()
      switch element.name {
      case "FrDt", "FrDtTm": tally?.statement.from = day
      case "ToDt", "ToDtTm": tally?.statement.through = day
      default: break
      }
    }
  }

  private mutating func readAccount(_ element: XMLElement) throws(Finding) {
    let account = try CAMTAccount(reader)
    tally?.statement.account = account.number ?? ""
    guard let code = account.currency else { return }
    do throws(MoneyFault) { tally?.statement.currency = try Currency(code: code) } catch {
      tally?.note(Finding(.amount(.unknownCurrency(code.excerpt), .plain), line: element.line))
    }
  }

  private mutating func readBalance(_ element: XMLElement) throws(Finding) {
    let balance = try CAMTBalance(element, reader)
    guard let place = balance.place, place.rank < ranks[place.role] ?? .max else { return }
    ranks[place.role] = place.rank
    do throws(Finding) {
      let value = try balance.value(tally?.statement.currency)
      switch place.role {
      case .opening: tally?.statement.opening = value
      case .closing:
        tally?.statement.closing = value
        tally?.statement.isFinal = balance.isFinal
      }
    } catch { tally?.note(error) }
  }

  private mutating func readEntry(_ element: XMLElement) throws(Finding) {
    let entry = try CAMTEntry(element, reader)
    guard entry.isBooked else {
      tally?.statement.pending += 1
      return
    }
    guard let statement = tally?.statement else { return }
    let surroundings = CAMTSurroundings(
      account: statement.account,
      currency: statement.currency ?? statement.opening?.amount.currency,
      day: statement.closing?.day ?? statement.through ?? created)
    var notes: [Finding] = []
    do throws(Finding) {
      ready = try entry.movements(surroundings) { notes.append($0) }.reversed()
    } catch { notes.append(error) }
    for finding in notes { tally?.note(finding) }
  }

  private mutating func finish() -> StatementPart? {
    guard var tally else { return nil }
    self.tally = nil
    if tally.statement.account.isEmpty {
      tally.note(Finding(.fieldMissing("Acct/Id"), line: tally.statement.line))
    }
    return tally.finish()
  }
}
