import Receivables
import Wording

/// The text of a mail, plain: paragraphs of at most 72 columns, tables as columns where they fit.
struct PlainMail {
  private(set) var text = ""
  private static let width = 72

  init(_ letter: LetterText, _ head: Letterhead) {
    let words = Wording(letter.language)
    var parts: [String] = []
    for block in letter.blocks {
      switch block {
      case .paragraph(let text), .free(let text): parts.append(Self.wrapped(text))
      case .table(let table): parts.append(Self.text(of: table))
      case .payment(let slip):
        let lines = words.lines(of: slip)
        let margin = (lines.map(\.name.columns).max() ?? 0) + 2
        parts.append(
          lines.map { Self.padded("\($0.name):", margin) + $0.value }.joined(separator: "\n"))
      }
    }
    let signature = head.footer.map { $0.joined(separator: ", ") }.map(Self.wrapped)
    text = parts.joined(separator: "\n\n") + "\n\n-- \n" + signature.joined(separator: "\n") + "\n"
  }

  private static func wrapped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var lines: [String] = []
      var current = ""
      for word in line.split(separator: " ") {
        if !current.isEmpty, current.columns + 1 + String(word).columns > width {
          lines.append(current)
          current = ""
        }
        current += (current.isEmpty ? "" : " ") + word
      }
      return (lines + [current]).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func padded(_ text: String, _ width: Int, isRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.columns))
    return isRight ? blanks + text : text + blanks
  }

  /// Columns where all of them fit, else a block of lines for each row.
  private static func text(of table: LetterTable) -> String {
    let rows = [table.columns.map(\.title)] + table.rows.map(\.cells)
    let sums = table.sums.map(\.cells)
    var widths = table.columns.indices.map { column in
      (rows.map { $0[column].columns }).max() ?? 0
    }
    if let last = widths.indices.last {
      widths[last] = max(widths[last], sums.map { $0[last].columns }.max() ?? 0)
    }
    let whole = widths.reduce(0, +) + 2 * (widths.count - 1)
    guard whole <= width else { return blocks(of: table) }
    func line(_ cells: [String]) -> String {
      cells.enumerated().map { column, cell in
        padded(cell, widths[column], isRight: table.columns[column].isNumeric)
      }.joined(separator: "  ").trimmedEnd
    }
    let rule = String(repeating: "-", count: whole)
    let ends = sums.map { cells in
      padded(cells.first ?? "", whole - (cells.last ?? "").columns) + (cells.last ?? "")
    }
    return ([line(rows[0]), rule] + rows.dropFirst().map(line) + [rule] + ends).joined(
      separator: "\n")
  }

  private static func blocks(of table: LetterTable) -> String {
    let margin = (table.columns.map(\.title.columns).max() ?? 0) + 2
    let rows = table.rows.map { row in
      zip(table.columns, row.cells).filter { !$0.1.isEmpty }
        .map { padded("\($0.0.title):", margin) + $0.1 }.joined(separator: "\n")
    }
    let sums = table.sums.map { padded("\($0.cells.first ?? ""):", margin) + ($0.cells.last ?? "") }
    return (rows + [sums.joined(separator: "\n")]).joined(separator: "\n\n")
  }
}

extension String {
  /// How many columns it takes where letters have one width: wide signs take two, marks none.
  var columns: Int {
    unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: sum
      default: sum + (scalar.isWide ? 2 : 1)
      }
    }
  }

  fileprivate var trimmedEnd: String {
    var scalars = unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
