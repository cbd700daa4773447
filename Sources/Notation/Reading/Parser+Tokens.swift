// MARK: - Strings

extension Parser {
  /// Reads a string; returns its start and whether it has escapes.
  @inline(__always)
  mutating func scanString() throws(SyntaxFault) -> (start: Int, isMarked: Bool) {
    let start = offset
    var cursor = offset + 1
    var hasEscapes = false
    while true {
      var plain = Word(at: bytes + cursor).plainCount
      cursor += plain
      while plain == 8 {
        plain = Word(at: bytes + cursor).plainCount
        cursor += plain
      }
      let byte = bytes[cursor]
      if byte == .quote { break }
      if byte >= 0x80 {
        cursor = try scalarEnd(cursor)
      } else if byte == .backslash {
        hasEscapes = true
        cursor = try escapeEnd(cursor)
      } else {
        offset = cursor
        throw cursor < count
          ? SyntaxFault(.controlCharacter(byte), offset: cursor) : unexpected(.endOfString)
      }
    }
    guard cursor - start - 1 <= limits.stringBytes else {
      throw SyntaxFault(.tooLarge(.stringBytes(limits.stringBytes)), offset: start)
    }
    offset = cursor + 1
    return (start, hasEscapes)
  }

  /// The offset behind a scalar of two to four bytes (RFC 3629, section 4).
  @inline(__always)
  func scalarEnd(_ start: Int) throws(SyntaxFault) -> Int {
    let first = bytes[start]
    let second = bytes[start + 1]
    if first &- 0xC2 < 0x1E, isContinuation(second) { return start + 2 }
    return try longScalarEnd(start)
  }

  private func longScalarEnd(_ start: Int) throws(SyntaxFault) -> Int {
    // Short-circuiting matters: a byte is looked at only if the one before it is not the last.
    let second = bytes[start + 1]
    let isThree =
      switch bytes[start] {
      case 0xE0: 0xA0...0xBF ~= second
      case 0xE1...0xEC, 0xEE...0xEF: isContinuation(second)
      case 0xED: 0x80...0x9F ~= second
      default: false
      }
    if isThree, isContinuation(bytes[start + 2]) { return start + 3 }
    let isFour =
      switch bytes[start] {
      case 0xF0: 0x90...0xBF ~= second
      case 0xF1...0xF3: isContinuation(second)
      case 0xF4: 0x80...0x8F ~= second
      default: false
      }
    if isFour, isContinuation(bytes[start + 2]), isContinuation(bytes[start + 3]) {
      return start + 4
    }
    throw SyntaxFault(.invalidUTF8, offset: start)
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The offset behind an escape, of which a surrogate pair is one (RFC 8259, section 7).
  private func escapeEnd(_ start: Int) throws(SyntaxFault) -> Int {
    let name = bytes[start + 1]
    switch name {
    case .quote, .backslash, .slash, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      return start + 2
    case UInt8(ascii: "u"): break
    default:
      guard start + 1 < count else {
        throw SyntaxFault(.endOfText(expected: .endOfString), offset: count)
      }
      throw SyntaxFault(.unknownEscape(name), offset: start)
    }
    let unit = try codeUnit(at: start + 2)
    if unit == 0 { throw SyntaxFault(.nulCharacter, offset: start) }
    guard unit & 0xF800 == 0xD800 else { return start + 6 }
    guard unit < 0xDC00, bytes[start + 6] == .backslash, bytes[start + 7] == UInt8(ascii: "u"),
      try codeUnit(at: start + 8) & 0xFC00 == 0xDC00
    else { throw SyntaxFault(.loneSurrogate(unit), offset: start) }
    return start + 12
  }

  private func codeUnit(at start: Int) throws(SyntaxFault) -> UInt16 {
    var unit: UInt32 = 0
    for cursor in start..<start + 4 {
      guard let digit = bytes[cursor].hexadecimalValue else {
        throw unexpected(.hexadecimalDigit, at: cursor)
      }
      unit = unit << 4 | digit
    }
    return UInt16(truncatingIfNeeded: unit)
  }
}

// MARK: - Numbers and words

extension Parser {
  /// Reads a number; returns its start and whether it has a fraction or an exponent
  /// (RFC 8259, section 6).
  @inline(__always)
  mutating func scanNumber() throws(SyntaxFault) -> (start: Int, isMarked: Bool) {
    let start = offset
    if bytes[offset] == .minus { offset += 1 }
    let first = offset
    try skipDigits()
    if bytes[first] == .zero, offset > first + 1 {
      throw SyntaxFault(.leadingZero, offset: first)
    }
    let end = offset
    if bytes[offset] == .point {
      offset += 1
      try skipDigits()
    }
    if bytes[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if bytes[offset] == .plus || bytes[offset] == .minus { offset += 1 }
      try skipDigits()
    }
    guard offset - start <= limits.numberBytes else {
      throw SyntaxFault(.tooLarge(.numberBytes(limits.numberBytes)), offset: start)
    }
    return (start, offset > end)
  }

