import Wording

/// Writes headers: bytes are checked, not characters (`"x\r\nBcc:"` has no character that is a line
/// feed), and whatever is not plain ASCII is encoded (RFC 2047, RFC 2231).
enum MailHeader {
  /// A header with a text that people read.
  static func text(_ name: String, _ value: String) -> String {
    folded(name, words(clean(value)))
  }

  /// A header with a mailbox: the name, then the address.
  static func mailbox(_ name: String, _ person: String, _ address: MailAddress) -> String {
    let person = clean(person)
    let shown = person.isEmpty ? [] : isPhrase(person) ? quoted(person) : encoded(person)
    return folded(name, shown + ["<\(address.text)>"])
  }

  /// A header whose words are ours.
  static func plain(_ name: String, _ parts: [String]) -> String { folded(name, parts) }

  /// Without control characters, line ends of any kind among them, and blanks at the ends.
  private static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || scalar.value == 0x2028 || scalar.value == 0x2029
      scalars.append(isControl ? " " : scalar)
    }
    var rest = Array(scalars)[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(String.UnicodeScalarView(rest))
  }

  // MARK: Words

  /// A text as words that may stand on lines of their own.
  private static func words(_ text: String) -> [String] {
    let isPlain =
      text.unicodeScalars.allSatisfy { $0.isASCII } && !text.contains("=?")
      && !text.contains("  ")
      && text.split(separator: " ").allSatisfy { $0.utf8.count < 70 }
    return isPlain ? text.split(separator: " ").map(String.init) : encoded(text)
  }

  /// Whether a name can stand in quotes, on one line also where each of its characters is escaped.
  private static func isPhrase(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.isASCII } && !text.contains("=?")
      && quoted(text)[0].utf8.count <= 62
  }

  private static func quoted(_ text: String) -> [String] {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return [quoted + "\""]
  }

  /// Words of RFC 2047 in base64, each whole characters and at most 64 bytes: behind the name of its
  /// header, too, a line with one has at most 76.
  private static func encoded(_ text: String) -> [String] {
    var words: [String] = []
    var bytes: [UInt8] = []
    func flush() {
      if !bytes.isEmpty { words.append("=?utf-8?B?\(Base64.text(bytes))?=") }
      bytes = []
    }
    for scalar in text.unicodeScalars {
      let next = Array(String(Character(scalar)).utf8)
      if bytes.count + next.count > 39 { flush() }
      bytes += next
    }
    flush()
    return words
  }

  /// The parts of a header on lines of at most 76 bytes where they can be broken: as many as a line with
  /// encoded words may have (RFC 2047, 2), two fewer than any other.
  private static func folded(_ name: String, _ parts: [String]) -> String {
    var line = "\(name):"
    var text = ""
    for part in parts {
      if line.utf8.count + 1 + part.utf8.count > 76, line.utf8.count > name.utf8.count + 1 {
        text += line + "\r\n"
        line = ""
      }
      line += " " + part
    }
    return text + line + "\r\n"
  }

  // MARK: Parameters

  /// The name of a file as a parameter: plain for old programs, encoded for all others (RFC 2231).
  static func fileName(_ name: String) -> [String] {
    let name = clean(name).replacingSlashes
    let plain = String(
      String.UnicodeScalarView(
        name.unicodeScalars.map { scalar in
          scalar.isASCII && scalar != "\"" && scalar != "\\" && scalar != "%" ? scalar : "_"
        }.prefix(60)))
    var parts = ["filename=\"\(plain)\""]
    guard plain != name else { return parts }
    parts[0] += ";"
    var encoded = ""
    for byte in name.utf8.prefix(120) {
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "-")
      if isPlain {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (hex.utf8.count < 2 ? "0" : "") + hex
      }
    }
    // Long names go in numbered pieces, none longer than a line.
    var pieces: [String] = []
    var rest = encoded[...]
    while !rest.isEmpty {
      var count = min(54, rest.utf8.count)
      while count < rest.utf8.count, rest.prefix(count).suffix(2).contains("%"), count > 1 {
        count -= 1
      }
      pieces.append(String(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    if pieces.count == 1 { return parts + ["filename*=utf-8''\(pieces[0])"] }
    for (place, piece) in pieces.enumerated() {
      let lead = place == 0 ? "utf-8''" : ""
      parts.append("filename*\(place)*=\(lead)\(piece)" + (place + 1 < pieces.count ? ";" : ""))
    }
    return parts
  }
}

extension String {
  fileprivate var replacingSlashes: String {
    String(
      String.UnicodeScalarView(unicodeScalars.map { $0 == "/" || $0 == "\\" ? "-" : $0 }))
  }
}
