import Terminal

/// What a key costs in a filter over 100,000 rows, and the rows on the screen.
enum FilterBenchmark {
  static let section = Section(
    name: "filter", summary: "a filter over 100 000 rows of some 60 bytes, for each key", run: run)

  private static let count = 100_000

  @Sendable
  private static func run() throws -> [Measurement] {
    let texts = (0..<count).map(text)
    let bytes = Array(texts.joined(separator: "\n").utf8)
    let index = FilterIndex(texts)
    let rows = Double(count)
    let floor = "bare loop over the bytes (floor)"
    let filters = [
      ("one common letter", "e"), ("three letters", "mue"), ("a rare word", "quelle"),
      ("two words", "mueller 1001"), ("nothing found", "zzz"),
    ].map { name, typed in
      Measurement("\(name): \(typed)", amount: rows, unit: "rows", floor: floor) {
        consume(index.rows(FilterWords(opaque(typed))).count)
      }
    }
    return [
      Measurement(floor, amount: rows, unit: "rows") {
        consume(opaque(bytes).reduce(0) { $1 == UInt8(ascii: "m") ? $0 + 1 : $0 })
      }
    ] + filters + [
      Measurement("fold and lay end to end, once", amount: rows, unit: "rows", runs: 3) {
        consume(FilterIndex(opaque(texts)).count)
      },
      Measurement("lowercased().contains, no index", amount: rows, unit: "rows", runs: 1) {
        consume(opaque(texts).count { $0.lowercased().contains("mueller") })
      },
      frame(),
    ]
  }

  private static func text(_ number: Int) -> String {
    let names = [
      "Müller", "Schmidt", "Yılmaz", "Øverland", "Weiß", "García", "Huber", "Maier", "Nowak",
    ]
    let towns = ["Hamburg", "Köln", "München", "Flensburg", "Görlitz", "Quellendorf"]
    let name = names[number % names.count]
    return "\(100_000 + number) \(name) & Söhne GmbH \(towns[number / 7 % towns.count]) "
      + "rechnung@\(name.lowercased())-\(number).example"
  }

  /// A table of 100,000 rows on a large screen, from the rows to the cells.
  private static func frame() -> Measurement {
    let columns = [
      Column("Number", .fixed(8)), Column("Name", Track(minimum: 20, ideal: 60)),
      Column("Amount", .fixed(12), alignment: .trailing),
      Column("Days", .fixed(5), alignment: .trailing),
    ]
    var selection = Selection(50_000)
    selection.follow(0..<count, visible: 49)
    let table = Terminal.Table<Int>(columns, count: count, emptyText: "") { place in
      Terminal.Table.Row(
        place,
        [
          Phrase(Shown("\(place)"), .muted), Phrase(Shown("Müller & Söhne \(place)")),
          Phrase(Shown("\(place),00")), Phrase(Shown("\(place % 99)"), .danger),
        ])
    }
    return Measurement("draw a table, 200×50", amount: 200, unit: "frames") {
      for _ in 0..<200 {
        consume(
          Frame(Size(rows: 50, columns: 200)) {
            table.view(opaque(selection), on: Surface($0, Look()))
          })
      }
    }
  }
}
