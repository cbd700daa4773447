extension Value {
  /// The members of an object in the order of the text.
  ///
  /// - Returns: The members.
  /// - Throws: A fault if the value is not an object.
  public func members() throws(ContentFault) -> Members {
    _ = try require(.object)
    return Members(object: self)
  }

  /// The elements of an array.
  ///
  /// - Returns: The elements.
  /// - Throws: A fault if the value is not an array.
  public func elements() throws(ContentFault) -> Elements {
    _ = try require(.array)
    return Elements(array: self)
  }

  /// The member of an object with a key.
  ///
  /// Keys are compared by their bytes. Takes time in proportion to the members before it.
  ///
  /// - Parameter key: The key, without escapes.
  /// - Returns: The value of the member.
  /// - Throws: A fault if the value is not an object or has no such member.
  public subscript(key: String) -> Value {
    get throws(ContentFault) {
      guard let value = try ifPresent(key) else { throw fault(.missingKey(key)) }
      return value
    }
  }

  /// The element of an array at a place.
  ///
  /// Takes time in proportion to the elements before it; to see all, use ``elements()``.
  ///
  /// - Parameter place: The number of elements before it.
  /// - Returns: The element.
  /// - Throws: A fault if the value is not an array or has no such element.
  public subscript(place: Int) -> Value {
    get throws(ContentFault) {
      let node = try require(.array)
      guard 0..<node.count ~= place else { throw fault(.missingElement(count: node.count)) }
      var child = index + 1
      for _ in 0..<place { child = tape.index(after: child) }
      return Value(tape: tape, index: child)
    }
  }

  /// The member of an object with a key, if it has one; a member that is `null` is present.
  ///
  /// - Parameter key: The key, without escapes.
  /// - Returns: The value of the member.
  /// - Throws: A fault if the value is not an object.
  public func ifPresent(_ key: String) throws(ContentFault) -> Value? {
    let node = try require(.object)
    let found = key.withKeyBytes { key in
      tape.key(key, from: index + 1, to: Int(node.next))
    }
    return found.map { Value(tape: tape, index: $0 + 1) }
  }
}

extension Tape {
  /// The index of the node of a key between the nodes of two keys, or of a key and the end.
  func key(_ key: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    var child = start
    while child < end {
      if self.key(nodes[child], equals: key) { return child }
      child = index(after: child + 1)
    }
    return nil
  }
}

extension String {
  /// Calls a function with the bytes of the text, without copying them if that can be.
  @inline(__always)
  func withKeyBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}
