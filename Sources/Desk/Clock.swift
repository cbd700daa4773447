import Glibc
public import Receivables

/// Where the desk takes the time from.
public struct Clock: Sendable {
  /// Whether the time stands still, as tests need it.
  public let isFrozen: Bool
  private let read: @Sendable () -> Instant

  /// The clock of the machine.
  public static let system = Clock(isFrozen: false) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// A clock that stands still.
  public static func frozen(at instant: Instant) -> Clock { Clock(isFrozen: true) { instant } }

  private init(isFrozen: Bool, _ read: @escaping @Sendable () -> Instant) {
    self.isFrozen = isFrozen
    self.read = read
  }

  /// The moment it is.
  public var now: Instant { read() }
}
