/// A large value that many copies share: copying it costs one count instead of one for each of its
/// members.
final class Shared<Value: Sendable>: Sendable {
  /// The value; it never changes.
  let value: Value

  init(_ value: Value) { self.value = value }
}
