import Foundation

/// What the environment says about chance.
enum Trial {
  /// `VERZUG_SEED`, or a number fixed here, so that a failing run can be repeated.
  static let seed: UInt64 =
    ProcessInfo.processInfo.environment["VERZUG_SEED"].flatMap { UInt64($0) } ?? 20_260_314
  /// Whether the tests may take minutes: `VERZUG_LONG`.
  static let isLong = ProcessInfo.processInfo.environment["VERZUG_LONG"] != nil
}
