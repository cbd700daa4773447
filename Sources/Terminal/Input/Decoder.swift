/// Turns the bytes of a terminal into events, as far as they have come.
///
/// It is pure: the same bytes give the same events however they are split. Only when nothing
/// follows for ``patience`` is it told by ``giveUp()``. Sequences that it does not know end where
/// ECMA-48 says that they end and give no event, so that none of their bytes acts as a key.
public struct Decoder: Sendable {
  var state = State.ground

  /// A decoder that has seen nothing.
  public init() {}

  /// Where in a key or a sequence the bytes have come.
  enum State: Sendable {
    case ground
    /// Within a letter in UTF-8: so many bytes are missing, with these bits so far.
    case utf8(missing: Int, bits: UInt32, least: UInt32, alt: Bool)
    /// After ESC; or after two of them.
    case escape(doubled: Bool)
    /// After an ESC that was given as a key since nothing followed in time.
    case lateEscape
    /// Within a control sequence, after its introducer.
    case control(ControlSequence)
    /// After SS3, which has one byte more.
    case single(alt: Bool)
    /// Within a string that a terminal sends as an answer, until its end.
    case string(StringState)
    /// Within the three bytes of a mouse report of old.
    case oldMouse(missing: Int)
    /// Within `ESC [ [`, the function keys of the Linux console.
    case consoleFunction
    /// Within a pasted text.
    case paste(Paste)
  }

  /// A string that is swallowed.
  struct StringState: Sendable {
    /// The key with Alt that it is if nothing follows.
    var opener: UInt8
    /// Whether the last byte was ESC.
    var afterEscape = false
    /// Whether there was any byte.
    var isEmpty = true
  }
}

extension Decoder {
  /// How long to wait for more bytes before ``giveUp()``; nil while nothing is begun.
  ///
  /// Esc is a key at once for people; the rest of a sequence comes at once but on bad lines.
  public var patience: Duration? {
    switch state {
    case .ground, .utf8: nil
    case .escape: .milliseconds(25)
    case .lateEscape, .control, .single, .string, .oldMouse, .consoleFunction: .milliseconds(500)
    case .paste: .seconds(5)
    }
  }

