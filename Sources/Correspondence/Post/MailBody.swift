import Receivables
import Wording

/// The body of a mail: the text plain and as HTML, then what is attached.
struct MailBody {
  private let text: LetterText
  private let head: Letterhead
  private let attachments: [MailMessage.Attached]
  private let number: MailNumber

  init(
    _ text: LetterText, _ head: Letterhead, _ attachments: [MailMessage.Attached],
    _ number: MailNumber
  ) {
    self.text = text
    self.head = head
    self.attachments = attachments
    self.number = number
  }

  var bytes: [UInt8] {
    let alternative = boundary("a")
    let parts =
      start(alternative) + part("text/plain", PlainMail(text, head).text) + start(alternative)
      + part("text/html", HTMLMail(text, head).text) + end(alternative)
    guard !attachments.isEmpty else {
      return type("multipart/alternative", alternative) + parts
    }
    let mixed = boundary("m")
    return type("multipart/mixed", mixed) + start(mixed)
      + type("multipart/alternative", alternative)
      + parts + attachments.flatMap { start(mixed) + attached($0) } + end(mixed)
  }

  /// What stands between the parts: it has `=_`, which no part has, because both encodings write `=`
  /// only before two digits or at the end of a line or text.
  private func boundary(_ name: String) -> String {
    let digits = number.text.prefix { $0 != "@" }.filter {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    }
    return "=_\(name)\(digits.prefix(40))"
  }

  private func type(_ type: String, _ boundary: String) -> [UInt8] {
    Array(
      (MailHeader.plain("Content-Type", ["\(type);", "boundary=\"\(boundary)\""]) + "\r\n").utf8)
  }

  private func start(_ boundary: String) -> [UInt8] { Array("--\(boundary)\r\n".utf8) }

  private func end(_ boundary: String) -> [UInt8] { Array("--\(boundary)--\r\n".utf8) }

  private func part(_ type: String, _ text: String) -> [UInt8] {
    let headers =
      MailHeader.plain("Content-Type", ["\(type);", "charset=utf-8"])
      + MailHeader.plain("Content-Transfer-Encoding", ["quoted-printable"])
    return Array((headers + "\r\n").utf8) + QuotedPrintable.lines(text)
  }

  private func attached(_ file: MailMessage.Attached) -> [UInt8] {
    let headers =
      MailHeader.plain("Content-Type", [Self.type(of: file.bytes)])
      + MailHeader.plain("Content-Transfer-Encoding", ["base64"])
      + MailHeader.plain(
        "Content-Disposition", ["attachment;"] + MailHeader.fileName(file.name))
    return Array((headers + "\r\n").utf8) + Base64.lines(file.bytes)
  }

  /// What a file is, by what it begins with.
  private static func type(of bytes: [UInt8]) -> String {
    if bytes.starts(with: Array("%PDF-".utf8)) { return "application/pdf" }
    if bytes.starts(with: Array("<?xml".utf8)) { return "application/xml" }
    return "application/octet-stream"
  }
}
