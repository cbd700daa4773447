import Foundation
import Testing

/// A book under real processes; one test after the other, since most of them fill the machine.
@Suite("Processes", .serialized)
enum ProcessTests {
  /// Whether more rounds are wanted than at every commit.
  private static let mode = ProcessInfo.processInfo.environment["VERZUG_LONG"]

  /// Whether there is time for more than every commit has.
  static let isLong = mode != nil

  /// Whether there is a night for it.
  static let isNight = mode == "night"
}
