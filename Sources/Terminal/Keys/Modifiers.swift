/// What can be held down beside a key.
public struct Modifiers: OptionSet, Sendable, Hashable {
  /// One bit a modifier.
  public let rawValue: UInt8

  /// The modifiers of some bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Shift, where it is not part of the character.
  public static let shift = Modifiers(rawValue: 1)
  /// Alt or Meta.
  public static let alt = Modifiers(rawValue: 2)
  /// Ctrl.
  public static let control = Modifiers(rawValue: 4)
}