  /// Reads bytes and gives the events that are complete.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    decode(Array(bytes)[...])
  }

  /// Reads bytes and gives the events that are complete.
  public mutating func decode(_ bytes: ArraySlice<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { read(byte, &events) }
    return events
  }

  /// Nothing followed in time: what was begun is what it was.
  public mutating func giveUp() -> [InputEvent] {
    let begun = state
    state = .ground
    switch begun {
    case .escape(let doubled):
      state = .lateEscape
      let key = InputEvent.key(Chord(.escape))
      return doubled ? [key, key] : [key]
    case .control(let sequence) where sequence.isEmpty && !sequence.alt:
      return [.key(Chord(.character("["), .alt))]
    case .single(alt: false): return [.key(Chord(.character("O"), .alt))]
    case .string(let string) where string.isEmpty && string.opener < 0x80:
      return [.key(Chord(.character(Character(Unicode.Scalar(string.opener))), .alt))]
    case .paste(let paste): return [.paste(paste.text)]
    default: return []
    }
  }

  private mutating func read(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch state {
    case .ground: readGround(byte, alt: false, &events)
    case .utf8(let missing, let bits, let least, let alt):
      guard byte & 0xC0 == 0x80 else {
        // The letter broke off: it is dropped, the byte is a new one.
        return readGround(byte, alt: false, &events)
      }
      let bits = bits << 6 | UInt32(byte & 0x3F)
      guard missing == 1 else {
        state = .utf8(missing: missing - 1, bits: bits, least: least, alt: alt)
        return
      }
      state = .ground
      guard bits >= least, bits >= 0xA0, let scalar = Unicode.Scalar(bits) else { return }
      events.append(.key(Chord(.character(Character(scalar)), alt ? .alt : [])))
    case .escape(let doubled): readEscaped(byte, doubled, &events)
    case .lateEscape:
      guard byte == UInt8(ascii: "[") else { return readGround(byte, alt: false, &events) }
      state = .control(ControlSequence(alt: false))
    case .control(let sequence): readControl(byte, sequence, &events)
    case .single(let alt): readSingle(byte, alt, &events)
    case .string(let string): readString(byte, string)
    case .oldMouse(let missing):
      state = missing > 1 ? .oldMouse(missing: missing - 1) : .ground
    case .consoleFunction:
      state = .ground
      guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else {
        return byte == 0x1B ? state = .escape(doubled: false) : ()
      }
      events.append(.key(Chord(.function(Int(byte) - 0x40))))
    case .paste(var paste):
      // Moved out and back, so that its bytes are not copied for each one more.
      state = .ground
      if let text = paste.append(byte) {
        events.append(.paste(text))
      } else {
        state = .paste(paste)
      }
    }
  }

  /// A byte that begins something.
  private mutating func readGround(_ byte: UInt8, alt: Bool, _ events: inout [InputEvent]) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape(doubled: false)
    case 0x20..<0x7F:
      let letter = Character(Unicode.Scalar(byte))
      events.append(.key(Chord(.character(letter), alt ? .alt : [])))
    case 0x00..<0x20, 0x7F:
      events.append(.key(Self.controlKey(byte).with(alt ? .alt : [])))
    case 0xC2..<0xE0: state = .utf8(missing: 1, bits: UInt32(byte & 0x1F), least: 0x80, alt: alt)
    case 0xE0..<0xF0: state = .utf8(missing: 2, bits: UInt32(byte & 0x0F), least: 0x800, alt: alt)
    case 0xF0..<0xF5:
      state = .utf8(missing: 3, bits: UInt32(byte & 0x07), least: 0x10000, alt: alt)
    // The same introducers as one byte each, from terminals that do not speak UTF-8.
    case 0x9B: state = .control(ControlSequence(alt: alt))
    case 0x8F: state = .single(alt: alt)
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string(StringState(opener: byte))
    default: break
    }
  }

  private mutating func readEscaped(
    _ byte: UInt8, _ doubled: Bool, _ events: inout [InputEvent]
  ) {
    switch byte {
    case UInt8(ascii: "["): state = .control(ControlSequence(alt: doubled))
    case UInt8(ascii: "O"): state = .single(alt: doubled)
    case 0x1B:
      if doubled { events.append(.key(Chord(.escape))) }
      state = .escape(doubled: true)
    default:
      if doubled { events.append(.key(Chord(.escape))) }
      switch byte {
      case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
        UInt8(ascii: "_"):
        state = .string(StringState(opener: byte))
      default: readGround(byte, alt: true, &events)
      }
    }
  }

  private mutating func readControl(
    _ byte: UInt8, _ begun: ControlSequence, _ events: inout [InputEvent]
  ) {
    var sequence = begun
    switch byte {
    case 0x1B: state = .escape(doubled: false)
    case 0x18, 0x1A: state = .ground
    case UInt8(ascii: "[") where sequence.isEmpty: state = .consoleFunction
    case UInt8(ascii: "$") where sequence.isNumber:
      // Shift on rxvt, which ends a sequence with a byte that elsewhere is in the middle.
      state = .ground
      if let event = sequence.event(final: byte) { events.append(event) }
    case 0x20..<0x40:
      sequence.append(byte)
      state = .control(sequence)
    case 0x40..<0x7F:
      state = .ground
      if sequence.isEmpty, byte == UInt8(ascii: "M") {
        state = .oldMouse(missing: 3)
      } else if sequence.isPasteStart(final: byte) {
        state = .paste(Paste())
      } else if let event = sequence.event(final: byte) {
        events.append(event)
      }
    default: readGround(byte, alt: false, &events)
    }
  }

  private mutating func readSingle(_ byte: UInt8, _ alt: Bool, _ events: inout [InputEvent]) {
    state = .ground
    switch byte {
    case 0x20..<0x7F:
      guard let press = ControlSequence.singleShift(byte) else { return }
      events.append(.key(press.with(alt ? .alt : [])))
    default: readGround(byte, alt: false, &events)
    }
  }

  private mutating func readString(_ byte: UInt8, _ begun: StringState) {
    var string = begun
    switch byte {
    case 0x07, 0x18, 0x1A, 0x9C: state = .ground
    case UInt8(ascii: "\\") where string.afterEscape: state = .ground
    default:
      string.afterEscape = byte == 0x1B
      string.isEmpty = false
      state = .string(string)
    }
  }

  /// The key that a control character stands for.
  private static func controlKey(_ byte: UInt8) -> Chord {
    switch byte {
    case 0x00: Chord(.character(" "), .control)
    case 0x08, 0x7F: Chord(.backspace)
    case 0x09: Chord(.tab)
    case 0x0D: Chord(.enter)
    case 0x01...0x1A: Chord(.character(Character(Unicode.Scalar(byte + 0x60))), .control)
    default: Chord(.character(Character(Unicode.Scalar(byte + 0x40))), .control)
    }
  }
}
