/// A value that a snapshot holds in a compact form: one byte or a few for each member, in the order
/// they are declared, without names.
///
/// The form is not for keeping: it changes with the program, and a snapshot of another program is made
/// anew from the journal.
protocol Packable {
  /// Reads the value; what it says was checked when it was recorded.
  init(unpacking unpacker: inout Unpacker) throws(PackingFault)

  /// Writes the value.
  func pack(into packer: inout Packer)
}

/// Why bytes are no packed values.
public enum PackingFault: Error, Sendable, Hashable {
  /// They end too early.
  case tooShort
  /// They say something that no value is.
  case unreadable
}

/// A code that is packed as its place among all codes.
protocol PackableCode: Packable, Equatable, CaseIterable {
  /// All codes, made once.
  static var packed: [Self] { get }
}

extension PackableCode {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    let place = Int(try unpacker.byte())
    guard place < Self.packed.count else { throw .unreadable }
    self = Self.packed[place]
  }

  func pack(into packer: inout Packer) {
    packer.bytes.append(UInt8(Self.packed.firstIndex(of: self) ?? 0))
  }
}
