public import Receivables

/// A table that somebody else's program wrote: recognised, looked at, read.
///
/// ```swift
/// let file = try TableFile(bytes)
/// let reading = file.reading(as: file.kind ?? .mapped(file.proposal))
/// ```
public struct TableFile: Sendable {
  /// How its characters are written.
  public let encoding: TextEncoding
  /// What stands between two fields.
  public let delimiter: TableDialect.Delimiter
  /// The titles of its columns.
  public let titles: [String]

  let text: [UInt8]
  /// What DATEV says of the file in its first line.
  let datev: DATEVHeader?
  /// Where the first row begins.
  let body: TableReader

  /// The most bytes of a file.
  public static let limit = 256 << 20

  /// Reads the head of a table.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - encoding: How its characters must be written; found out where left out.
  ///   - delimiter: What must stand between two fields; found out where left out.
  /// - Throws: `Finding` where it is no table.
  public init(
    _ bytes: [UInt8], encoding: TextEncoding? = nil, delimiter: TableDialect.Delimiter? = nil
  ) throws(Finding) {
    guard bytes.count <= Self.limit else { throw Finding(.tooLarge(limit: Self.limit)) }
    (text, self.encoding) = try TextDecoding.decode(bytes, as: encoding)
    guard text.contains(where: { $0 > UInt8(ascii: " ") }) else { throw Finding(.emptyFile) }
    let isDATEV = DATEVHeader.begins(text)
    let found: TableDialect.Delimiter
    if let given = delimiter ?? (isDATEV ? .semicolon : nil) {
      found = given
    } else {
      found = try .detected(in: text)
    }
    var reader = TableReader(text, found)
    var row = TableRow()
    datev = isDATEV ? try DATEVHeader(&reader, &row) : nil
    guard try reader.next(&row) else { throw Finding(.emptyFile) }
    titles = row.fields.map { reader.string($0) }.map(Self.trimmed)
    self.delimiter = found
    body = reader
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

// MARK: - Recognising and reading

extension TableFile {
  /// The kind it can only be; nothing where a mapping is needed.
  public var kind: FileKind? {
    if let datev {
      switch datev.category {
      case DATEVHeader.debtors: return .datevDebtors
      case DATEVHeader.postings: return .datevPostings
      default: return nil
      }
    }
    if ShopifyOrders.isWritten(titles) { return .shopifyOrders }
    if PayPalActivity.isWritten(titles) { return .paypalActivity }
    let known = titles.count { title in
      IncomingField(rawValue: title).map { !IncomingField.ofProviders.contains($0) } ?? false
    }
    let isOurs = titles.contains(IncomingField.debtor.rawValue) && known * 2 > titles.count
    return isOurs ? .canonical : nil
  }

  /// The mapping that its titles suggest.
  public var proposal: TableMapping { TableMapping(proposedFor: titles) }

  /// Reads all rows.
  ///
  /// - Parameters:
  ///   - kind: What kind of file it is.
  ///   - netDays: Days from issue to the due day, of invoices that do not name it.
  /// - Returns: What could be read, and what a person should know.
  public func reading(as kind: FileKind, netDays: Int? = nil) -> FileReading {
    var reading = FileReading(
      kind: kind, dialect: TableDialect(encoding: encoding, delimiter: delimiter))
    do throws(Finding) {
      switch kind {
      case .canonical:
        var mapping = TableMapping(columns: [:])
        for field in IncomingField.allCases
        where titles.contains(field.rawValue) && !IncomingField.ofProviders.contains(field) {
          mapping.columns[field] = field.rawValue
        }
        mapping.isComplete = mapping.columns[.open] != nil
        mapping.netDays = netDays
        try MappedTable(self, mapping).read(into: &reading)
      case .mapped(let mapping) where mapping.settlement != nil:
        try SettlementTable(self, mapping).read(into: &reading)
      case .paypalActivity: try PayPalActivity(self).read(into: &reading)
      case .mapped(var mapping):
        mapping.netDays = netDays ?? mapping.netDays
        try MappedTable(self, mapping).read(into: &reading)
      case .shopifyOrders: try ShopifyOrders(self, netDays).read(into: &reading)
      case .datevDebtors: try DATEVDebtors(self).read(into: &reading)
      case .datevPostings: try DATEVPostings(self, netDays).read(into: &reading)
      case .electronicInvoice: throw Finding(.wrongKind)
      }
    } catch {
      reading.findings.append(error)
    }
    // A row that could not be read may be about any item: then nobody knows what is missing.
    if reading.findings.contains(where: { $0.isError }) { reading.isComplete = false }
    return reading
  }
}

// MARK: - Rows

extension TableFile {
  /// Calls for each row that has as many fields as there are titles.
  ///
  /// A row that has not is a finding; a row that ends in empty fields is forgiven, as many programs
  /// write one delimiter too many.
  func eachRow(
    _ reading: inout FileReading,
    _ take: (TableReader, TableRow, inout FileReading) throws(Finding) -> Void
  ) throws(Finding) {
    var reader = body
    var row = TableRow()
    while try reader.next(&row) {
      reading.rowCount += 1
      do throws(Finding) {
        guard row.fields.count >= titles.count,
          row.fields[titles.count...].allSatisfy(\.range.isEmpty)
        else {
          throw Finding(
            .wrongFieldCount(found: row.fields.count, expected: titles.count), line: row.line)
        }
        try take(reader, row, &reading)
      } catch {
        reading.findings.append(error)
      }
    }
  }

  /// The column of each field, by its title.
  func columns(
    _ titles: [IncomingField: String], _ reading: inout FileReading
  ) throws(Finding) -> [IncomingField: Int] {
    var columns: [IncomingField: Int] = [:]
    for (field, title) in titles {
      let places = self.titles.indices.filter { self.titles[$0] == title }
      guard let place = places.first else { throw Finding(.titleUnknown(title), line: body.head) }
      guard places.count == 1 else { throw Finding(.titleTwice(title), line: body.head) }
      columns[field] = place
    }
    reading.columns = columns.sorted { $0.value < $1.value }.map {
      FileReading.Column(title: self.titles[$0.value], field: $0.key)
    }
    return columns
  }
}
