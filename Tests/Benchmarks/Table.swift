/// Measurements as a table for the terminal.
struct Table {
  private let measurements: [Measurement]

  init(_ measurements: [Measurement]) {
    self.measurements = measurements
  }

  private static let header = ["name", "amount/run", "median/s", "range/s", "ns each", "× floor"]

  private func row(_ measurement: Measurement) -> [String] {
    let floor = measurements.first { $0.name == measurement.floor }
    return [
      measurement.name,
      "\(grouped(measurement.amount)) \(measurement.unit)",
      grouped(measurement.median),
      "\(grouped(measurement.slowest))–\(grouped(measurement.fastest))",
      measurement.unit == "MB" ? "–" : grouped(1e9 / measurement.median),
      floor.map { hundredths(measurement.median / $0.median) } ?? "–",
    ]
  }

  /// A whole number with its digits in groups of three.
  private func grouped(_ number: Double) -> String {
    let digits = Array("\(Int(number.rounded()))")
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += " " }
      text.append(digit)
    }
    return text
  }

  private func hundredths(_ number: Double) -> String {
    let value = Int((number * 100).rounded())
    return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
  }
}

extension Table: CustomStringConvertible {
  /// One line a measurement; the first column is flush left, the others flush right.
  var description: String {
    let rows = [Table.header] + measurements.map(row)
    let widths = Table.header.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
