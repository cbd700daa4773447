import Receivables
import Wording

/// The text of a mail as modest HTML: nothing is loaded, nothing runs, everything is escaped.
struct HTMLMail {
  private(set) var text: String

  init(_ letter: LetterText, _ head: Letterhead) {
    let words = Wording(letter.language)
    let font =
      "font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.45;color:#1a1a1a"
    var body = ""
    for block in letter.blocks {
      switch block {
      case .paragraph(let text), .free(let text): body += Self.paragraphs(text)
      case .table(let table): body += Self.html(of: table)
      case .payment(let slip): body += Self.html(of: words.lines(of: slip))
      }
    }
    let foot = head.footer.map { Self.escaped($0.joined(separator: ", ")) }.joined(
      separator: "<br>\n")
    text = """
      <!DOCTYPE html>
      <html lang="\(letter.language.rawValue)">
      <head><meta charset="utf-8"><title>\(Self.escaped(letter.mailSubject))</title></head>
      <body style="\(font);margin:0;padding:16px">
      <div style="max-width:640px">
      \(body)<hr style="border:0;border-top:1px solid #ccc;margin:24px 0 8px">
      <p style="font-size:12px;color:#666;margin:0">\(foot)</p>
      </div>
      </body>
      </html>

      """
  }

  private static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n\n").map { paragraph in
      let lines = paragraph.split(separator: "\n").map { escaped(String($0)) }
      return "<p dir=\"auto\" style=\"margin:0 0 14px\">\(lines.joined(separator: "<br>\n"))</p>\n"
    }.joined()
  }

  private static func html(of table: LetterTable) -> String {
    func cell(_ name: String, _ text: String, _ column: Int, _ style: String) -> String {
      let align = table.columns[column].isNumeric ? "right" : "left"
      return
        "<\(name) dir=\"auto\" align=\"\(align)\" style=\"padding:4px 8px;\(style)\">\(escaped(text))</\(name)>"
    }
    func row(_ name: String, _ cells: [String], _ style: String) -> String {
      "<tr>" + cells.enumerated().map { cell(name, $1, $0, style) }.joined() + "</tr>\n"
    }
    let small = "font-size:12px;font-weight:normal;color:#666;border-bottom:1px solid #999"
    let sums = table.sums.enumerated().map { place, sum in
      let isLast = place == table.sums.count - 1
      let line = place == 0 ? "border-top:1px solid #999;" : ""
      return row("td", sum.cells, line + (isLast ? "font-weight:bold" : ""))
    }
    return """
      <table cellspacing="0" cellpadding="0" style="border-collapse:collapse;font-size:14px;margin:0 0 16px">
      \(row("th", table.columns.map(\.title), small))\(table.rows.map { row("td", $0.cells, "") }.joined())\(sums.joined())</table>

      """
  }

  private static func html(of lines: [(name: String, value: String)]) -> String {
    let rows = lines.map { line in
      "<tr><td style=\"padding:2px 16px 2px 0;color:#666\">\(escaped(line.name))</td>"
        + "<td style=\"padding:2px 0\"><b>\(escaped(line.value))</b></td></tr>\n"
    }
    return """
      <table cellspacing="0" cellpadding="0" style="border-collapse:collapse;margin:0 0 16px;border-left:3px solid #ccc;padding-left:12px">
      \(rows.joined())</table>

      """
  }

  /// A text in which nothing is markup.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
