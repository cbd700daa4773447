/// A group of measurements that belong together.
struct Section: Sendable {
  /// The word that selects it on the command line.
  let name: String
  /// What it measures, in one line.
  let summary: String
  /// Takes the measurements.
  let run: @Sendable () throws -> [Measurement]
}
