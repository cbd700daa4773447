import Foundation
import MailServing
import Testing

@testable import Correspondence

extension MailServer {
  /// How it is reached by somebody who trusts its certificate.
  func server(
    host: String = "localhost", _ security: SMTPServer.Security = .implicit, trusted: Bool = true,
    user: String? = nil, secret: MailSecret? = nil
  ) -> SMTPServer {
    var server = SMTPServer(
      host: host, port: port, security: security, user: user, secret: secret,
      authorities: trusted ? folder.appending(path: "cert.pem").path : nil)
    server.connecting = .seconds(5)
    server.sending = .seconds(2)
    return server
  }

  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent()

  /// Reads mails by a program of others.
  static func read(_ mails: [[UInt8]]) throws -> [[String: Any]] {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "mail-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let separator = Array("\0--next--\0".utf8)
    try Data(mails.joined(separator: separator)).write(to: file)
    let script = scripts.appending(path: "read.py").path
    let run = try OtherProgram.run("python3", [script, file.path], in: folder)
    try #require(run.status == 0, "python3 is missing or failed")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(run.output)) as? [[String: Any]])
  }
}
