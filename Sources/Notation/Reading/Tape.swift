/// The bytes of a text together with the nodes found in it.
///
/// Sendable because it changes in one place only: ``Reader`` writes to a tape that nobody else
/// refers to. All others read.
final class Tape: @unchecked Sendable {
  /// Bytes behind the text that are zero: scanning stops at them without asking for the end, and
  /// words of eight bytes may be loaded at the last byte.
  static let padding = 16

  let bytes: UnsafeMutablePointer<UInt8>
  let nodes: UnsafeMutablePointer<Node>
  let byteCapacity: Int
  let nodeCapacity: Int
  private(set) var byteCount = 0

  init(byteCapacity: Int, nodeCapacity: Int) {
    self.byteCapacity = byteCapacity
    self.nodeCapacity = nodeCapacity
    bytes = .allocate(capacity: byteCapacity + Tape.padding)
    bytes.initialize(repeating: 0, count: byteCapacity + Tape.padding)
    // Nodes are trivial and written before they are read.
    nodes = .allocate(capacity: nodeCapacity)
  }

  deinit {
    bytes.deallocate()
    nodes.deallocate()
  }

  /// Takes over a text that fits.
  func copy(_ text: UnsafeBufferPointer<UInt8>) {
    precondition(text.count <= byteCapacity, "the text exceeds the tape")
    if let base = text.baseAddress { bytes.update(from: base, count: text.count) }
    (bytes + text.count).update(repeating: 0, count: Tape.padding)
    byteCount = text.count
  }

  /// A bound on the nodes of a text.
  ///
  /// Every value but the root follows one of `[`, `,` and `:`, and every key one of `{` and `,`.
  static func nodeBound(of text: UnsafeBufferPointer<UInt8>) -> Int {
    if text.count <= 4096 { return text.count + 1 }
    var count = 1
    for byte in text {
      let isLead = byte == .comma || byte == .colon || byte | 0x20 == .openBrace
      count &+= isLead ? 1 : 0
    }
    return count
  }
}

extension Tape {
  /// The index of the node behind a value and all that is in it.
  func index(after index: Int) -> Int {
    let node = nodes[index]
    return node.isContainer ? Int(node.next) : index + 1
  }

  /// The text of a string node.
  func string(_ node: Node) -> String {
    let content = node.content
    if node.isMarked {
      var scratch: [UInt8] = []
      Escaping.decode(bytes, content, into: &scratch)
      return String(decoding: scratch, as: UTF8.self)
    }
    return text(content)
  }

  /// The bytes of a range as a string.
  func text(_ range: Range<Int>) -> String {
    let content = UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)
    return String(decoding: content, as: UTF8.self)
  }

  /// Whether a key has exactly the bytes of a text.
  ///
  /// Unlike `String`'s `==` this tells apart what Unicode calls canonically equivalent, as RFC
  /// 8259, section 8.3, demands.
  func key(_ node: Node, equals text: UnsafeBufferPointer<UInt8>) -> Bool {
    let content = node.content
    if node.isMarked {
      guard content.count >= text.count else { return false }
      var scratch: [UInt8] = []
      Escaping.decode(bytes, content, into: &scratch)
      return scratch.elementsEqual(text)
    }
    guard content.count == text.count else { return false }
    let start = bytes + content.lowerBound
    // Keys are short: a loop beats the call of a library.
    for index in 0..<text.count where start[index] != text[index] { return false }
    return true
  }

  /// The way from the root to a node.
  ///
  /// Found by descending, as only faults ask for it.
  func path(to target: Int) -> Path {
    var steps: [Path.Step] = []
    var container = 0
    while container < target {
      let isObject = nodes[container].isOf(.object)
      var child = container + 1
      var position = 0
      while true {
        let value = isObject ? child + 1 : child
        let following = index(after: value)
        if target < following {
          steps.append(isObject ? .key(string(nodes[child])) : .index(position))
          container = value
          break
        }
        child = following
        position += 1
      }
    }
    return Path(steps)
  }
}
