/// Texts of banks.
extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let bytes = utf8
    guard let first = bytes.first, let last = bytes.last,
      first <= UInt8(ascii: " ") || last <= UInt8(ascii: " ")
    else { return self }
    let start = bytes.firstIndex { $0 > UInt8(ascii: " ") } ?? bytes.endIndex
    let end = bytes.lastIndex { $0 > UInt8(ascii: " ") }.map { bytes.index(after: $0) }
    return String(self[start..<(end ?? start)])
  }

  /// Without any white space, as account numbers are compared.
  var unspaced: String {
    utf8.contains { $0 <= UInt8(ascii: " ") }
      ? String(unicodeScalars.filter { $0.value > 0x20 }) : self
  }

  /// Nothing where there is no character.
  var nonEmpty: String? { isEmpty ? nil : self }

  /// Nothing where a bank only says that there is no identifier.
  var identifier: String? {
    switch trimmed {
    case "", "NOTPROVIDED", "NONREF", "NOTAVAILABLE": nil
    case let text: text
    }
  }

  /// As much as a finding repeats of a text.
  var excerpt: String { utf8.count > 80 ? String(prefix(80)) + "…" : self }
}

extension String {
  private init(_ scalars: [Unicode.Scalar]) {
    self.init(UnicodeScalarView(scalars))
  }
}
