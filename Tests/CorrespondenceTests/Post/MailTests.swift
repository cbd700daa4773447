import Foundation
import MailServing
import Receivables
import Seeding
import Testing
import Wording

@testable import Correspondence

/// Mails as they are kept and sent, read by a program of others.
@Suite("Mails")
struct MailTests {
  static func mail(
    name: String = "Erika Mustermann", sender: String = "Muster GmbH",
    subject: String = "Zu Ihrer Rechnung RE-1",
    words: String = "Guten Tag,\nbitte.", file: String = "Schreiben 2026-11-25.pdf",
    thread: [String] = [], padding: Int = 0
  ) throws -> MailMessage {
    let letter = try Specimen.letter(.reminder, .german)
    let text = LetterText(
      kind: .reminder, language: .german, heading: subject, mailSubject: subject,
      blocks: letter.mail.blocks + [.free(words)])
    return try MailMessage(
      MailMessage.Envelope(
        from: .init(name: sender, address: "forderungen@muster.example"),
        to: .init(name: name, address: "kunde@example.org"), messageID: "abc123@muster.example",
        thread: thread, written: try Instant("2026-11-25T09:15:30Z"), zone: .berlin),
      text, letter.head,
      attachments: [
        .init(
          name: file,
          bytes: Array("%PDF-1.4 \r\n.\r\nx".utf8) + [0, 255, 10, 13]
            + Array(repeating: 7, count: padding))
      ])
  }

  private static let names = [
    "Message-ID", "Date", "From", "To", "Subject", "MIME-Version", "Content-Type",
  ]

  private func string(_ mail: [String: Any], _ key: String) -> String { mail[key] as? String ?? "" }

