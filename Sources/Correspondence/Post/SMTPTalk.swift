import CCurl
import Wording

/// What was said on a connection: how far it came, and the last answer.
final class SMTPTalk {
  /// How far the talk came.
  enum Stage: Int, Comparable {
    /// Connecting, the greeting, TLS, the login.
    case connecting
    /// Who writes.
    case envelope
    /// Whom it is for.
    case recipient
    /// The mail itself.
    case data
    /// All of it was handed over; from here on it may be taken.
    case handed

    static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  private(set) var stage = Stage.connecting
  /// The code of the last answer at the stage.
  private(set) var lastCode: Int?
  private var lastWords: [UInt8] = []
  private var bytes: [UInt8] = []
  private var given = 0
  private var lines = 0
  private var heard = 0
  /// The most lines and bytes that a server may say in answer to one mail.
  private static let (mostLines, mostBytes) = (256, 64 << 10)

  static func of(_ context: UnsafeMutableRawPointer) -> SMTPTalk {
    Unmanaged<SMTPTalk>.fromOpaque(context).takeUnretainedValue()
  }

  /// A new mail.
  func begin(_ bytes: [UInt8]) {
    self.bytes = bytes
    (given, lines, heard) = (0, 0, 0)
    (stage, lastCode, lastWords) = (.connecting, nil, [])
  }

  /// Whether the server says more than anybody reads.
  var isTooMuch: Bool { lines > Self.mostLines || heard > Self.mostBytes }

  /// Gives the next bytes of the mail; nothing where all were given.
  func give(_ buffer: UnsafeMutablePointer<CChar>, _ room: Int) -> Int {
    let count = min(room, bytes.count - given)
    guard count > 0 else {
      enter(.handed)
      return 0
    }
    bytes[given..<given + count].withUnsafeBytes { source in
      UnsafeMutableRawBufferPointer(start: buffer, count: count).copyMemory(from: source)
    }
    given += count
    return count
  }

  private func enter(_ stage: Stage) {
    guard stage != self.stage else { return }
    (self.stage, lastCode, lastWords) = (stage, nil, [])
  }

  /// Hears a command of ours or an answer; what goes between login and password is never kept.
  func hear(_ kind: curl_infotype, _ data: UnsafeRawBufferPointer) {
    switch kind {
    case CURLINFO_HEADER_OUT:
      let text = String(decoding: data.prefix(12), as: UTF8.self)
      if text.hasPrefix("MAIL FROM") { enter(.envelope) }
      if text.hasPrefix("RCPT TO") { enter(.recipient) }
      if text.hasPrefix("DATA") { enter(.data) }
    case CURLINFO_HEADER_IN:
      heard += data.count
      for line in data.split(separator: 10) { take(line: Array(line.filter { $0 != 13 })) }
    default: break
    }
  }

  private func take(line: [UInt8]) {
    lines += 1
    let digits = line.prefix(3)
    // What follows a refusal only answers the farewell.
    guard (lastCode ?? 0) < 400, digits.count == 3,
      digits.allSatisfy({ (48...57).contains($0) }),
      let code = Int(String(decoding: digits, as: UTF8.self))
    else { return }
    lastCode = code
    lastWords = Array(line.prefix(512))
  }

  /// What became of the mail.
  func answer(_ code: CURLcode, _ reason: String) -> SendingAnswer {
    let words = lastWords.isEmpty ? reason : ReplyWords.line(lastWords)
    let reply = lastCode.map { $0 / 100 }
    if code == CURLE_OK {
      return stage == .handed && reply == 2 ? .accepted(words) : .unknown(words)
    }
    switch stage {
    case .connecting:
      // A server that is too busy says so with 4xx; all else would meet every other mail, too.
      return reply == 4 && code != CURLE_LOGIN_DENIED
        ? .deferred(words) : .notSent(reply == nil || reply == 2 || reply == 3 ? reason : words)
    case .envelope:
      return reply == 5 ? .notSent(words) : .deferred(words)
    case .recipient:
      return reply == 5 ? .refused(words) : .deferred(words)
    case .data:
      return reply == 5 ? .refused(words) : .deferred(reply == 4 ? words : reason)
    case .handed:
      switch reply {
      case 4: return .deferred(words)
      case 5: return .refused(words)
      default: return .unknown(reason)
      }
    }
  }
}
