import Foundation
import MailServing
import Testing
import Wording

@testable import Correspondence

/// What becomes of a mail, exactly: never taken for sent, never sent again where it may have been.
@Suite("Mail servers", .serialized)
struct SMTPTests {
  private func send(
    _ mode: String, host: String = "localhost", _ security: SMTPServer.Security = .implicit,
    trusted: Bool = true
  ) throws -> (SendingAnswer, MailServer) {
    let server = try MailServer(mode)
    let courier = SMTPCourier(server.server(host: host, security, trusted: trusted))
    // A large one cannot be in the buffers of the system as a whole when a server breaks off.
    let padding = mode == "drop-middle" ? 8 << 20 : 0
    return (
      courier.send(Parcel(name: "a", bytes: try MailTests.mail(padding: padding).bytes)), server
    )
  }

  private func code(_ answer: SendingAnswer) -> String {
    switch answer {
    case .accepted: "accepted"
    case .refused: "refused"
    case .deferred: "deferred"
    case .notSent: "notSent"
    case .unknown: "unknown"
    }
  }

  @Test func `accepted, with the server's words, and the mail as it was kept`() throws {
    let (answer, server) = try send("accept")
    #expect(answer == .accepted("250 2.0.0 OK id=4711"))
    let bytes = try MailTests.mail().bytes
    let head = Array("FROM forderungen@muster.example TO kunde@example.org\n".utf8)
    #expect(server.received == head + bytes)
  }

  @Test func `TLS after the greeting is as good`() throws {
    let (answer, _) = try send("starttls", .startTLS)
    #expect(code(answer) == "accepted", "\(answer)")
  }