  @Test func `another program reads the same headers, texts and attachments`() throws {
    let message = try Self.mail(thread: ["t1@muster.example", "t2@muster.example"])
    let mail = try #require(try MailServer.read([message.bytes]).first)
    #expect(
      mail["names"] as? [String] == [
        "Message-ID", "Date", "From", "To", "Subject", "In-Reply-To", "References", "MIME-Version",
        "Content-Type",
      ])
    #expect(string(mail, "subject") == "Zu Ihrer Rechnung RE-1")
    #expect(mail["from"] as? [[String]] == [["Muster GmbH", "forderungen@muster.example"]])
    #expect(mail["to"] as? [[String]] == [["Erika Mustermann", "kunde@example.org"]])
    #expect(string(mail, "date") == "2026-11-25T10:15:30+01:00")
    #expect(string(mail, "number") == "<abc123@muster.example>")
    #expect(string(mail, "references") == "<t1@muster.example> <t2@muster.example>")
    #expect((mail["defects"] as? [String])?.isEmpty == true)
    let texts = try #require(mail["texts"] as? [String: String])
    let plain = try #require(texts["text/plain"])
    #expect(plain.contains("Guten Tag Erika Mustermann,"))
    #expect(plain.contains("Gesamtbetrag"))
    for line in plain.split(whereSeparator: \.isNewline) {
      #expect(String(line).columns <= 78, "\(line)")
    }
    #expect(texts["text/html"]?.contains("Guten Tag Erika Mustermann,") == true)
    let attached = try #require((mail["attached"] as? [[String]])?.first)
    #expect(attached[0] == "Schreiben 2026-11-25.pdf")
    #expect(attached[1] == "application/pdf")
    #expect(
      Array(Data(base64Encoded: attached[2]) ?? Data())
        == Array("%PDF-1.4 \r\n.\r\nx".utf8) + [0, 255, 10, 13])
  }

  @Test func `a mail to a consumer has a neutral subject, one to a business says what it is`()
    throws
  {
    for language in Language.allCases {
      for kind in [LetterKind.dunning, .last] {
        let consumer = try Specimen.letter(kind, language).mail.mailSubject.lowercased()
        #expect(
          !consumer.contains("mahn") && !consumer.contains("dunning") && !consumer.contains("final")
        )
        let business = try Specimen.letter(kind, language, business: true).mail.mailSubject
          .lowercased()
        #expect(
          business.contains("mahn") || business.contains("dunning") || business.contains("final"))
      }
    }
  }

  @Test func `the same mail has the same bytes, and delivery finds its addresses in them`() throws {
    let message = try Self.mail(
      name: "Żółć \"Quoted\" Müller, GmbH & Co. KG und noch viel mehr Text dahinter")
    #expect(
      try Self.mail(name: "Żółć \"Quoted\" Müller, GmbH & Co. KG und noch viel mehr Text dahinter")
        == message)
    #expect(MailMessage.number(in: message.bytes) == "abc123@muster.example")
    let addresses = try #require(MailMessage.addresses(in: message.bytes))
    #expect(addresses.from.text == "forderungen@muster.example")
    #expect(addresses.to.text == "kunde@example.org")
    #expect(MailMessage.number(in: Array("Subject: x\r\n\r\n".utf8)) == nil)
    #expect(
      MailMessage.addresses(in: Array("Message-ID: <a@b.c>\r\nTo: <x@y.z>\nFrom: <".utf8)) == nil)
  }

  /// Texts that have broken mail programs.
  static let hostile: [String] =
    [
      "x\r\nBcc: evil@example.org", "x\nBcc: evil@example.org", "x\rBcc: evil@example.org",
      "x\u{85}Bcc: e@example.org", "x\u{2028}Bcc: e@example.org", "x\r\n\r\n<html>",
      "=?utf-8?Q?=0D=0ABcc:?=",
      "=?utf-8?B?DQpCY2M6?=", "\"", "\\", "a\" <evil@example.org>", "(comment)",
      "a, b <c@d.example>",
      "\u{0}", "\u{7F}", "\u{202E}gnp.exe", "😀😀😀", String(repeating: "ä", count: 400),
      String(repeating: "x", count: 990), "Ğ İ ş", "محمد", "佐藤", "e\u{301}\u{301}\u{301}", " ",
      "  a  b  ",
      "=", "==", "?=", ".", "..", "From me", "../../etc/passwd", "a/b\\c", "%0d%0a", "*=utf-8''x",
      "\t", "a\tb", "--", "-- ", "{{total}}", "<script>alert(1)</script>", "&amp;", "'",
      "\u{FEFF}x",
    ]

  @Test func `whatever stands in a field, the headers are ours and no others`() throws {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SplitMix64(seed: seed)
    var texts = Self.hostile
    for _ in 0..<80 {
      texts.append(
        (Self.hostile.randomElement(using: &generator) ?? "")
          + (Self.hostile.randomElement(using: &generator) ?? ""))
    }
    var mails: [MailMessage] = []
    for text in texts {
      mails += [
        try Self.mail(name: text), try Self.mail(sender: text), try Self.mail(subject: text),
        try Self.mail(words: text), try Self.mail(file: text),
      ]
    }
    let read = try MailServer.read(mails.map(\.bytes))
    #expect(read.count == mails.count)
    for (place, mail) in read.enumerated() {
      let comment = Comment(rawValue: "\(texts[place / 5].debugDescription), seed \(seed)")
      #expect(mail["names"] as? [String] == Self.names, comment)
      #expect((mail["defects"] as? [String])?.isEmpty == true, comment)
      #expect((mail["to"] as? [[String]])?.map { $0[1] } == ["kunde@example.org"], comment)
      #expect(
        (mail["from"] as? [[String]])?.map { $0[1] } == ["forderungen@muster.example"], comment)
      #expect((mail["attached"] as? [[String]])?.count == 1, comment)
      #expect((mail["texts"] as? [String: String])?.count == 2, comment)
      let file = (mail["attached"] as? [[String]])?.first?.first ?? ""
      #expect(!file.contains("/") && !file.contains("\\"), comment)
    }
    for message in mails {
      #expect(Self.isClean(message.bytes))
      #expect(MailMessage.addresses(in: message.bytes)?.to.text == "kunde@example.org")
    }
  }

  /// Whether every line is ended by CRLF, none is long, and every byte is ASCII.
  static func isClean(_ bytes: [UInt8]) -> Bool {
    var before: UInt8 = 0
    var length = 0
    for byte in bytes {
      if (byte == 10) != (before == 13) { return false }
      if byte >= 0x80 || (byte < 0x20 && byte != 10 && byte != 13) { return false }
      length = byte == 10 ? 0 : length + 1
      if length > 998 { return false }
      before = byte
    }
    return before == 10
  }

  private static func lines(_ headers: String) -> [String] {
    headers.components(separatedBy: "\r\n")
  }

  @Test func `whatever stands in a header, its lines have 78 signs, encoded words 75`() throws {
    var random = SeededGenerator()
    var texts = Self.hostile
    let pieces =
      Self.hostile + [
        "\"\"\"\"\"\"\"\"", "\\\\\\\\", "Müller", "GmbH & Co. KG", "x", "=?", "佐藤", " ",
      ]
    for _ in 0..<(SeededGenerator.isLong ? 4_000 : 400) {
      let count = Int.random(in: 1...8, using: &random)
      texts.append((0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined())
    }
    for width in 40...100 {
      texts += ["a", "\"", "ä", "佐", "😀"].map { String(repeating: $0, count: width) }
    }
    let address = try MailAddress("forderungen@muster.example")
    for text in texts {
      let headers =
        MailHeader.mailbox("From", text, address) + MailHeader.mailbox("To", text, address)
        + MailHeader.text("Subject", text)
      let wrong = Self.lines(headers).filter { !Self.isFolded($0) }
      #expect(wrong == [], "\(text.debugDescription), seed \(SeededGenerator.seed)")
      let file = MailHeader.plain(
        "Content-Disposition", ["attachment;"] + MailHeader.fileName(text))
      #expect(Self.lines(file).allSatisfy { $0.utf8.count <= 78 }, "\(text.debugDescription)")
    }
  }

  /// Whether a line of a header has at most 78 signs (RFC 5322, 2.1.1), one with encoded words 76, and
  /// each of these at most 75 (RFC 2047, 2).
  private static func isFolded(_ line: String) -> Bool {
    let words = line.split(separator: " ").filter { $0.contains("=?") }
    return line.utf8.count <= (words.isEmpty ? 78 : 76)
      && words.allSatisfy { $0.utf8.count <= 75 && isWhole($0) }
  }

  /// Whether an encoded word is text by itself, no sign cut in two (RFC 2047, 5).
  private static func isWhole(_ word: Substring) -> Bool {
    guard word.hasPrefix("=?utf-8?B?"), word.hasSuffix("?=") else { return false }
    let inner = word.dropFirst("=?utf-8?B?".count).dropLast(2)
    return Data(base64Encoded: String(inner)).flatMap { String(data: $0, encoding: .utf8) } != nil
  }

  @Test func `a name of any script is read as it was written`() throws {
    for name in [
      "Γιώργος", "Żółć Gęślą", "Tuğba İğdır", "محمد العلي", "佐藤 太郎",
      String(repeating: "Ärger ", count: 30) + "x", "a\"b\\c", "Müller, Erika",
    ] {
      let mail = try #require(
        try MailServer.read([try Self.mail(name: name, subject: name).bytes]).first)
      #expect((mail["to"] as? [[String]])?.first?.first == name)
      #expect(string(mail, "subject") == name)
    }
  }

  @Test func `only plain addresses are taken`() {
    for good in ["a@b.de", "a.b+c@d-e.example", "o'neil@x.co.uk", "kunde@xn--mller-kva.example"] {
      #expect(throws: Never.self) { try MailAddress(good) }
    }
    let long = String(repeating: "a", count: 65)
    for bad in [
      "", "a", "@b.de", "a@", "a@b", "a@@b.de", "a b@c.de", "a@b..de", ".a@b.de", "a.@b.de",
      "a..b@c.de",
      "\"a b\"@c.de", "a@b.de\r\nRCPT TO:<c@d.de>", "a@b.de>\r\n", "a(b)@c.de", "ä@b.de",
      "a@bücher.de",
      "a@-b.de", "a@b-.de", "a@[127.0.0.1]", "a@b.de,c@d.de", "<a@b.de>", "a\u{0}@b.de",
      "\(long)@b.de",
      "a@\(long).de", "a@b.d e",
    ] {
      #expect(throws: LetterFault.mailAddress(bad)) { try MailAddress(bad) }
    }
  }

  @Test func `random bytes are no address, and never worse`() {
    let seed = UInt64.random(in: .min ... .max)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20_000 {
      let scalars = (0..<Int.random(in: 0...40, using: &generator)).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x250, using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      guard let address = try? MailAddress(text) else { continue }
      #expect(address.text.utf8.allSatisfy { (33...126).contains($0) }, "seed \(seed)")
    }
  }
}
