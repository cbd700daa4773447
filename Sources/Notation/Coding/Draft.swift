/// A text that is being encoded.
///
/// A type may hold several containers and write to them in turn. Values are written straight into
/// one buffer as long as they come one within the other, as they nearly always do. A container
/// that a type opens inside another is a draft of its own, which is put in its place when the outer
/// one ends.
final class Draft {
  /// What a value has asked for, and so what it writes.
  enum Shape {
    case undecided, keyed, unkeyed, single
  }

  /// A value that is being encoded.
  private struct Level {
    let serial: Int
    /// The number of bytes written before the value.
    let start: Int
    var shape = Shape.undecided
    /// Whether this is a dictionary, whose order means nothing.
    var isSorted = false
    /// The drafts that belong into this level, in the order of their offsets.
    var insertions: [(offset: Int, draft: Draft)] = []
  }

  /// A level as its containers know it: they may outlive it, and must not write to another.
  struct Ticket {
    fileprivate let depth: Int
    fileprivate let serial: Int
  }

  private(set) var writer: Writer
  let userInfo: [CodingUserInfoKey: any Sendable]
  private var levels: [Level] = []
  private var lastSerial = 0
  /// The first fault; nothing is written after it.
  private var fault: EncodingFault?

  init(writer: Writer, userInfo: [CodingUserInfoKey: any Sendable]) {
    self.writer = writer
    self.userInfo = userInfo
  }
}

// MARK: - Levels

extension Draft {
  /// Starts a value.
  func push() -> Ticket {
    lastSerial += 1
    levels.append(Level(serial: lastSerial, start: writer.bytes.count))
    return Ticket(depth: levels.count - 1, serial: lastSerial)
  }

  /// Ends the innermost value.
  private func pop() throws {
    if let fault { throw fault }
    guard let level = levels.last else { throw note(.misuse) }
    if !level.insertions.isEmpty {
      writer.insert(try level.insertions.map { ($0.offset, try $0.draft.finish()) })
    }
    switch level.shape {
    case .undecided: throw note(.nothingEncoded)
    case .keyed: writer.closeObject(sorted: level.isSorted)
    case .unkeyed: writer.closeArray()
    case .single: break
    }
    levels.removeLast()
    try check()
  }

  /// Ends a draft that is put into another, with all its levels.
  func finish() throws -> [UInt8] {
    if let fault { throw fault }
    while !levels.isEmpty { try pop() }
    // Kept here, so that late writing is noticed and not lost.
    fault = .writing(WritingFault(.misuse, path: writer.path))
    return writer.bytes
  }

  /// Gives a value its shape, or finds that it has that shape already.
  func open(_ shape: Shape, _ ticket: Ticket, sorted isSorted: Bool = false) {
    guard fault == nil else { return }
    guard isInnermost(ticket) else {
      _ = note(.misuse)
      return
    }
    let current = levels[ticket.depth].shape
    if current == .undecided {
      levels[ticket.depth].shape = shape
      if shape == .keyed { writer.openObject() }
      if shape == .unkeyed { writer.openArray() }
    } else if current != shape || shape == .single {
      _ = note(.misuse)
    }
    if isSorted { levels[ticket.depth].isSorted = true }
    // A type that contains itself would otherwise go down for ever.
    if let found = writer.fault { _ = note(.writing(found)) }
  }

  private func isInnermost(_ ticket: Ticket) -> Bool {
    ticket.depth == levels.count - 1 && levels[ticket.depth].serial == ticket.serial
  }
}

// MARK: - Values

extension Draft {
  /// Writes what a container of the innermost level is asked to.
  func write(_ ticket: Ticket, key: String? = nil, _ body: (inout Writer) -> Void) throws {
    try begin(ticket, key: key)
    body(&writer)
    try check()
  }

  /// Encodes a value in a container of the innermost level.
  func encode<T: Encodable>(_ value: T, _ ticket: Ticket, key: String? = nil) throws {
    try begin(ticket, key: key)
    try encode(value)
  }

  /// Encodes a value where one is due.
  func encode<T: Encodable>(_ value: T) throws {
    if T.self == Value.self, let value = value as? Value {
      writer.value(value)
      return try check()
    }
    let ticket = push()
    do {
      try value.encode(to: LevelEncoder(draft: self, ticket: ticket))
    } catch {
      throw fault(for: error, encoding: T.self)
    }
    try pop()
  }

  private func begin(_ ticket: Ticket, key: String?) throws {
    if let fault { throw fault }
    guard isInnermost(ticket) else { throw note(.misuse) }
    if let key { writer.key(key) }
  }

  /// Makes a draft for a value of the innermost level whose container the type holds itself.
  func insertion(_ ticket: Ticket, key: String? = nil) -> Draft {
    do {
      try begin(ticket, key: key)
    } catch {
      // The fault is remembered; what is written to this draft is of no consequence.
      return Draft(writer: Writer(style: writer.style), userInfo: userInfo)
    }
    writer.beginValue()
    let draft = Draft(
      writer: Writer(style: writer.style, at: writer.path), userInfo: userInfo)
    levels[ticket.depth].insertions.append((writer.bytes.count, draft))
    return draft
  }
}

// MARK: - Faults

extension Draft {
  /// Throws the fault that the writer has met.
  private func check() throws {
    guard let found = writer.fault else { return }
    throw note(.writing(found))
  }

  /// The way to the innermost value, written or about to be.
  var path: Path { writer.path(toNext: levels.last?.start == writer.bytes.count) }

  /// Remembers a fault of the innermost value.
  func note(_ reason: WritingFault.Reason) -> EncodingFault {
    note(.writing(WritingFault(reason, path: path)))
  }

  /// Gives an error that leaves a value its place, unless it has one, and remembers it.
  func fault<T>(for error: any Error, encoding type: T.Type) -> EncodingFault {
    switch error {
    case let fault as EncodingFault: note(fault)
    case let fault as WritingFault: note(.writing(fault))
    case is EncodingError: note(.unacceptable(type: "\(type)"))
    default: note(.custom(error, path: path))
    }
  }

  private func note(_ fault: EncodingFault) -> EncodingFault {
    if let first = self.fault { return first }
    self.fault = fault
    return fault
  }
}
