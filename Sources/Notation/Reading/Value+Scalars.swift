extension Value {
  /// Whether this is the literal `null`.
  public var isNull: Bool { node.isOf(.null) }

  /// The value as a truth value.
  ///
  /// - Returns: Whether the literal is `true`.
  /// - Throws: A fault if it is neither `true` nor `false`.
  public func bool() throws(ContentFault) -> Bool {
    try require(.boolean).isMarked
  }

  /// The value as a text, with its escapes resolved.
  ///
  /// - Returns: The text; it is free of U+0000.
  /// - Throws: A fault if it is not a string.
  public func string() throws(ContentFault) -> String {
    tape.string(try require(.string))
  }

  /// The digits and signs of the number, exactly as written.
  ///
  /// - Returns: The text of the number.
  /// - Throws: A fault if it is not a number.
  public func number() throws(ContentFault) -> String {
    tape.text(try require(.number).range)
  }
}

// MARK: - Integers

extension Value {
  /// The value as an integer of 64 bits.
  ///
  /// `1.0` and `1e2` are refused although they are whole: whoever writes them means a measure,
  /// not a count of cents.
  ///
  /// - Returns: The exact number.
  /// - Throws: A fault if it is not a number, or has a fraction or an exponent, or does not fit.
  public func int64() throws(ContentFault) -> Int64 {
    let (isNegative, magnitude) = try magnitude()
    guard let magnitude, let result = Value.signed(isNegative, magnitude) else {
      throw outOfRange(Int64.self)
    }
    return result
  }

  /// The value as an integer of any width.
  ///
  /// - Parameter type: The type of the integer.
  /// - Returns: The exact number.
  /// - Throws: A fault if it is not a number, or has a fraction or an exponent, or does not fit.
  @inlinable
  public func integer<Integer: FixedWidthInteger>(
    _ type: Integer.Type = Integer.self
  ) throws(ContentFault) -> Integer {
    let (isNegative, magnitude) = try magnitude()
    let result: Integer? =
      if let magnitude, isNegative {
        Value.signed(isNegative, magnitude).flatMap(Integer.init(exactly:)) ?? wideInteger()
      } else if let magnitude {
        Integer(exactly: magnitude)
      } else {
        wideInteger()
      }
    guard let result else { throw outOfRange(type) }
    return result
  }

  @usableFromInline
  static func signed(_ isNegative: Bool, _ magnitude: UInt64) -> Int64? {
    guard isNegative else { return Int64(exactly: magnitude) }
    guard magnitude <= UInt64(Int64.max) + 1 else { return nil }
    return 0 &- Int64(truncatingIfNeeded: magnitude)
  }

  /// The sign and the digits of an integer; no magnitude if they exceed 64 bits.
  @usableFromInline
  func magnitude() throws(ContentFault) -> (isNegative: Bool, UInt64?) {
    let node = try require(.number)
    guard !node.isMarked else { throw fault(.notAnInteger(tape.text(node.range))) }
    var range = node.range
    let isNegative = tape.bytes[range.lowerBound] == .minus
    if isNegative { range = range.lowerBound + 1..<range.upperBound }
    var result: UInt64 = 0
    if range.count <= 19 {
      // 19 digits are less than 2 to the 64.
      for index in range { result = result &* 10 &+ UInt64(tape.bytes[index] &- .zero) }
      return (isNegative, result)
    }
    for index in range {
      let (product, hasOverflown) = result.multipliedReportingOverflow(by: 10)
      let (sum, hasCarried) = product.addingReportingOverflow(
        UInt64(tape.bytes[index] &- .zero))
      guard !hasOverflown, !hasCarried else { return (isNegative, nil) }
      result = sum
    }
    return (isNegative, result)
  }

  /// The integer as a type that may have more than 64 bits.
  @usableFromInline
  func wideInteger<Integer: FixedWidthInteger>() -> Integer? {
    guard Integer.bitWidth > 64 else { return nil }
    return Integer(tape.text(node.range))
  }

  @usableFromInline
  func outOfRange<Integer>(_ type: Integer.Type) -> ContentFault {
    fault(.outOfRange(tape.text(node.range), type: "\(type)"))
  }
}