  @Test(arguments: [
    ("grey-rcpt", "deferred"), ("grey-data", "deferred"), ("refuse-mail", "notSent"),
    ("refuse-rcpt", "refused"), ("refuse-data", "refused"), ("drop-connect", "notSent"),
    ("busy", "deferred"), ("drop-ehlo", "notSent"), ("drop-mail", "deferred"),
    ("drop-rcpt", "deferred"), ("drop-data", "deferred"), ("drop-middle", "deferred"),
    ("drop-dot", "unknown"), ("silent", "unknown"), ("huge", "notSent"), ("escape", "accepted"),
  ])
  func `each way to fail is told apart`(mode: String, expected: String) throws {
    let (answer, _) = try send(mode)
    #expect(code(answer) == expected, "\(mode): \(answer)")
    #expect(
      answer.words.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)
      })
    #expect(answer.words.unicodeScalars.count <= 200)
  }

  @Test func `what a server says is told in its own words`() throws {
    #expect(try send("refuse-rcpt").0 == .refused("550 5.1.1 no such user"))
    #expect(try send("grey-data").0 == .deferred("451 4.3.0 try later"))
  }

  @Test func `nothing is sent to whom cannot be trusted, nor without TLS`() throws {
    let (unknown, server) = try send("accept", trusted: false)
    #expect(code(unknown) == "notSent", "\(unknown)")
    #expect(server.received.isEmpty)
    let (other, second) = try send("accept", host: "127.0.0.1")
    #expect(code(other) == "notSent", "\(other)")
    #expect(second.received.isEmpty)
    let (stripped, third) = try send("no-starttls", .startTLS)
    #expect(code(stripped) == "notSent", "\(stripped)")
    #expect(third.received.isEmpty)
  }

  /// The answer to a mail that goes with a password, and the server.
  private func sendWithPassword(
    _ mode: String, certificate: String = "localhost", _ security: SMTPServer.Security
  ) throws -> (SendingAnswer, MailServer) {
    let server = try MailServer(mode, host: certificate)
    let file = server.folder.appending(path: "secret").path
    try Data("canary-secret\n".utf8).write(to: URL(filePath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    let courier = SMTPCourier(
      server.server(security, user: "user-of-canary", secret: .file(file)))
    return (courier.send(Parcel(name: "a", bytes: try MailTests.mail().bytes)), server)
  }

  @Test func `a server without TLS never hears who logs in, nor a word of the mail`() throws {
    let (answer, server) = try sendWithPassword("no-starttls", .startTLS)
    #expect(code(answer) == "notSent", "\(answer)")
    let said = String(decoding: server.said, as: UTF8.self)
    // It was asked whether it has TLS, and nothing else but the farewell was said.
    let words = said.split(whereSeparator: \.isNewline).map { $0.prefix(4).uppercased() }
    #expect(words.first == "EHLO")
    #expect(Set(words).isSubset(of: ["EHLO", "HELO", "QUIT"]), "\(said)")
    #expect(server.received.isEmpty)
  }

  @Test(arguments: [("accept", SMTPServer.Security.implicit), ("starttls", .startTLS)])
  func `a trusted certificate for another host is refused`(
    mode: String, security: SMTPServer.Security
  ) throws {
    let (answer, server) = try sendWithPassword(mode, certificate: "mail.example", security)
    #expect(code(answer) == "notSent", "\(answer)")
    #expect(answer.words.lowercased().contains("certificate"), "\(answer)")
    #expect(server.received.isEmpty)
    // Trust in who signed it is not what is missing.
    let same = try MailServer(mode)
    let courier = SMTPCourier(same.server(security))
    let mail = Parcel(name: "a", bytes: try MailTests.mail().bytes)
    #expect(code(courier.send(mail)) == "accepted")
  }

  @Test func `where nobody listens nothing is sent`() {
    let server = SMTPServer(host: "localhost", port: 1, security: .implicit)
    let courier = SMTPCourier(server)
    let answer = (try? MailTests.mail().bytes).map { courier.send(Parcel(name: "a", bytes: $0)) }
    #expect(answer.map(code) == "notSent")
    #expect(code(courier.send(Parcel(name: "a", bytes: Array("To: x\r\n\r\n".utf8)))) == "notSent")
  }

  @Test func `the password comes from a private file, and a wrong one sends nothing`() throws {
    let server = try MailServer("login")
    let file = server.folder.appending(path: "secret").path
    func answer(_ text: String, mode: Int) throws -> SendingAnswer {
      try Data(text.utf8).write(to: URL(filePath: file))
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
      let courier = SMTPCourier(server.server(user: "user", secret: .file(file)))
      return courier.send(Parcel(name: "a", bytes: try MailTests.mail().bytes))
    }
    let wrong = try answer("wrong-secret\n", mode: 0o600)
    #expect(code(wrong) == "notSent", "\(wrong)")
    #expect(!wrong.words.contains("secret"))
    let open = try answer("canary-secret\n", mode: 0o644)
    #expect(code(open) == "notSent")
    #expect(open.words.contains("chmod 600") && !open.words.contains("canary"))
    #expect(server.received.isEmpty)
    let right = try answer("canary-secret\n", mode: 0o600)
    #expect(code(right) == "accepted", "\(right)")
    let byCommand = SMTPCourier(server.server(user: "user", secret: .command(["cat", file])))
    #expect(
      code(byCommand.send(Parcel(name: "a", bytes: try MailTests.mail().bytes))) == "accepted")
    let failing = SMTPCourier(server.server(user: "user", secret: .command(["false"])))
    #expect(code(failing.send(Parcel(name: "a", bytes: try MailTests.mail().bytes))) == "notSent")
  }

  @Test func `many mails go on one connection, and one that was closed is made anew`() throws {
    let server = try MailServer("accept")
    let courier = SMTPCourier(server.server())
    let bytes = try MailTests.mail().bytes
    for _ in 0..<20 { #expect(code(courier.send(Parcel(name: "a", bytes: bytes))) == "accepted") }
    #expect(server.received.count > 20 * bytes.count)
    let closing = try MailServer("drop-after")
    let other = SMTPCourier(closing.server())
    for _ in 0..<3 {
      #expect(code(other.send(Parcel(name: "a", bytes: bytes))) == "accepted")
    }
  }

  @Test func `on the wire a mail ends once, whatever it says`() throws {
    for words in ["a\n.\nb\n..\n.", ".\r\n.\r\n", "\r\n.\r\nMAIL FROM:<x@y.example>\r\n"] {
      let server = try MailServer("plain")
      let courier = SMTPCourier(server.server())
      let answer = courier.send(Parcel(name: "a", bytes: try MailTests.mail(words: words).bytes))
      #expect(code(answer) == "accepted")
      let received = server.received
      let ends = received.indices.filter { received[$0...].starts(with: Array("\r\n.\r\n".utf8)) }
      #expect(ends.count == 1)
      #expect(MailTests.isClean(received))
    }
  }
}
