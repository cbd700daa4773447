/// What is different between two frames, by their texts for files.
struct FrameDifference {
  let name: String
  let then: String
  let now: String

  /// So many differing cells are listed.
  private static let limit = 40

  private func rows(_ text: String) -> [[Character]] {
    text.split(separator: "\n").filter { $0.hasPrefix("|") }.map {
      Array($0.dropFirst().dropLast())
    }
  }

  /// Whatever is not a row: size, cursor, title, styles.
  private func rest(_ text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.hasPrefix("|") }.map(String.init)
  }

  private var cells: [String] {
    let (before, after) = (rows(then), rows(now))
    var cells: [String] = []
    for row in 0..<max(before.count, after.count) {
      let old = row < before.count ? before[row] : []
      let new = row < after.count ? after[row] : []
      for column in 0..<max(old.count, new.count) {
        let was = column < old.count ? "\(old[column])" : "nothing"
        let `is` = column < new.count ? "\(new[column])" : "nothing"
        if was != `is` { cells.append("row \(row), letter \(column): '\(was)' is '\(`is`)'") }
      }
    }
    return cells
  }
}

extension FrameDifference: CustomStringConvertible {
  var description: String {
    let (before, after) = (rest(then), rest(now))
    let lines =
      before.filter { !after.contains($0) }.map { "- \($0)" }
      + after.filter { !before.contains($0) }.map { "+ \($0)" }
    let more = cells.count - Self.limit
    return """
      The frame \(name) is not what was recorded (RECORD_FRAMES=1 records it anew).
      then:
      \(then)
      now:
      \(now)
      cells that differ:
      \(cells.prefix(Self.limit).joined(separator: "\n"))\(more > 0 ? "\n… and \(more) more" : "")
      size, cursor, title and styles that differ:
      \(lines.joined(separator: "\n"))
      """
  }
}
