/// A writer of one JSON text, in the order of the calls.
///
/// ```swift
/// var writer = Writer()
/// writer.object { writer in
///   writer.key("v")
///   writer.integer(1)
/// }
/// let line = try writer.finish()  // {"v":1}
/// ```
///
/// Brackets pair because they are closures. To write a value where a key is due, or the reverse,
/// is an error of the program and stops it. What depends on the data – a key twice in an object,
/// U+0000 in a string, nesting deeper than readers accept – is remembered and thrown by
/// ``finish()``, so that what has been written can always be read again.
public struct Writer: Sendable {
  /// How the text is laid out.
  public let style: Style
  /// What has been written so far.
  public internal(set) var bytes: [UInt8] = []
  /// The first fault of the data, if there is one.
  public private(set) var fault: WritingFault?

  /// An array or object that is open.
  private struct Frame: Sendable {
    let isObject: Bool
    var count = 0
    /// Whether a key has been written whose value has not.
    var isValueDue = false
    /// The content of the last key.
    var key = 0..<0
  }

  private var frames: [Frame] = []
  private var hasRoot = false
  var keys = KeyLedger()
  /// The way to this writer's root, when its text becomes a part of another one.
  private let root: Path

  /// Creates a writer of one text.
  public init(style: Style = .compact) {
    self.init(style: style, at: Path())
  }

  init(style: Style, at root: Path) {
    self.style = style
    self.root = root
    bytes.reserveCapacity(512)
  }

  /// Ends the text.
  ///
  /// - Returns: The bytes of the text.
  /// - Throws: The first fault of the data.
  public consuming func finish() throws(WritingFault) -> [UInt8] {
    if let fault { throw fault }
    precondition(hasRoot && frames.isEmpty, "the text is not complete")
    if style == .pretty { bytes.append(.lineFeed) }
    return bytes
  }
}

// MARK: - Arrays and objects

extension Writer {
  /// Writes an object.
  ///
  /// - Parameter body: Writes the members: for each ``key(_:)`` and one value.
  /// - Throws: What the function throws; the text is then useless.
  public mutating func object<Failure: Error>(
    _ body: (inout Writer) throws(Failure) -> Void
  ) throws(Failure) {
    let depth = frames.count
    openObject()
    try body(&self)
    precondition(frames.count == depth + 1, "the writer was exchanged")
    closeObject()
  }

  /// Writes an array.
  ///
  /// - Parameter body: Writes the elements, one value each.
  /// - Throws: What the function throws; the text is then useless.
  public mutating func array<Failure: Error>(
    _ body: (inout Writer) throws(Failure) -> Void
  ) throws(Failure) {
    let depth = frames.count
    openArray()
    try body(&self)
    precondition(frames.count == depth + 1, "the writer was exchanged")
    closeArray()
  }

  /// Writes a key; its value must follow.
  public mutating func key(_ key: String) {
    guard let last = frames.indices.last, frames[last].isObject, !frames[last].isValueDue else {
      preconditionFailure("no key is due")
    }
    separate(isFirst: frames[last].count == 0)
    let start = bytes.count + 1
    let containsNul = Escaping.append(key, to: &bytes)
    let content = start..<bytes.count - 1
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return }
      // Escaping is a function of the key: equal keys are those that are written alike.
      keys.append(content, isEscaped: false, in: base)
    }
    frames[last].count += 1
    frames[last].isValueDue = true
    frames[last].key = content
    bytes.append(.colon)
    if style == .pretty { bytes.append(.space) }
    if containsNul { note(.nulCharacter) }
  }

  mutating func openObject() { open(.openBrace, Frame(isObject: true)) }

  mutating func openArray() { open(.openBracket, Frame(isObject: false)) }

  private mutating func open(_ bracket: UInt8, _ frame: Frame) {
    beginValue()
    bytes.append(bracket)
    frames.append(frame)
    let limit = Limits.standard.depth
    if root.steps.count + frames.count > limit { note(.tooDeep(limit: limit)) }
  }

  mutating func closeObject(sorted isSorted: Bool = false) {
    guard let frame = frames.last, frame.isObject, !frame.isValueDue else {
      preconditionFailure("no end of an object is due")
    }
    let duplicate = bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.flatMap { keys.duplicate(amongLast: frame.count, in: $0) }
    }
    if let duplicate {
      let key = unescaped(duplicate.0.content)
      frames[frames.count - 1].key = duplicate.0.content
      note(.duplicateKey(key))
    } else if isSorted {
      sortMembers()
    }
    keys.removeLast(frame.count)
    close(.closeBrace, frame)
  }

  mutating func closeArray() {
    guard let frame = frames.last, !frame.isObject else {
      preconditionFailure("no end of an array is due")
    }
    close(.closeBracket, frame)
  }

  private mutating func close(_ bracket: UInt8, _ frame: Frame) {
    frames.removeLast()
    if frame.count > 0 { breakLine() }
    bytes.append(bracket)
  }
}

// MARK: - Layout

extension Writer {
  /// Writes what stands before a value, which must follow.
  mutating func beginValue() {
    guard let last = frames.indices.last else {
      precondition(!hasRoot, "a text has one value")
      hasRoot = true
      return
    }
    if frames[last].isObject {
      precondition(frames[last].isValueDue, "a key is due")
      frames[last].isValueDue = false
    } else {
      separate(isFirst: frames[last].count == 0)
      frames[last].count += 1
    }
  }

  private mutating func separate(isFirst: Bool) {
    if !isFirst { bytes.append(.comma) }
    breakLine()
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(.lineFeed)
    let indentation = 2 * (root.steps.count + frames.count)
    bytes.append(contentsOf: repeatElement(.space, count: indentation))
  }

  /// The bytes between two members of the innermost object.
  var separatorWidth: Int {
    style == .compact ? 1 : 2 + 2 * (root.steps.count + frames.count)
  }

  /// The number of members or elements of the innermost object or array.
  var childCount: Int { frames.last?.count ?? 0 }
}

// MARK: - Faults

extension Writer {
  /// The way to what was written last.
  var path: Path { path(toNext: false) }

  /// The way to what was written last, or to the element that would come next.
  func path(toNext isNext: Bool) -> Path {
    var steps = root.steps
    for (depth, frame) in frames.enumerated() {
      let hasNext = isNext && !frame.isObject && depth == frames.count - 1
      let count = frame.count + (hasNext ? 1 : 0)
      guard count > 0 else { continue }
      steps.append(frame.isObject ? .key(unescaped(frame.key)) : .index(count - 1))
    }
    return Path(steps)
  }

  /// Remembers a fault unless there is one already.
  mutating func note(_ reason: WritingFault.Reason) {
    if fault == nil { fault = WritingFault(reason, path: path) }
  }

  private func unescaped(_ content: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return "" }
      return String(decoding: KeyLedger.decoded(content, base), as: UTF8.self)
    }
  }
}
