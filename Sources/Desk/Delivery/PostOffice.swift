public import Correspondence
public import Notation
public import Receivables

/// What carries letters out of the house for the person at the keyboard.
public struct PostOffice: Sendable {
  /// What carries mail; nothing where the person has set none up.
  let mail: (any Courier)?
  /// What prints letters; nothing where the person has set none up.
  let paper: (any Courier)?
  /// Whether what prints letters also posts them, so that nobody has to say so.
  let isPostedBySelf: Bool

  /// What carries letters.
  public init(mail: (any Courier)?, paper: (any Courier)?, isPostedBySelf: Bool = false) {
    self.mail = mail
    self.paper = paper
    self.isPostedBySelf = isPostedBySelf
  }

  /// The ways on which letters can leave the house.
  public var ways: Set<ContactChannel> {
    Set([mail.map { _ in .email }, paper.map { _ in .letter }].compactMap(\.self))
  }

  /// Nothing is set up.
  public static let none = PostOffice(mail: nil, paper: nil)
}

extension PostOffice {
  /// Where what is set up is wrong.
  public struct Misreading: Error, Sendable {
    /// The value.
    public let position: Position
    /// Its name, `mail.server`.
    public let key: String
  }

  /// Reads what a person has set up.
  ///
  /// - Parameters:
  ///   - mail: The value `mail` of the person's preferences: a server with a user and where the
  ///     password comes from, or a command like `sendmail`.
  ///   - post: The value `post`: a folder or a command that prints, and whether that posts as well.
  ///   - home: What `~/` stands for.
  /// - Throws: `Misreading` with the value that is wrong.
  public init(mail: Value?, post: Value?, home: String?) throws(Misreading) {
    self.mail = try mail.map { value throws(Misreading) in
      try PostReader(value, "mail", home).mail()
    }
    (paper, isPostedBySelf) =
      try post.map { value throws(Misreading) in try PostReader(value, "post", home).post() }
      ?? (nil, false)
  }
}

/// Reads one object of what a person has set up, strictly.
private struct PostReader {
  private let value: Value
  private let name: String
  private let home: String?
  private var members: [String: Value] = [:]

  init(_ value: Value, _ name: String, _ home: String?) throws(PostOffice.Misreading) {
    self.value = value
    self.name = name
    self.home = home
    guard let found = try? value.members() else {
      throw PostOffice.Misreading(position: value.position, key: name)
    }
    for member in found { members[member.key] = member.value }
  }

  private func wrong(_ key: String) -> PostOffice.Misreading {
    PostOffice.Misreading(position: (members[key] ?? value).position, key: "\(name).\(key)")
  }

  /// Nothing but these keys is there.
  private func require(only keys: Set<String>) throws(PostOffice.Misreading) {
    for key in members.keys.sorted() where !keys.contains(key) { throw wrong(key) }
  }

  private func text(_ key: String) throws(PostOffice.Misreading) -> String? {
    guard let value = members[key] else { return nil }
    guard let text = try? value.string(), !text.isEmpty else { throw wrong(key) }
    return text
  }

  private func words(_ key: String) throws(PostOffice.Misreading) -> [String]? {
    guard let value = members[key] else { return nil }
    guard let elements = try? value.elements() else { throw wrong(key) }
    var words: [String] = []
    for element in elements {
      guard let word = try? element.string() else { throw wrong(key) }
      words.append(word)
    }
    guard let first = words.first, !first.isEmpty else { throw wrong(key) }
    return words
  }

  private func path(_ key: String) throws(PostOffice.Misreading) -> String? {
    guard let path = try text(key) else { return nil }
    guard path.hasPrefix("~/") else {
      guard path.hasPrefix("/") else { throw wrong(key) }
      return path
    }
    guard let home else { throw wrong(key) }
    return home + path.dropFirst()
  }

  // MARK: Mail

  func mail() throws(PostOffice.Misreading) -> any Courier {
    if let command = try words("command") {
      try require(only: ["command"])
      return CommandCourier(command)
    }
    try require(only: ["server", "user", "password_command", "password_file", "ca_file"])
    guard let address = try text("server"), let server = Self.server(address) else {
      throw wrong("server")
    }
    var secret: MailSecret?
    if let command = try words("password_command") { secret = .command(command) }
    if let file = try path("password_file") {
      guard secret == nil else { throw wrong("password_file") }
      secret = .file(file)
    }
    let user = try text("user")
    // A user without a password, and a password without a user, are half a login.
    guard (user == nil) == (secret == nil) else {
      throw wrong(user == nil ? "user" : "password_command")
    }
    return SMTPCourier(
      SMTPServer(
        host: server.host, port: server.port, security: server.security, user: user,
        secret: secret, authorities: try path("ca_file")))
  }

  /// A server as `smtps://host:465` or `smtp+starttls://host:587`.
  private static func server(
    _ text: String
  ) -> (host: String, port: Int, security: SMTPServer.Security)? {
    let kinds: [(prefix: String, port: Int, security: SMTPServer.Security)] = [
      ("smtps://", 465, .implicit), ("smtp+starttls://", 587, .startTLS),
    ]
    guard let kind = kinds.first(where: { text.hasPrefix($0.prefix) }) else { return nil }
    let parts = text.dropFirst(kind.prefix.count).split(
      separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty, parts.count <= 2,
      host.utf8.allSatisfy({ byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      })
    else { return nil }
    guard parts.count == 2 else { return (String(host), kind.port, kind.security) }
    guard let port = Int(parts[1]), (1...65_535).contains(port) else { return nil }
    return (String(host), port, kind.security)
  }

  // MARK: Post

  func post() throws(PostOffice.Misreading) -> (any Courier, Bool) {
    try require(only: ["folder", "command", "posted"])
    var isPosted = false
    if let value = members["posted"] {
      guard let flag = try? value.bool() else { throw wrong("posted") }
      isPosted = flag
    }
    let folder = try path("folder")
    if let command = try words("command") {
      guard folder == nil else { throw wrong("folder") }
      return (PrintCommand(command), isPosted)
    }
    guard let folder else { throw wrong("folder") }
    return (PrintFolder(folder), isPosted)
  }
}
