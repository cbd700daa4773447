import Receivables
import Terminal
import Wording

/// The words of a letter as lines of a width.
struct LetterLines {
  private(set) var text: String

  init(_ letter: LetterText, width: Int) {
    let words = Wording(letter.language)
    var parts: [String] = []
    for block in letter.blocks {
      switch block {
      case .paragraph(let text): parts.append(Self.wrapped(text, width))
      case .free(let text):
        // A mark in front tells what may be changed.
        parts.append(
          Self.wrapped(text, width - 2).split(separator: "\n", omittingEmptySubsequences: false)
            .map { "» \($0)" }.joined(separator: "\n"))
      case .table(let table): parts.append(Self.lines(of: table, width))
      case .payment(let slip):
        let lines = words.lines(of: slip)
        let margin = (lines.map { Shown($0.name).width }.max() ?? 0) + 2
        parts.append(
          lines.map { Self.padded($0.name, margin) + $0.value }.joined(separator: "\n"))
      }
    }
    text = parts.joined(separator: "\n\n")
  }

  private static func wrapped(_ text: String, _ width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Shown.wrapped(String(line), to: width).map(\.string).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func padded(_ text: String, _ width: Int, isRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - Shown(text).width))
    return isRight ? blanks + text : text + blanks
  }

  /// Columns where all of them fit, else a block of lines for each row.
  private static func lines(of table: LetterTable, _ width: Int) -> String {
    let rows = [table.columns.map(\.title)] + table.rows.map(\.cells)
    var widths = table.columns.indices.map { column in
      rows.map { Shown($0[column]).width }.max() ?? 0
    }
    if let last = widths.indices.last {
      widths[last] = max(widths[last], table.sums.map { Shown($0.cells[last]).width }.max() ?? 0)
    }
    let gaps = 2 * (widths.count - 1)
    // The first column of words gives what is too much.
    if let first = table.columns.firstIndex(where: { !$0.isNumeric }) {
      let excess = widths.reduce(0, +) + gaps - width
      if excess > 0 { widths[first] = max(8, widths[first] - excess) }
    }
    let whole = widths.reduce(0, +) + gaps
    guard whole <= width else { return blocks(of: table) }
    func line(_ cells: [String]) -> String {
      cells.enumerated().map { column, cell in
        padded(
          Shown(cell).truncated(to: widths[column]).string, widths[column],
          isRight: table.columns[column].isNumeric)
      }.joined(separator: "  ")
    }
    let sums = table.sums.map { row in
      let end = row.cells.last ?? ""
      return padded(row.cells.first ?? "", whole - Shown(end).width) + end
    }
    let rule = String(repeating: "─", count: whole)
    return ([line(rows[0]), rule] + rows.dropFirst().map(line) + [rule] + sums)
      .joined(separator: "\n")
  }

  private static func blocks(of table: LetterTable) -> String {
    let margin = (table.columns.map { Shown($0.title).width }.max() ?? 0) + 2
    let rows = table.rows.map { row in
      zip(table.columns, row.cells).filter { !$0.1.isEmpty }
        .map { padded($0.0.title, margin) + $0.1 }.joined(separator: "\n")
    }
    let sums = table.sums.map { padded($0.cells.first ?? "", margin) + ($0.cells.last ?? "") }
    return (rows + [sums.joined(separator: "\n")]).joined(separator: "\n\n")
  }
}
