import Receivables

/// How fast days are computed, read and written, beside plain integers.
enum DayBenchmark {
  static let section = Section(
    name: "day", summary: "days: 1 000 000 of each operation", run: run)

  @Sendable
  private static func run() throws -> [Measurement] {
    let start = try Day(year: 2000, month: 1, day: 1)
    let days = (0..<1_000_000).map { start + $0 % 20_000 }
    let fields = days.map(\.fields)
    let texts = days.map(\.description)
    let count = Double(days.count)
    let berlin = WorkingDays(at: [Place(.berlin)])
    return [
      Measurement("add and compare (floor)", amount: count, unit: "days") {
        consume(opaque(days).reduce(0) { $0 + ($1 + 30 < start ? 1 : 2) })
      },
      Measurement(
        "fields", amount: count, unit: "days", floor: "add and compare (floor)"
      ) { consume(opaque(days).reduce(0) { $0 + $1.fields.day }) },
      try Measurement("from fields", amount: count, unit: "days") {
        var sum = 0
        for field in opaque(fields) {
          sum += Int(try Day(year: field.year, month: field.month, day: field.day).number)
        }
        consume(sum)
      },
      Measurement("print", amount: count, unit: "days") {
        consume(opaque(days).reduce(0) { $0 + $1.description.utf8.count })
      },
      try Measurement("parse", amount: count, unit: "days") {
        var sum = 0
        for text in opaque(texts) { sum += Int(try Day(text).number) }
        consume(sum)
      },
      Measurement("add a month", amount: count, unit: "days") {
        consume(opaque(days).reduce(0) { $0 + Int($1.adding(months: 1).number) })
      },
      Measurement("shift to a working day", amount: count, unit: "days", runs: 3) {
        consume(opaque(days).reduce(0) { $0 + Int(berlin.shifted($1).day.number) })
      },
    ]
  }
}
