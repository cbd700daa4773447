/// Writes values in their compact form, one after the other.
struct Packer {
  var bytes: [UInt8] = []

  /// Writes a value.
  mutating func add(_ value: some Packable) { value.pack(into: &self) }

  /// Writes a number in as many bytes as it needs, seven bits in each.
  mutating func add(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a number with its sign in the last bit, so that small ones stay short.
  mutating func add(signed number: Int64) {
    add(number: UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  /// Writes a text after its length.
  mutating func add(text: String) {
    var text = text
    text.withUTF8 { utf8 in
      add(number: UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }
}

/// Reads values in their compact form, one after the other.
///
/// Whatever the bytes are, it reads something or throws: it never reads beyond them.
struct Unpacker {
  private let bytes: [UInt8]
  private(set) var place: Int

  init(_ bytes: [UInt8], from place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  /// Whether all was read.
  var isAtEnd: Bool { place >= bytes.count }

  /// Reads a value.
  mutating func next<Value: Packable>() throws(PackingFault) -> Value {
    try Value(unpacking: &self)
  }

  mutating func byte() throws(PackingFault) -> UInt8 {
    guard place < bytes.count else { throw .tooShort }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func number() throws(PackingFault) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try byte()
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
      guard shift < 64 else { throw .unreadable }
    }
  }

  mutating func signed() throws(PackingFault) -> Int64 {
    let number = try number()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  /// How many of something follow, none of them smaller than a byte.
  mutating func count() throws(PackingFault) -> Int {
    let count = try number()
    guard count <= UInt64(bytes.count - place) else { throw .tooShort }
    return Int(count)
  }

  /// Passes over bytes that follow.
  mutating func skip(_ count: Int) throws(PackingFault) {
    guard count <= bytes.count - place else { throw .tooShort }
    place += count
  }

  mutating func text() throws(PackingFault) -> String {
    let count = try count()
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }
}
