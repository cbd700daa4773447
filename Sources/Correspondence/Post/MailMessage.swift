public import Receivables
public import Wording

/// A mail as it goes out: headers, the text plain and as HTML, what is attached (RFC 5322, RFC 2045).
public struct MailMessage: Sendable, Hashable {
  /// The bytes as they are kept and sent, lines ended by CRLF.
  public let bytes: [UInt8]

  /// A mail.
  ///
  /// - Parameters:
  ///   - envelope: Who writes to whom, and the numbers that name the mail and its thread.
  ///   - text: What it says.
  ///   - head: What stands around the text.
  ///   - attachments: What is attached.
  /// - Throws: `LetterFault.mailAddress` where an address is none.
  public init(
    _ envelope: Envelope, _ text: LetterText, _ head: Letterhead, attachments: [Attached] = []
  ) throws(LetterFault) {
    let from = try MailAddress(envelope.from.address)
    let to = try MailAddress(envelope.to.address)
    let number = try MailNumber(envelope.messageID)
    var numbers: [String] = []
    for earlier in envelope.thread { numbers.append("<\(try MailNumber(earlier).text)>") }
    var headers =
      MailHeader.plain("Message-ID", ["<\(number.text)>"])
      + MailHeader.plain("Date", [MailDate(envelope.written, envelope.zone).text])
      + MailHeader.mailbox("From", envelope.from.name, from)
      + MailHeader.mailbox("To", envelope.to.name, to)
      + MailHeader.text("Subject", text.mailSubject)
    if let last = numbers.last {
      headers += MailHeader.plain("In-Reply-To", [last]) + MailHeader.plain("References", numbers)
    }
    headers += MailHeader.plain("MIME-Version", ["1.0"])
    let body = MailBody(text, head, attachments, number)
    bytes = Array(headers.utf8) + body.bytes
  }

  /// Who writes to whom, and the numbers that name a mail and its thread.
  public struct Envelope: Sendable, Hashable {
    /// The sender.
    public let from: Mailbox
    /// The recipient.
    public let to: Mailbox
    /// The number of the mail, without brackets.
    public let messageID: String
    /// The numbers of the mails before it in its thread, the first first.
    public let thread: [String]
    /// When it was written.
    public let written: Instant
    /// The zone of the merchant.
    public let zone: BookZone

    /// An envelope.
    public init(
      from: Mailbox, to: Mailbox, messageID: String, thread: [String] = [], written: Instant,
      zone: BookZone
    ) {
      self.from = from
      self.to = to
      self.messageID = messageID
      self.thread = thread
      self.written = written
      self.zone = zone
    }
  }

  /// A name and an address.
  public struct Mailbox: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The address.
    public let address: String

    /// A mailbox.
    public init(name: String, address: String) {
      self.name = name
      self.address = address
    }
  }

  /// What is attached to a mail.
  public struct Attached: Sendable, Hashable {
    /// The name of the file.
    public let name: String
    /// The bytes; their beginning tells what they are.
    public let bytes: [UInt8]

    /// An attachment.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }
}

/// The number of a mail: a dot-atom at a domain, like an address.
struct MailNumber {
  let text: String

  init(_ text: String) throws(LetterFault) {
    _ = try MailAddress(text)
    self.text = text
  }
}

/// The day and time of a mail by the merchant's clock (RFC 5322, 3.3).
struct MailDate {
  let text: String

  init(_ instant: Instant, _ zone: BookZone) {
    let (day, minute) = zone.local(instant)
    let (year, month, number) = day.fields
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let weekday = Wording(.english).shortWeekday(day.weekday)
    let second = Int(((instant.milliseconds / 1_000) % 60 + 60) % 60)
    let offset = zone.offset(at: instant)
    let sign = offset < 0 ? "-" : "+"
    func two(_ value: Int) -> String { (value < 10 ? "0" : "") + "\(value)" }
    text =
      "\(weekday), \(number) \(months[month - 1]) \(year) \(two(minute / 60)):\(two(minute % 60)):"
      + "\(two(second)) \(sign)\(two(abs(offset) / 60))\(two(abs(offset) % 60))"
  }
}

// MARK: - Reading what we wrote

extension MailMessage {
  /// The number in the bytes of a mail of ours, without brackets; nothing where they are none.
  public static func number(in bytes: [UInt8]) -> String? {
    OwnHeaders(bytes)?.address(in: "Message-ID")
  }

  /// The addresses of a mail of ours, who writes and who is written to; nothing where the bytes are
  /// none.
  static func addresses(in bytes: [UInt8]) -> (from: MailAddress, to: MailAddress)? {
    guard let headers = OwnHeaders(bytes), let from = headers.address(in: "From"),
      let to = headers.address(in: "To")
    else { return nil }
    do throws(LetterFault) { return (try MailAddress(from), try MailAddress(to)) } catch {
      return nil
    }
  }
}

/// The headers of a mail as we write them: delivery needs nothing but the kept bytes.
private struct OwnHeaders {
  private var values: [String: String] = [:]

  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("Message-ID: <".utf8)) else { return nil }
    var name = ""
    for line in bytes.prefix(16 << 10).split(separator: 10, omittingEmptySubsequences: false) {
      guard line.last == 13 else { return nil }
      let text = String(decoding: line.dropLast(), as: UTF8.self)
      if text.isEmpty { return }
      if text.hasPrefix(" ") {
        values[name, default: ""] += text
      } else {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        name = String(text[..<colon])
        guard values[name] == nil else { return nil }
        values[name] = String(text[text.index(after: colon)...])
      }
    }
    return nil
  }

  /// What stands between the brackets at the end of a header.
  func address(in name: String) -> String? {
    guard let value = values[name], value.hasSuffix(">"),
      let open = value.lastIndex(of: "<")
    else { return nil }
    return String(value[value.index(after: open)...].dropLast())
  }
}
