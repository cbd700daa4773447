/// How far a journal is durable: the file `head`.
///
/// It is written after each sync, before anybody is told, and never synced itself. Since the
/// machine was started it is therefore exact; after a power failure it may be old, but is never
/// ahead. It is believed only for the very file that it was written for, which a copy is not.
struct Head: Hashable {
  /// The time since the machine was started.
  let boot: String
  /// The number of the journal's file on the disk.
  let inode: UInt64
  /// The end of the last durable batch in it.
  let position: Position

  static let name = "head"
}

// MARK: - Text

extension Head {
  /// One line of always the same length, with a digest of its own.
  func text(_ fingerprinter: Fingerprinter) -> [UInt8] {
    let place = position
    let numbers = [
      inode, UInt64(place.segment), UInt64(place.start), UInt64(place.end), UInt64(place.line),
      place.number,
    ]
    var text: [UInt8] = []
    let boot = Self.padded(self.boot)
    text += boot
    for number in numbers {
      let digits = Array(String(number).utf8)
      text += Array(repeating: UInt8(ascii: "0"), count: 20 - digits.count) + digits
      text.append(UInt8(ascii: " "))
    }
    place.digest.append(to: &text)
    text.append(UInt8(ascii: " "))
    fingerprinter.digest(of: text).append(to: &text)
    text.append(UInt8(ascii: "\n"))
    return text
  }

  /// Reads a head; nothing where a single byte is not as it was written.
  init?(_ text: [UInt8], _ fingerprinter: Fingerprinter) {
    let numbersEnd = Self.bootLength + 6 * 21
    let covered = numbersEnd + Digest.length + 1
    guard text.count == covered + Digest.length + 1, text.last == UInt8(ascii: "\n"),
      Digest(text.span, at: covered) == fingerprinter.digest(of: text[..<covered]),
      let digest = Digest(text.span, at: numbersEnd)
    else { return nil }
    var numbers: [UInt64] = []
    for place in 0..<6 {
      let start = Self.bootLength + place * 21
      let digits = text[start..<start + 20]
      guard let number = UInt64(String(decoding: digits, as: UTF8.self)), number <= Int64.max else {
        return nil
      }
      numbers.append(number)
    }
    var position = Position()
    position.segment = Int(numbers[1])
    position.start = Int(numbers[2])
    position.end = Int(numbers[3])
    position.line = Int(numbers[4])
    position.number = numbers[5]
    position.digest = digest
    let name = text[..<Self.bootLength]
    let last = name.lastIndex { $0 != UInt8(ascii: " ") } ?? -1
    boot = String(decoding: name[...last], as: UTF8.self)
    inode = numbers[0]
    self.position = position
  }
}

extension Head {
  private static let bootLength = 40

  /// How many bytes its text has.
  static let length = bootLength + 6 * 21 + 2 * (Digest.length + 1)

  private static func padded(_ boot: String) -> [UInt8] {
    let name = Array(boot.utf8.prefix(bootLength - 1))
    return name + Array(repeating: UInt8(ascii: " "), count: bootLength - name.count)
  }
}
