import Receivables

/// Reads delimited text row by row (RFC 4180), strictly: what spreadsheets would guess at is a
/// finding with its line and column.
struct TableReader {
  /// The text, UTF-8.
  let text: [UInt8]
  private let delimiter: UInt8
  private var place: Int
  private var line: Int

  /// The line before the next row.
  var head: Int { max(1, line - 1) }

  /// The most columns a row has.
  static let columnLimit = 1_024
  /// The most bytes a field has.
  static let fieldLimit = 1 << 20

  /// A reader of a text, from a row on.
  init(_ text: [UInt8], _ delimiter: TableDialect.Delimiter, from place: Int = 0, line: Int = 1) {
    self.text = text
    self.delimiter = delimiter.rawValue.utf8.first ?? UInt8(ascii: ",")
    self.place = place
    self.line = line
  }
}

extension TableReader {
  /// Reads the next row that is not empty; false at the end.
  ///
  /// - Throws: `Finding`; then the table cannot be read any further.
  mutating func next(_ row: inout TableRow) throws(Finding) -> Bool {
    repeat {
      guard place < text.count else { return false }
      row.fields.removeAll(keepingCapacity: true)
      row.line = line
      try readRow(&row)
    } while row.isBlank
    return true
  }

  /// The text of a field.
  func string(_ field: TableRow.Field) -> String {
    let bytes = text[field.range]
    guard field.isEscaped else { return String(decoding: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == Self.quote && !isSecond
      if !isSecond { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private mutating func readRow(_ row: inout TableRow) throws(Finding) {
    while true {
      let column = row.fields.count + 1
      guard column <= Self.columnLimit else {
        throw Finding(.tooManyColumns(limit: Self.columnLimit), line: line)
      }
      let isQuoted = place < text.count && text[place] == Self.quote
      let field = isQuoted ? try quoted(column) : try bare(column)
      guard field.range.count <= Self.fieldLimit else {
        throw Finding(.fieldTooLong(limit: Self.fieldLimit), line: row.line, column: column)
      }
      row.fields.append(field)
      guard place < text.count else { return }
      let byte = text[place]
      place += 1
      if byte == delimiter { continue }
      if byte == Self.carriageReturn, place < text.count, text[place] == Self.lineFeed {
        place += 1
      }
      line += 1
      return
    }
  }

  /// A field without quotation marks, up to its delimiter or the end of the line.
  private mutating func bare(_ column: Int) throws(Finding) -> TableRow.Field {
    let start = place
    while place < text.count {
      let byte = text[place]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      guard byte != Self.quote else { throw Finding(.bareQuote, line: line, column: column) }
      place += 1
    }
    return TableRow.Field(range: start..<place, isEscaped: false)
  }

  /// A field in quotation marks, which may hold delimiters and line ends.
  private mutating func quoted(_ column: Int) throws(Finding) -> TableRow.Field {
    let opened = line
    place += 1
    let start = place
    var isEscaped = false
    while place < text.count {
      let byte = text[place]
      if byte == Self.lineFeed { line += 1 }
      guard byte == Self.quote else {
        place += 1
        continue
      }
      let next = place + 1 < text.count ? text[place + 1] : nil
      if next == Self.quote {
        isEscaped = true
        place += 2
        continue
      }
      let field = TableRow.Field(range: start..<place, isEscaped: isEscaped)
      place += 1
      guard
        next == nil || next == delimiter || next == Self.lineFeed || next == Self.carriageReturn
      else { throw Finding(.textAfterQuote, line: line, column: column) }
      return field
    }
    throw Finding(.unclosedQuote, line: opened, column: column)
  }
}

// MARK: - Finding the delimiter

extension TableDialect.Delimiter {
  /// The delimiter under which the first rows are a table: most columns, all rows alike.
  ///
  /// - Throws: `Finding` where no delimiter makes a table of two columns or more.
  static func detected(in text: [UInt8], from place: Int = 0) throws(Finding) -> Self {
    var best: (delimiter: Self, columns: Int)?
    for delimiter in allCases {
      guard let columns = columns(of: text, delimiter, from: place), columns > 1 else { continue }
      if columns > best?.columns ?? 1 { best = (delimiter, columns) }
    }
    guard let best else { throw Finding(.noDelimiter, line: 1) }
    return best.delimiter
  }

  /// The columns of the head, where the next rows have as many; nothing where a delimiter makes no
  /// sense of them.
  private static func columns(of text: [UInt8], _ delimiter: Self, from place: Int) -> Int? {
    var reader = TableReader(text, delimiter, from: place)
    var row = TableRow()
    var head: Int?
    var (alike, others) = (0, 0)
    for _ in 0..<64 {
      do { guard try reader.next(&row) else { break } } catch { return head == nil ? nil : head }
      guard let head else {
        head = row.fields.count
        continue
      }
      if row.fields.count == head || row.fields.count == head + 1 {
        alike += 1
      } else {
        others += 1
      }
    }
    return others > alike ? nil : head
  }
}
