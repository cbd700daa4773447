import Receivables

/// What a file of XML says of its encoding in its first line.
enum XMLDeclaration {
  /// The encoding that is declared.
  ///
  /// - Parameter beginning: The first bytes of the file.
  /// - Returns: Nothing where none is declared, or a mark has to say it (UTF-16).
  /// - Throws: `Finding` for an encoding that is not read.
  static func encoding(_ beginning: [UInt8]) throws(Finding) -> TextEncoding? {
    let isMarked = beginning.starts(with: [0xFF, 0xFE]) || beginning.starts(with: [0xFE, 0xFF])
    guard !isMarked, let name = name(beginning) else { return nil }
    switch name.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii": return .utf8
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1": return .latin1
    case "windows-1252", "cp1252", "cp-1252": return .windows1252
    default: throw Finding(.xml(.encoding(String(name.prefix(40)))), line: 1)
    }
  }

  /// `NAME` of `<?xml version="1.0" encoding="NAME"?>`.
  private static func name(_ beginning: [UInt8]) -> String? {
    var bytes = beginning[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard bytes.starts(with: "<?xml".utf8) else { return nil }
    let head = bytes.prefix { $0 != UInt8(ascii: ">") }
    let word = Array("encoding".utf8)
    guard let start = head.indices.first(where: { head[$0...].starts(with: word) }) else {
      return nil
    }
    let marks = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let value = head[(start + word.count)...].drop { !marks.contains($0) }
    guard let mark = value.first else { return nil }
    return String(decoding: value.dropFirst().prefix { $0 != mark }, as: UTF8.self)
  }
}
