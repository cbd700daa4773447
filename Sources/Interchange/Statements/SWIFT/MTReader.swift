import Receivables

/// Reads SWIFT statements: MT940 and MT942.
struct MTReader {
  let format: StatementFormat
  private var fields: MTFields
  private var tally: StatementTally?
  private var currency: Currency?
  private var movement: MTMovement?
  private var isReport = false
  private var isOver = false
  private var ready: [StatementPart] = []

  /// Begins to read a file.
  init(_ source: some ByteSource, as format: StatementFormat) throws(Finding) {
    fields = try MTFields(source)
    self.format = format
  }

  /// Which of the two a file is by its beginning; nothing where it is none.
  static func format(_ beginning: [UInt8]) -> StatementFormat? {
    let lines = beginning.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map { String(decoding: $0, as: UTF8.self) }
    var tags: [String] = []
    for line in lines {
      let inner = line.hasPrefix("{") ? line.utf8.split(separator: UInt8(ascii: "{")).last : nil
      let text = inner.flatMap { String($0.dropFirst(2)) } ?? line
      if let tag = MTField.split(text)?.tag { tags.append(tag) }
    }
    guard tags.contains(where: { ["20", "25", "28C", "60F", "60M", "61", "62F"].contains($0) })
    else { return nil }
    let firsts = tags.dropFirst().prefix { $0 != "20" }
    return firsts.contains(where: reportTags.contains) ? .mt942 : .mt940
  }

  /// Fields that only MT942 has.
  private static let reportTags: Set<String> = ["34F", "13", "13D", "90C", "90D"]
}

extension MTReader: StatementReader {
  var consumed: Int { fields.consumed }

  mutating func next() throws(Finding) -> StatementPart? {
    while ready.isEmpty, !isOver {
      if let field = try fields.next() {
        read(field)
      } else {
        finish()
        isOver = true
      }
    }
    return ready.isEmpty ? nil : ready.removeFirst()
  }
}

// MARK: - Fields

extension MTReader {
  private mutating func read(_ field: MTField) {
    if field.tag == "20" { finish() }
    if tally == nil { begin(field) }
    if field.tag == "86" { return readPurpose(field) }
    give()
    switch field.tag {
    case "25":
      // A line that is too long for the field is wrapped.
      tally?.statement.account = field.lines.joined().unspaced
    case "28", "28C": tally?.statement.number = field.lines.first?.trimmed.nonEmpty
    case "60F", "60M": readOpening(field)
    case "62F", "62M": readClosing(field)
    case "61": readMovement(field)
    case "34F": readFloor(field)
    case "13", "13D":
      let digits = String((field.lines.first ?? "").prefix(6))
      tally?.statement.through = try? MTDay.day(digits)
    default: break
    }
    if Self.reportTags.contains(field.tag) { tally?.statement.kind = .report }
  }

  private mutating func begin(_ field: MTField) {
    let statement = IncomingStatement(kind: .statement, account: "", line: field.line)
    tally = StatementTally(statement)
    currency = nil
  }

  private mutating func readOpening(_ field: MTField) {
    guard tally?.statement.opening == nil else { return }
    do throws(Finding) {
      let balance = try MTBalance(field, currency).value
      tally?.statement.opening = balance
      currency = balance.amount.currency
      tally?.statement.currency = currency
    } catch { tally?.note(error) }
  }

  private mutating func readClosing(_ field: MTField) {
    do throws(Finding) {
      let balance = try MTBalance(field, currency).value
      tally?.statement.closing = balance
      tally?.statement.isFinal = field.tag == "62F"
    } catch { tally?.note(error) }
  }

  /// The least amount that MT942 tells of, which names the currency of the account.
  private mutating func readFloor(_ field: MTField) {
    var cursor = MTCursor(field.lines.first ?? "")
    guard currency == nil, let code = cursor.letters(3) else { return }
    currency = try? Currency(code: code)
    tally?.statement.currency = currency
  }

  private mutating func readMovement(_ field: MTField) {
    do throws(Finding) {
      guard let currency = currency ?? accountCurrency else {
        throw Finding(.fieldMissing(":60F:"), line: field.line)
      }
      movement = try MTMovement(field, currency)
    } catch { tally?.note(error) }
  }

  /// The currency behind the number of the account (`70011110/4005287001EUR`).
  private var accountCurrency: Currency? {
    let account = tally?.statement.account ?? ""
    return try? Currency(code: String(account.suffix(3)))
  }

  private mutating func readPurpose(_ field: MTField) {
    // Behind the closing balance `:86:` is about the whole statement.
    guard movement != nil else { return }
    movement?.take(MTPurpose(field.lines))
    give()
  }

  /// Gives the movement that is read; nothing more is told of it.
  private mutating func give() {
    guard let done = movement?.movement else { return }
    movement = nil
    tally?.add(done)
    ready.append(.movement(done))
  }

  private mutating func finish() {
    give()
    guard var tally else { return }
    self.tally = nil
    if tally.statement.account.isEmpty {
      tally.note(Finding(.fieldMissing(":25:"), line: tally.statement.line))
    }
    ready.append(tally.finish())
  }
}
