/// Whoever does work of which the parts do not depend on each other.
///
/// The domain knows no threads: whoever has some brings them.
public protocol Crew: Sendable {
  /// How many work at once.
  var size: Int { get }

  /// Does parts at once.
  ///
  /// - Parameters:
  ///   - parts: What others do.
  ///   - own: What the caller does meanwhile.
  /// - Returns: What was made, the caller's own first, then in the order of the parts.
  func make<Made: Sendable>(
    _ parts: [@Sendable () -> Made], beside own: () -> Made
  ) -> [Made]
}

/// A crew of nobody but the caller.
public struct Alone: Crew {
  /// A crew of one.
  public init() {}

  /// One.
  public var size: Int { 1 }

  /// Does one part after the other.
  public func make<Made: Sendable>(
    _ parts: [@Sendable () -> Made], beside own: () -> Made
  ) -> [Made] {
    [own()] + parts.map { $0() }
  }
}
