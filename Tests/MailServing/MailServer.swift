public import Foundation
import Testing

/// A mail server in a process of its own, on a free port of this machine (packages python3-aiosmtpd
/// and openssl).
public final class MailServer {
  /// Where it listens.
  public let port: Int
  /// What it keeps: `cert.pem`, and the mails.
  public let folder: URL
  private let process = Process()
  private let input = Pipe()
  private static let scripts = URL(filePath: #filePath).deletingLastPathComponent()

  /// Starts a server.
  ///
  /// - Parameters:
  ///   - mode: How it behaves.
  ///   - host: The name in its certificate.
  /// - Throws: Where openssl or Python is missing.
  public init(_ mode: String, host: String = "localhost") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "post-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let made = try OtherProgram.run(
      "openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-keyout", "key.pem", "-out", "cert.pem", "-days", "2", "-subj", "/CN=\(host)",
        "-addext", "subjectAltName=DNS:\(host)",
      ], in: folder)
    try #require(made.status == 0, "openssl is missing or failed: install openssl")
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [
      Self.scripts.appending(path: "server.py").path, mode, "cert.pem", "key.pem", "mails",
    ]
    process.currentDirectoryURL = folder
    process.standardInput = input
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var line = ""
    while !line.hasSuffix("\n") {
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { break }
      line += String(decoding: data, as: UTF8.self)
    }
    port = try #require(
      Int(line.trimmingCharacters(in: .whitespacesAndNewlines)),
      "the mail server did not start: install python3-aiosmtpd")
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The mails that reached it.
  public var received: [UInt8] { bytes(of: "mails") }

  /// The commands that it heard in plain words.
  public var said: [UInt8] { bytes(of: "mails.said") }

  private func bytes(of name: String) -> [UInt8] {
    Array((try? Data(contentsOf: folder.appending(path: name))) ?? Data())
  }
}
