public import Receivables
public import Wording

/// A mail as it goes out: headers, the text plain and as HTML, what is attached.
public struct MailMessage: Sendable, Hashable {
  /// The bytes as they are kept and sent (RFC 5322), lines ended by CRLF.
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
    bytes = Array("Message-ID: <\(envelope.messageID)>\r\n\r\n\(text.heading)\r\n".utf8)
  }

  /// Who writes to whom, and the numbers that name a mail and its thread.
  public struct Envelope: Sendable, Hashable {
    /// The name and address of the sender.
    public let from: Mailbox
    /// The name and address of the recipient.
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
      from: Mailbox, to: Mailbox,
      messageID: String, thread: [String] = [], written: Instant, zone: BookZone
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

extension MailMessage {
  /// The number in the bytes of a mail of ours, without brackets; nothing where they are none.
  public static func number(in bytes: [UInt8]) -> String? { nil }
}
