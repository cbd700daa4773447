/// How the clock ran, by the instants of the entries in their order.
///
/// The number of an entry alone says what came first; its instant is a statement. Where a clock was
/// set back, the statement contradicts the order, and whoever reads a day or a time from it should
/// know. Nothing of it is stored: the instants of two neighbours say it, in books of any version.
public struct ClockRecord: Sendable, Hashable {
  /// The commands before which the clock went back, in order.
  public private(set) var stepsBack: [StepBack] = []

  private var last: Instant?

  /// Milliseconds by which a command may seem older than the one before it: it may have waited so
  /// long for others to write after it looked at the clock.
  private static let patience: Int64 = 2_000

  /// A command that seems older than the one before it.
  public struct StepBack: Sendable, Hashable {
    /// The first entry of the command.
    public let command: EntryNumber
    /// By how many milliseconds.
    public let milliseconds: Int64
  }

  mutating func take(_ origin: Origin) {
    if let last, last.milliseconds - origin.instant.milliseconds > Self.patience {
      stepsBack.append(
        StepBack(
          command: origin.command, milliseconds: last.milliseconds - origin.instant.milliseconds))
    }
    last = origin.instant
  }
}

extension ClockRecord {
  /// Whether the clock went back before a command.
  public func wentBack(before command: EntryNumber) -> Bool {
    stepsBack.contains { $0.command == command }
  }
}
