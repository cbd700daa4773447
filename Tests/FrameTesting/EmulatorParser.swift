/// Takes apart what programs send to a terminal (ECMA-48).
struct EmulatorParser: Sendable {
  /// What was sent, complete.
  enum Action: Equatable {
    case letter(Unicode.Scalar)
    case control(UInt8)
    /// ESC, intermediates and a final byte.
    case escape(String)
    /// CSI with a private sign, parameters and a final byte.
    case sequence(sign: String, [Int], final: String)
    /// The text of an OSC.
    case command(String)
  }

  private enum State: Equatable {
    case ground, escape, sequence
    /// A string until BEL or ST; whether it is an OSC, which is kept.
    case string(isCommand: Bool)
  }

  private var state = State.ground
  private var bytes: [UInt8] = []
  private var letter: [UInt8] = []

  mutating func read(_ byte: UInt8) -> Action? {
    switch state {
    case .ground: return readGround(byte)
    case .escape: return readEscape(byte)
    case .sequence: return readSequence(byte)
    case .string(let isCommand): return readString(byte, isCommand)
    }
  }

  private mutating func readGround(_ byte: UInt8) -> Action? {
    switch byte {
    case 0x1B:
      state = .escape
      bytes = []
      return nil
    case 0x00..<0x20, 0x7F: return .control(byte)
    default:
      letter.append(byte)
      let length = letter[0] < 0x80 ? 1 : letter[0] < 0xE0 ? 2 : letter[0] < 0xF0 ? 3 : 4
      guard letter.count >= length else { return nil }
      defer { letter = [] }
      return String(decoding: letter, as: UTF8.self).unicodeScalars.first.map(Action.letter)
    }
  }

  private mutating func readEscape(_ byte: UInt8) -> Action? {
    switch byte {
    case UInt8(ascii: "["): state = .sequence
    case UInt8(ascii: "]"): state = .string(isCommand: true)
    case UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): state = .string(isCommand: false)
    case 0x20..<0x30: bytes.append(byte)
    default:
      state = .ground
      return .escape(String(decoding: bytes + [byte], as: UTF8.self))
    }
    return nil
  }

  private mutating func readSequence(_ byte: UInt8) -> Action? {
    guard (0x40..<0x7F).contains(byte) else {
      bytes.append(byte)
      return nil
    }
    state = .ground
    let sign = bytes.filter { !(0x30..<0x3C).contains($0) }
    let numbers = bytes.filter { (0x30..<0x3C).contains($0) }
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    return .sequence(
      sign: String(decoding: sign, as: UTF8.self), numbers,
      final: String(decoding: [byte], as: UTF8.self))
  }

  private mutating func readString(_ byte: UInt8, _ isCommand: Bool) -> Action? {
    bytes.append(byte)
    guard byte == 0x07 || bytes.suffix(2).elementsEqual([0x1B, 0x5C]) else { return nil }
    state = .ground
    let text = String(decoding: bytes.dropLast(byte == 0x07 ? 1 : 2), as: UTF8.self)
    return isCommand ? .command(text) : nil
  }
}
