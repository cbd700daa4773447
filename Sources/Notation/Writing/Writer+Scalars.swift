extension Writer {
  /// Writes a text, with the escapes it needs.
  ///
  /// Escaped are quotation marks, backslashes, control characters, U+2028 and U+2029; all else
  /// stands for itself.
  public mutating func string(_ text: String) {
    beginValue()
    if Escaping.append(text, to: &bytes) { note(.nulCharacter) }
  }

  /// Writes a truth value.
  public mutating func bool(_ value: Bool) {
    beginValue()
    bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
  }

  /// Writes `null`.
  public mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes an integer.
  public mutating func integer<Integer: FixedWidthInteger>(_ value: Integer) {
    beginValue()
    guard let magnitude = UInt64(exactly: value.magnitude) else {
      bytes.append(contentsOf: String(value).utf8)
      return
    }
    if value < 0 { bytes.append(.minus) }
    append(magnitude)
  }

  private mutating func append(_ magnitude: UInt64) {
    guard magnitude >= 10 else {
      bytes.append(.zero + UInt8(truncatingIfNeeded: magnitude))
      return
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = magnitude
      var start = 20
      while rest > 0 {
        let quotient = rest / 10
        start -= 1
        digits[start] = .zero + UInt8(truncatingIfNeeded: rest - quotient * 10)
        rest = quotient
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }
}

// MARK: - Values and texts

extension Writer {
  /// Writes a value that has been read, with all that is in it.
  ///
  /// Numbers stay as they were written; strings are escaped as ``string(_:)`` does.
  public mutating func value(_ value: Value) {
    let tape = value.tape
    let end = tape.index(after: value.index)
    var index = value.index
    // What is open, from the outside in: where it ends, and whether it is an object.
    var open: [(end: Int, isObject: Bool)] = []
    while index < end {
      if open.last?.isObject == true {
        key(tape.string(tape.nodes[index]))
        index += 1
      }
      let node = tape.nodes[index]
      index += 1
      switch node.kind {
      case .object: openObject()
      case .array: openArray()
      case .string: string(tape.string(node))
      case .number, .boolean, .null: raw(tape, node.range)
      }
      if node.kind == .object || node.kind == .array {
        open.append((Int(node.next), node.kind == .object))
      }
      while let last = open.last, last.end == index {
        if last.isObject { closeObject() } else { closeArray() }
        open.removeLast()
      }
    }
  }

  /// Writes a complete JSON text, as it stands, as one value.
  ///
  /// Meant for what a writer or an encoder has just made. Builds for debugging check that it is
  /// JSON.
  public mutating func verbatim(_ text: [UInt8]) {
    assert((try? Document(text)) != nil, "the text is not JSON")
    beginValue()
    bytes.append(contentsOf: text)
  }

  private mutating func raw(_ tape: Tape, _ range: Range<Int>) {
    beginValue()
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: tape.bytes + range.lowerBound, count: range.count))
  }
}
