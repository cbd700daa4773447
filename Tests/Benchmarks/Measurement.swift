/// The speed of one piece of work, from several runs of it.
struct Measurement {
  /// What was done.
  let name: String
  /// How much of it one run did.
  let amount: Double
  /// What the amount counts, as `entries` or `MB`.
  let unit: String
  /// How long each run took, in ascending order.
  let durations: [Duration]
  /// The measurement that this one is to be compared with, by its name.
  let floor: String?

  /// Something that was timed by other means, once or many times.
  init(_ name: String, unit: String, floor: String? = nil, _ durations: [Duration]) {
    self.name = name
    amount = 1
    self.unit = unit
    self.floor = floor
    self.durations = durations.sorted()
  }

  /// Times a piece of work, after one run that does not count.
  init(
    _ name: String, amount: Double, unit: String, floor: String? = nil, runs: Int = 7,
    work: () throws -> Void
  ) rethrows {
    try work()
    let clock = ContinuousClock()
    durations = try (0..<max(runs, 1)).map { _ in try clock.measure(work) }.sorted()
    self.name = name
    self.amount = amount
    self.unit = unit
    self.floor = floor
  }
}

extension Measurement {
  /// The amount per second of the middle run.
  var median: Double { rate(durations[durations.count / 2]) }
  /// The amount per second of the slowest run.
  var slowest: Double { rate(durations[durations.count - 1]) }
  /// The amount per second of the fastest run.
  var fastest: Double { rate(durations[0]) }

  private func rate(_ duration: Duration) -> Double { amount / (duration / .seconds(1)) }
}

/// Keeps the optimiser from dropping work whose result nobody uses.
@inline(never)
@_optimize(none)
func consume<T>(_ value: T) {}

/// Gives a value back in a way the optimiser cannot see through, so that work is not done once for
/// all runs.
@inline(never)
@_optimize(none)
func opaque<T>(_ value: T) -> T { value }
