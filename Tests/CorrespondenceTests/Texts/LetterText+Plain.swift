import Receivables
import Wording

@testable import Correspondence

extension WrittenLetter {
  /// The letter as plain lines, everything on paper and the text of the mail, for people to read and
  /// tests to compare.
  var plain: String {
    let window = head.recipient.joined(separator: " | ")
    let info = head.info.map { "\($0.label): \($0.value)" }.joined(separator: " | ")
    let footer = head.footer.map { $0.joined(separator: ", ") }.joined(separator: " | ")
    let lines = [
      "from: \(from ?? "-")", "to: \(to ?? "-")", "return line: \(head.returnLine)",
      "window: \(window)", "info: \(info)", "footer: \(footer)",
      "enclosures: \(enclosures.map(\.name).joined(separator: ", "))",
      "mail subject: \(mail.mailSubject)", "", paper.heading, "", "",
    ]
    let onPaper = paper.blocks.map(\.plain).joined(separator: "\n\n")
    let byMail = mail.blocks.map(\.plain).joined(separator: "\n\n")
    return lines.joined(separator: "\n") + onPaper
      + (onPaper == byMail ? "\n" : "\n\n== mail ==\n\n\(byMail)\n")
  }
}

extension LetterBlock {
  var plain: String {
    switch self {
    case .paragraph(let text): text
    case .free(let text): "[\(text)]"
    case .table(let table):
      ([table.columns.map(\.title)] + (table.rows + table.sums).map(\.cells))
        .map { $0.joined(separator: " | ") }.joined(separator: "\n")
    case .payment(let slip):
      "pay \(slip.amount) to \(slip.holder), \(slip.iban.grouped), \(slip.reference)"
        + (slip.by.map { " by \($0)" } ?? "")
    }
  }
}
