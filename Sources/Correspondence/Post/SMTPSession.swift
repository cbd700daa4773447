import CCurl
import Wording

/// One connection to a server, and what was said on it.
///
/// It is used by one thread at a time: whoever holds it holds the lock of its courier.
final class SMTPSession: @unchecked Sendable {
  private let handle: UnsafeMutableRawPointer
  private let talk = SMTPTalk()
  private var count = 0

  init(_ server: SMTPServer) throws(MailSecret.Refusal) {
    _ = Self.start
    guard let handle = curl_easy_init() else { throw MailSecret.Refusal(words: "no memory") }
    self.handle = handle
    let scheme = server.security == .implicit ? "smtps" : "smtp"
    set(CURLOPT_URL, "\(scheme)://\(server.host):\(server.port)")
    set(CURLOPT_PROTOCOLS_STR, scheme)
    set(CURLOPT_PROXY, "")
    set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    if let authorities = server.authorities { set(CURLOPT_CAINFO, authorities) }
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_NETRC, 0)
    set(CURLOPT_UPLOAD, 1)
    set(CURLOPT_CONNECTTIMEOUT_MS, server.connecting.milliseconds)
    set(CURLOPT_TIMEOUT_MS, server.sending.milliseconds)
    let context = Unmanaged.passUnretained(talk).toOpaque()
    ccurl_set_read(handle) { buffer, size, count, context in
      guard let buffer, let context else { return 0 }
      return SMTPTalk.of(context).give(buffer, size * count)
    }
    ccurl_set_pointer(handle, CURLOPT_READDATA, context)
    ccurl_set_write(handle) { _, size, count, _ in size * count }
    ccurl_set_debug(handle) { _, kind, data, size, context in
      guard let data, let context else { return 0 }
      SMTPTalk.of(context).hear(kind, UnsafeRawBufferPointer(start: data, count: size))
      return 0
    }
    ccurl_set_pointer(handle, CURLOPT_DEBUGDATA, context)
    set(CURLOPT_VERBOSE, 1)
    ccurl_set_progress(handle) { context, _, _, _, _ in
      context.map { SMTPTalk.of($0).isTooMuch ? 1 : 0 } ?? 0
    }
    ccurl_set_pointer(handle, CURLOPT_XFERINFODATA, context)
    set(CURLOPT_NOPROGRESS, 0)
    try logIn(server)
  }

  deinit { curl_easy_cleanup(handle) }

  private static let start: Bool = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  private func logIn(_ server: SMTPServer) throws(MailSecret.Refusal) {
    guard let user = server.user else { return }
    set(CURLOPT_USERNAME, user)
    guard let secret = server.secret else { return }
    var password = try secret.read() + [0]
    password.withUnsafeMutableBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        _ = ccurl_set_text(handle, CURLOPT_PASSWORD, text.baseAddress)
      }
      bytes.update(repeating: 0)
    }
  }

  private func set(_ option: CURLoption, _ value: Int) { ccurl_set_number(handle, option, value) }

  private func set(_ option: CURLoption, _ value: String) { ccurl_set_text(handle, option, value) }
}

extension Duration {
  fileprivate var milliseconds: Int {
    Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}

// MARK: - Sending

extension SMTPSession {
  /// Whether the connection had been used before and broke before anything of the mail was said: the
  /// server had closed it, and a new one is worth a try.
  var isWorthAnother: Bool { count > 1 && talk.stage <= .envelope && talk.lastCode == nil }

  func send(_ bytes: [UInt8], from: MailAddress, to: MailAddress) -> SendingAnswer {
    count += 1
    talk.begin(bytes)
    set(CURLOPT_MAIL_FROM, "<\(from.text)>")
    let recipients = curl_slist_append(nil, "<\(to.text)>")
    ccurl_set_list(handle, recipients)
    let code = curl_easy_perform(handle)
    ccurl_set_list(handle, nil)
    curl_slist_free_all(recipients)
    return talk.answer(code, curl_easy_strerror(code).map { String(cString: $0) } ?? "?")
  }
}
