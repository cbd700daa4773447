/// A control sequence, `CSI parameters intermediates final` (ECMA-48 5.4), as keys use it.
struct ControlSequence: Sendable {
  /// Whether a further ESC came before it, which rxvt and PuTTY send for Alt.
  let alt: Bool
  private var bytes: [UInt8] = []
  /// Whether it is longer than any that means something.
  private var isTooLong = false

  init(alt: Bool) { self.alt = alt }

  /// Whether nothing came after the introducer yet.
  var isEmpty: Bool { bytes.isEmpty }

  /// Whether it is one number so far.
  var isNumber: Bool {
    !bytes.isEmpty && !isTooLong && bytes.allSatisfy { (0x30..<0x3A).contains($0) }
  }

  mutating func append(_ byte: UInt8) {
    guard bytes.count < 40 else { return isTooLong = true }
    bytes.append(byte)
  }

  /// Whether it begins a pasted text.
  func isPasteStart(final: UInt8) -> Bool {
    final == UInt8(ascii: "~") && bytes == Array("200".utf8) && !isTooLong
  }

  /// What the sequence says; nil if it says nothing that is known.
  func event(final: UInt8) -> InputEvent? {
    guard !isTooLong else { return nil }
    if bytes.first == UInt8(ascii: "<") { return mouse(final: final) }
    guard let numbers = Self.numbers(bytes[...]) else { return nil }
    if numbers.isEmpty, final == UInt8(ascii: "I") || final == UInt8(ascii: "O") {
      return .focus(final == UInt8(ascii: "I"))
    }
    return press(numbers, final: final).map(InputEvent.key)
  }

  /// The parameters, each with its parts between colons; nil where there is anything else.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [[Int]]? {
    guard !bytes.isEmpty else { return [] }
    var numbers: [[Int]] = []
    for parameter in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      var parts: [Int] = []
      for part in parameter.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
        guard part.count <= 7, part.allSatisfy({ (0x30..<0x3A).contains($0) }) else { return nil }
        parts.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
      }
      numbers.append(parts)
    }
    return numbers
  }
}

// MARK: - Keys

extension ControlSequence {
  private func press(_ numbers: [[Int]], final: UInt8) -> Chord? {
    // Of three parameters only xterm's `27;modifiers;code` and the text of `u` are known.
    guard let modifiers = Self.modifiers(numbers.count > 1 ? numbers[1] : [1]) else { return nil }
    let first = numbers.first?.first ?? 1
    var press: Chord?
    switch final {
    case UInt8(ascii: "~"):
      press =
        switch numbers.count {
        case 3 where first == 27: Self.coded(numbers[2].first ?? 0)
        case ...2: Self.numbered(first).map { Chord($0) }
        default: nil
        }
    case UInt8(ascii: "u"): press = Self.coded(first)
    // Shift, Ctrl and both on rxvt.
    case UInt8(ascii: "$") where isNumber:
      press = Self.numbered(first).map { Chord($0, .shift) }
    case UInt8(ascii: "^") where isNumber:
      press = Self.numbered(first).map { Chord($0, .control) }
    case UInt8(ascii: "@") where isNumber:
      press = Self.numbered(first).map { Chord($0, [.shift, .control]) }
    case UInt8(ascii: "a")...UInt8(ascii: "d") where isEmpty:
      press = Self.lettered(final - 0x20).map { Chord($0, .shift) }
    case UInt8(ascii: "Z"): press = Chord(.tab, .shift)
    default:
      guard first <= 1, numbers.count <= 2 else { return nil }
      press = Self.lettered(final).map { Chord($0) }
    }
    return press?.with(alt ? modifiers.union(.alt) : modifiers)
  }

  /// A key that SS3 introduces: the keypad of applications, F1 to F4, and Ctrl-arrows on rxvt.
  static func singleShift(_ byte: UInt8) -> Chord? {
    switch byte {
    case UInt8(ascii: "M"): Chord(.enter)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      lettered(byte - 0x20).map { Chord($0, .control) }
    // The keypad's signs and digits, `*` to `9`; their codes are the letters plus 0x40.
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      Chord(.character(Character(Unicode.Scalar(byte - 0x40))))
    default: lettered(byte).map { Chord($0) }
    }
  }

  /// The modifiers of a parameter: one more than the sum of their bits.
  ///
  /// - Returns: Nil for modifiers that we do not know, and for a key that was let go: neither is
  ///   the plain key.
  private static func modifiers(_ parameter: [Int]) -> Modifiers? {
    let event = parameter.count > 1 ? parameter[1] : 1
    guard event <= 2, parameter.count <= 2 else { return nil }
    // Caps lock and num lock, 64 and 128, are no modifiers that are held.
    let bits = (max(1, parameter.first ?? 1) - 1) & ~0xC0
    guard bits < 8 else { return nil }
    return Modifiers(rawValue: UInt8(bits))
  }

  private static func lettered(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    // The numbers of function keys have gaps after the 5th, 10th, 14th and 16th.
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// A key by its code point, as terminals send it that tell all keys apart.
  private static func coded(_ code: Int) -> Chord? {
    switch code {
    case 9: return Chord(.tab)
    case 13, 57_414: return Chord(.enter)
    case 27: return Chord(.escape)
    case 8, 127: return Chord(.backspace)
    default:
      guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
      // Controls are no letters, and the private area holds keys that we do not know.
      switch scalar.properties.generalCategory {
      case .control, .privateUse, .unassigned, .surrogate: return nil
      default: return Chord(.character(Character(scalar)))
      }
    }
  }
}

// MARK: - Mouse

extension ControlSequence {
  /// A report in the SGR form: `< button ; column ; row`, `M` for down and `m` for up.
  private func mouse(final: UInt8) -> InputEvent? {
    guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m"),
      let numbers = Self.numbers(bytes.dropFirst()), numbers.count == 3,
      let code = numbers[0].first, let column = numbers[1].first, let row = numbers[2].first,
      row > 0, column > 0
    else { return nil }
    let isDown = final == UInt8(ascii: "M")
    // 4, 8 and 16 are Shift, Alt and Ctrl, in the order of our bits; 32 is a movement.
    let modifiers = Modifiers(rawValue: UInt8(code >> 2 & 7))
    let action: MouseUse.Action
    switch code & ~0x1C {
    case 0: action = isDown ? .press(.left) : .release(.left)
    case 1: action = isDown ? .press(.middle) : .release(.middle)
    case 2: action = isDown ? .press(.right) : .release(.right)
    case 64 where isDown: action = .wheelUp
    case 65 where isDown: action = .wheelDown
    default: return nil
    }
    return .mouse(MouseUse(action, at: Point(row: row - 1, column: column - 1), modifiers))
  }
}
