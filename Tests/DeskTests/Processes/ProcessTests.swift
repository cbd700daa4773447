import Foundation
import Testing

/// A book under real processes; one test after the other, since most of them fill the machine.
@Suite("Processes", .serialized)
enum ProcessTests {
  /// Whether more rounds are wanted than at every commit.
  static let isLong = ProcessInfo.processInfo.environment["VERZUG_LONG"] != nil
}
