import Receivables

/// A field of a message: `:61:…` with the lines that belong to it.
struct MTField {
  /// What stands between the colons.
  let tag: String
  /// Its lines, without the tag.
  var lines: [String]
  /// The line of the file on which it begins.
  let line: Int

  /// The fields there are.
  ///
  /// Others are the text of the field before: a line of `:86:` can begin with the minutes of a time
  /// (`:26:37`).
  private static let tags: Set<String> = [
    "20", "21", "25", "28", "28C", "NS", "60F", "60M", "61", "62F", "62M", "64", "65", "86", "34F",
    "13", "13D", "90C", "90D",
  ]

  /// The tag and the rest of a line; nothing where it continues the field before.
  static func split(_ text: String) -> (tag: String, rest: String)? {
    guard text.utf8.first == UInt8(ascii: ":") else { return nil }
    let body = text.utf8.dropFirst()
    guard let end = body.prefix(5).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let tag = String(text[body.startIndex..<end])
    guard tags.contains(tag) else { return nil }
    return (tag, String(text[text.utf8.index(after: end)...]))
  }
}

/// The fields of a file, one by one.
struct MTFields {
  private var source: LineSource
  private var pending: MTField?
  private var isOver = false

  /// The most bytes of a field.
  static let limit = 64 << 10

  init(_ source: some ByteSource) throws(Finding) { self.source = try LineSource(source) }

  var consumed: Int { source.consumed }

  /// The next field; nothing after the last.
  ///
  /// Envelopes (`{1:…}{4:`), the mark of the end (`-`) and what stands before the first field belong
  /// to none.
  mutating func next() throws(Finding) -> MTField? {
    guard !isOver else { return nil }
    var field = pending
    pending = nil
    var size = 0
    while var text = try source.next() {
      if text.utf8.first == UInt8(ascii: "{") {
        guard let rest = Self.inEnvelope(text) else { continue }
        text = rest
      }
      if let (tag, rest) = MTField.split(text) {
        let found = MTField(tag: tag, lines: [rest], line: source.line)
        guard field != nil else {
          field = found
          continue
        }
        pending = found
        return field
      }
      if text.trimmed == "-" || text.utf8.starts(with: "-}".utf8) {
        guard let ended = field else { continue }
        return ended
      }
      size += text.utf8.count
      guard size <= Self.limit else {
        throw Finding(.fieldTooLong(limit: Self.limit), line: source.line)
      }
      field?.lines.append(text)
    }
    isOver = true
    return field
  }

  /// What follows `{4:` on its line.
  private static func inEnvelope(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let mark = Array("{4:".utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }),
      start + mark.count < bytes.count
    else { return nil }
    return String(decoding: bytes[(start + mark.count)...], as: UTF8.self)
  }
}
