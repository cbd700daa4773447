import Terminal

/// The lines at the edges: header, status, hints, messages.
struct BarsScene: Scene {
  private var toasts = Toasts()
  private var count = 0

  let title: Shown = "Bars, messages"
  let hints: [HintBar.Hint] = [
    .key("o", "a good message"), .key("d", "a bad message"), .key("i", "a message", priority: -1),
  ]

  init() { toasts.show("Dues of 1.234,56 EUR booked. u undoes it.", role: .toast, at: .zero) }

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    switch chord {
    case "o": toasts.show("Saved.", at: time)
    case "d": toasts.show("Not saved: the disk is full. What you typed is kept.", at: time)
    case "i":
      count += 1
      toasts.show(Shown("Message \(count), which goes by itself."), at: time)
    default: return false
    }
    return true
  }

  func change(after time: Duration) -> Duration? { toasts.change(after: time) }

  func view(at time: Duration, on surface: Surface) {
    StatusLine(
      left: ["Harbour of Büsum", Phrase("today 41", .accent), Phrase("late 6", .danger)],
      center: ["high tide 11:42"], right: ["ahrens", Phrase("2 others", "foreign")], role: .header
    ).view(on: surface.row(0))
    surface.rule(row: 2, "A rule with a title")
    surface.write("Between the lines there is room for everything else.", row: 3, column: 2)
    for (row, done) in [0, 3_217, 10_000].enumerated() where 5 + row < surface.size.rows - 4 {
      ProgressBar(
        "Unloading", done: done, total: 10_000, caption: Shown("\(done) of 10000 t")
      ).view(on: surface.row(5 + row))
    }
    let rows = surface.size.rows
    toasts.view(at: time, on: surface.row(rows - 4))
    HintBar(
      [
        .key("c", "call"), .key("r", "letter"), .key("m", "dues"), .key("b", "berth"),
        HintBar.Hint("e", "chain", isEnabled: false),
        .key("t", "tug", priority: -1), .key("C", "papers", priority: -2),
        .key("/", "filter", priority: -1), .key(":", "commands", priority: -1),
      ], last: .key("?", "help")
    ).view(on: surface.row(rows - 2))
    StatusLine(
      left: [Phrase("09:42 bruhn moved H10442 to berth 7", "foreign")], right: ["row 1 of 31"]
    ).view(on: surface.row(rows - 1))
  }
}

/// Bars, a sparkline, progress: amounts at a glance.
struct ChartScene: Scene {
  private var cursor = 2

  let title: Shown = "Charts"
  let hints: [HintBar.Hint] = [.key(.down, "move")]

  private static let bars: [BarChart.Bar] = [
    ("1–30 days", 18_820_400, Role("case.age.1")), ("31–60", 40_211_000, "case.age.2"),
    ("61–90", 31_190_000, "case.age.3"), ("91–180", 24_007_500, "case.age.4"),
    ("181–365", 5_230_000, "case.age.5"), ("over 365", 103_000, "case.age.6"),
  ].map { label, value, role in
    BarChart.Bar(
      Shown(label), value,
      figures: [Harbour.amount(value), Shown("\(value * 1_000 / 119_561_900 / 10) %")], role: role)
  }

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    guard let movement = Movement(chord) else { return false }
    cursor = movement.place(from: cursor, count: Self.bars.count, visible: 6)
    return true
  }

  func view(at time: Duration, on surface: Surface) {
    surface.write("Dues by age", column: 2, .title)
    BarChart(Self.bars, cursor: cursor).view(on: surface.rows(from: 1, to: 8))
    guard surface.size.rows > 9 else { return }
    surface.write("Ships a week", row: 8, column: 2, .title)
    let values = (0..<48).map { Int64(($0 * 37) % 23 + $0 / 2) }
    Sparkline(values).view(
      on: surface.part(Rect(row: 9, column: 2, rows: 1, columns: surface.size.columns - 4)))
    guard surface.size.rows > 11 else { return }
    ProgressBar("Ice on the basin", done: 62, total: 100).view(on: surface.row(11))
  }
}

/// A long text with a search.
struct ViewerScene: Scene {
  private var viewer = TextViewer(Harbour.letter)

  let title: Shown = "Text viewer"
  let hints: [HintBar.Hint] = [
    .key("n", "next “harbour”"), .key("N", "previous", priority: -1), .key(" ", "page"),
  ]

  init() { viewer.find("harbour") }

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    viewer.fit(size)
    switch chord {
    case "n": viewer.goToMatch()
    case "N": viewer.goToMatch(forward: false)
    default: return viewer.update(chord)
    }
    return true
  }

  func view(at time: Duration, on surface: Surface) {
    var viewer = viewer
    viewer.fit(surface.size)
    viewer.view(on: surface)
  }
}

/// Every role of the theme.
struct RolesScene: Scene {
  let title: Shown = "Roles"
  let hints: [HintBar.Hint] = []

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool { false }

  func view(at time: Duration, on surface: Surface) {
    let known = Set(Role.ofToolkit)
    let roles =
      Role.ofToolkit
      + surface.look.theme.roles.filter { !known.contains($0) }.sorted { $0.name < $1.name }
    let width = 24
    let rows = max(1, surface.size.rows)
    for (place, role) in roles.enumerated() {
      let (row, column) = (place % rows, place / rows * width)
      guard column + width <= surface.size.columns else { return }
      let part = surface.part(Rect(row: row, column: column, rows: 1, columns: width - 2))
      let sheet = [.selection, .idleSelection].contains(role) ? part.led(by: role) : part
      sheet.write(Shown(role.name), column: 1, within: width - 4, role)
    }
  }
}

/// What is said where there is no room.
struct SmallScene: Scene {
  let title: Shown = "Too small"
  let hints: [HintBar.Hint] = []

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool { false }

  func view(at time: Duration, on surface: Surface) {
    let inside = Box().centered(Size(rows: 8, columns: 36), on: surface)
    TooSmall([
      Phrase("The harbour needs 60 × 16.", .warn), "Now it has 36 × 8.", "",
      "H10017 Möwe Jensen", Phrase("q quits; make the window larger", .muted),
    ]).view(on: inside)
  }
}
