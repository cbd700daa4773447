extension String {
  /// At most so many bytes of the text, without a part of a scalar.
  func prefix(bytes limit: Int) -> String {
    guard let end = utf8.index(startIndex, offsetBy: limit, limitedBy: endIndex) else {
      return self
    }
    // Within a scalar, an index means the scalar's start.
    return String(self[..<end])
  }
}