  @inline(__always)
  private mutating func skipDigits() throws(SyntaxFault) {
    guard bytes[offset].isDigit else { throw unexpected(.digit) }
    repeat { offset += 1 } while bytes[offset].isDigit
  }

  /// Reads a literal name and returns its start.
  mutating func scanWord(_ word: StaticString) throws(SyntaxFault) -> Int {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount {
      guard bytes[offset] == word.utf8Start[index] else {
        throw offset < count
          ? SyntaxFault(.unknownWord, offset: start) : unexpected(.value)
      }
      offset += 1
    }
    return start
  }
}

// MARK: - Blanks and comments

extension Parser {
  /// Passes over blanks (RFC 8259, section 2) and, where the dialect has them, comments.
  @inline(__always)
  mutating func skipBlanks() throws(SyntaxFault) {
    if bytes[offset] > .space, bytes[offset] != .slash { return }
    try skipManyBlanks()
  }

  private mutating func skipManyBlanks() throws(SyntaxFault) {
    while true {
      switch bytes[offset] {
      case .space, .lineFeed, .carriageReturn, .tab: offset += 1
      case .slash where dialect == .configuration: try skipComment()
      default: return
      }
    }
  }

  private mutating func skipComment() throws(SyntaxFault) {
    switch bytes[offset + 1] {
    case .slash:
      while offset < count, bytes[offset] != .lineFeed { try skipCommentScalar() }
    case .asterisk:
      offset += 2
      while bytes[offset] != .asterisk || bytes[offset + 1] != .slash { try skipCommentScalar() }
      offset += 2
    default: throw unexpected(.value)
    }
  }

  private mutating func skipCommentScalar() throws(SyntaxFault) {
    let byte = bytes[offset]
    switch byte {
    case 0x80...: offset = try scalarEnd(offset)
    case .tab, .lineFeed, .carriageReturn, .space...: offset += 1
    case _ where offset < count: throw SyntaxFault(.controlCharacter(byte), offset: offset)
    default: throw unexpected(.endOfComment)
    }
  }
}

// MARK: - Faults

extension Parser {
  func refuseByteOrderMark() throws(SyntaxFault) {
    let isMark =
      switch (bytes[0], bytes[1]) {
      case (0xFE, 0xFF), (0xFF, 0xFE): true
      case (0xEF, 0xBB): bytes[2] == 0xBF
      default: false
      }
    if isMark { throw SyntaxFault(.byteOrderMark, offset: 0) }
  }

  /// The fault that something else was expected here.
  func unexpected(_ expectation: SyntaxFault.Expectation) -> SyntaxFault {
    unexpected(expectation, at: offset)
  }

  private func unexpected(
    _ expectation: SyntaxFault.Expectation, at offset: Int
  ) -> SyntaxFault {
    guard offset < count else {
      return SyntaxFault(.endOfText(expected: expectation), offset: count)
    }
    let byte = bytes[offset]
    let next = bytes[offset + 1]
    if byte == .slash, next == .slash || next == .asterisk, isBetweenTokens(expectation) {
      return SyntaxFault(.comment, offset: offset)
    }
    if expectation == .value, isLetter(byte) { return SyntaxFault(.unknownWord, offset: offset) }
    return SyntaxFault(.unexpectedByte(byte, expected: expectation), offset: offset)
  }

  private func isBetweenTokens(_ expectation: SyntaxFault.Expectation) -> Bool {
    switch expectation {
    case .value, .key, .colon, .commaOrEndOfObject, .commaOrEndOfArray, .endOfText: true
    case .digit, .hexadecimalDigit, .endOfString, .endOfComment: false
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }
}
