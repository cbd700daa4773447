import Receivables

/// The fields of one row by what they hold.
struct RowFields {
  let reader: TableReader
  let row: TableRow
  let columns: [IncomingField: Int]
  let titles: [String]
  let amounts: AmountNotation
  let days: [IncomingField: DayNotation]
}

extension RowFields {
  /// The text of a field without spaces around it; nothing where it is empty or there is no column.
  func text(_ field: IncomingField) -> String? { columns[field].flatMap(text(at:)) }

  /// The text of a column without spaces around it; nothing where it is empty.
  func text(at column: Int) -> String? {
    guard column < row.fields.count else { return nil }
    let text = reader.string(row.fields[column])
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    return text.isEmpty ? nil : Self.withoutGuard(isPlain ? text : Self.trimmed(text))
  }

  /// A text without the apostrophe that keeps spreadsheets from taking it for a formula.
  private static func withoutGuard(_ text: String?) -> String? {
    guard let text, text.hasPrefix("'"),
      text.dropFirst().first.map(TableWriter.formulaSigns.contains) == true
    else { return text }
    return String(text.dropFirst())
  }

  /// Spreadsheets write spaces of many kinds; in a line there is one.
  private static func trimmed(_ text: String) -> String? {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSpace = scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\t"
      scalars.append(isSpace ? " " : scalar)
    }
    let start = scalars.firstIndex { $0 != " " && $0 != "\n" && $0 != "\r" }
    let end = scalars.lastIndex { $0 != " " && $0 != "\n" && $0 != "\r" }
    guard let start, let end else { return nil }
    return String(scalars[start...end])
  }

  func finding(_ rule: Finding.Rule, _ field: IncomingField) -> Finding {
    let column = columns[field]
    return Finding(
      rule, line: row.line, column: column.map { $0 + 1 }, title: column.map { titles[$0] })
  }

  func required<Value>(_ value: Value?, _ field: IncomingField) throws(Finding) -> Value {
    guard let value else { throw finding(.missing(field), field) }
    return value
  }
}

// MARK: - Values

extension RowFields {
  func line(_ field: IncomingField) throws(Finding) -> Line? {
    guard let text = text(field) else { return nil }
    return try line(text, field)
  }

  func line(_ text: String, _ field: IncomingField) throws(Finding) -> Line {
    do { return try Line(text) } catch { throw finding(.text(error), field) }
  }

  func name<Kind>(_ field: IncomingField) throws(Finding) -> Name<Kind>? {
    guard let text = text(field) else { return nil }
    do { return try Name(text) } catch { throw finding(.name(error), field) }
  }

  func day(_ field: IncomingField) throws(Finding) -> Day? {
    guard let text = text(field) else { return nil }
    let notation = days[field] ?? .iso
    do { return try Day(reading: text, notation) } catch {
      throw finding(.day(text, notation), field)
    }
  }

  func money(_ field: IncomingField, in currency: Currency) throws(Finding) -> Money? {
    guard let text = text(field) else { return nil }
    do { return try Money(reading: text, amounts, in: currency) } catch {
      throw finding(.amount(error, amounts), field)
    }
  }

  func iban(_ field: IncomingField) throws(Finding) -> IBAN? {
    guard let text = text(field) else { return nil }
    do { return try IBAN(text) } catch { throw finding(.iban(error), field) }
  }

  func word<Value>(
    _ field: IncomingField, _ meaning: (String) -> Value?
  ) throws(Finding) -> Value? {
    guard let text = text(field) else { return nil }
    guard let value = meaning(text) else { throw finding(.unknownWord(text, field), field) }
    return value
  }

  func integer(_ field: IncomingField) throws(Finding) -> Int? {
    guard let text = text(field) else { return nil }
    guard let number = Int(text), (0...3_650).contains(number) else {
      throw finding(.number(text), field)
    }
    return number
  }

  func rate(_ field: IncomingField) throws(Finding) -> Rate? {
    guard let text = text(field) else { return nil }
    var plain = text.hasSuffix("%") ? String(text.dropLast()) : text
    while plain.hasSuffix(" ") { plain.removeLast() }
    plain = String(plain.map { $0 == "," ? "." : $0 })
    guard let rate = try? Rate(percent: plain) else { throw finding(.number(text), field) }
    return rate
  }
}
