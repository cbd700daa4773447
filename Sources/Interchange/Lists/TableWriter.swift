public import Receivables

/// Writes lists as delimited text (RFC 4180).
public struct TableWriter: Sendable {
  private let style: ListStyle

  /// A writer.
  public init(_ style: ListStyle) { self.style = style }

  /// The bytes of a list.
  public func bytes(_ list: TableList) -> [UInt8] {
    var bytes: [UInt8] = style == .german ? [0xEF, 0xBB, 0xBF] : []
    append(list.titles.map { .text($0) }, to: &bytes)
    for row in list.rows { append(row, to: &bytes) }
    return bytes
  }

  private func append(_ cells: [TableCell], to bytes: inout [UInt8]) {
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: style == .german ? ";" : ",")) }
      bytes += field(cell).utf8
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private func field(_ cell: TableCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): Self.quoted(Self.harmless(text))
    case .number(let number): "\(number)"
    case .decimal(let number): marked(number)
    case .amount(let amount): marked(amount.decimalText)
    case .day(let day): style == .german ? Self.german(day) : day.description
    }
  }

  /// A number with the decimal mark of the style.
  private func marked(_ number: String) -> String {
    style == .german ? number.replacing(".", with: ",") : number
  }

  private static func german(_ day: Day) -> String {
    let parts = day.description.split(separator: "-")
    return parts.reversed().joined(separator: ".")
  }

  /// Signs with which spreadsheets begin a formula.
  static let formulaSigns: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

  /// A text that no spreadsheet takes for a formula: an apostrophe goes before it.
  private static func harmless(_ text: String) -> String {
    text.first.map(formulaSigns.contains) == true ? "'" + text : text
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: " ")
    }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
