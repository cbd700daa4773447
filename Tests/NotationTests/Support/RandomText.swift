import Notation
import Seeding

/// Random JSON texts: valid ones, and ones that something has happened to.
struct RandomText {
  private var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// A valid text with blanks, escapes and numbers of all forms.
  mutating func valid() -> [UInt8] {
    var text: [UInt8] = []
    appendBlanks(to: &text)
    appendValue(to: &text, depth: 0)
    appendBlanks(to: &text)
    return text
  }

  /// A valid text with up to four bytes changed, taken out, put in or doubled.
  mutating func mutated() -> [UInt8] {
    var text = valid()
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...text.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0 where place < text.count: text[place] = byte()
      case 1 where place < text.count: text.remove(at: place)
      case 2: text.insert(contentsOf: fragment(), at: place)
      case 3: text.removeSubrange(place...)
      default: text.insert(byte(), at: place)
      }
      if text.isEmpty { break }
    }
    return text
  }

  private mutating func byte() -> UInt8 {
    Bool.random(using: &generator)
      ? UInt8.random(in: 0...255, using: &generator)
      : pick(Array("{}[]:,\"\\/*0123456789eE+-.truefalsn \n\t".utf8))
  }

  private mutating func fragment() -> [UInt8] {
    pick([
      Array(",".utf8), Array("\\u0000".utf8), Array("\\ud800".utf8), Array("\\udc00".utf8),
      Array("NaN".utf8), Array("-Infinity".utf8), Array("\"a\":1,".utf8), Array("\\u0061".utf8),
      [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80],
      Array("\\uD83D\\uDE00".utf8), Array("[[[[[[".utf8), Array("0".utf8), Array("/**/".utf8),
      Array("\\q".utf8), [0xF0, 0x9F, 0x98, 0x80], Array("1e".utf8), [0], [0x7F],
    ])
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private mutating func appendBlanks(to text: inout [UInt8]) {
    guard Int.random(in: 0..<6, using: &generator) == 0 else { return }
    text += pick([" ", "\n", "\t", "\r\n", "  \n  "]).utf8
  }

  private mutating func appendValue(to text: inout [UInt8], depth: Int) {
    switch Int.random(in: 0..<(depth < 5 ? 9 : 6), using: &generator) {
    case 0: text += pick(["null", "true", "false"]).utf8
    case 1, 2: text += number().utf8
    case 3, 4, 5: appendString(to: &text)
    case 6: appendArray(to: &text, depth: depth)
    default: appendObject(to: &text, depth: depth)
    }
  }

  private mutating func number() -> String {
    let digits = String(UInt64.random(in: 0...UInt64.max, using: &generator))
    let whole = pick(["0", "7", digits, String(digits.prefix(3))])
    let trimmed = whole.first == "0" ? "0" : whole
    return pick(["", "-"]) + trimmed + pick(["", "", ".0", ".125"])
      + pick(["", "", "", "e5", "E+20", "e-3", "e400"])
  }

  private mutating func appendString(to text: inout [UInt8]) {
    text.append(0x22)
    for _ in 0..<Int.random(in: 0..<12, using: &generator) {
      text +=
        pick([
          "a", "bc", "ä", "ß", "€", "😀", "\u{2028}", "\u{FFFF}", "\u{10FFFF}", "\u{7F}", " ", "/",
          "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u00e4", "\\u0001",
          "\\uD83D\\uDE00", "\\uFFFE", "\\u2029", "longer plain text without anything",
        ]).utf8
    }
    text.append(0x22)
  }

  private mutating func appendArray(to text: inout [UInt8], depth: Int) {
    text.append(0x5B)
    for index in 0..<Int.random(in: 0..<5, using: &generator) {
      if index > 0 { text.append(0x2C) }
      appendBlanks(to: &text)
      appendValue(to: &text, depth: depth + 1)
      appendBlanks(to: &text)
    }
    text.append(0x5D)
  }

  private mutating func appendObject(to text: inout [UInt8], depth: Int) {
    text.append(0x7B)
    let count = Int.random(
      in: 0..<(Int.random(in: 0..<20, using: &generator) == 0 ? 40 : 5), using: &generator)
    for index in 0..<count {
      if index > 0 { text.append(0x2C) }
      appendBlanks(to: &text)
      text += pick(["\"k\(index)\"", "\"\\u00e4\(index)\"", "\"longer key \(index)\""]).utf8
      appendBlanks(to: &text)
      text.append(0x3A)
      appendBlanks(to: &text)
      appendValue(to: &text, depth: depth + 1)
    }
    text.append(0x7D)
  }
}
