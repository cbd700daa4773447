import Terminal

/// What lies under the overlays: something quiet.
private func backdrop(on surface: Surface) {
  var selection = Selection(0)
  let ids = Array(0..<40)
  selection.follow(ids, visible: surface.size.rows)
  List(count: ids.count, emptyText: "") { place in
    let ship = Harbour.Ship(number: place * 3)
    return List.Item(
      place, Phrase(Shown("\(ship.call)  \(ship.name)")),
      detail: Phrase(Harbour.amount(ship.fee), .muted))
  }.view(selection, hasKeys: false, on: surface)
}

/// A list to search and pick from.
struct PickerScene: Scene {
  private static let items = (0..<60).map { number in
    let ship = Harbour.Ship(number: number * 17)
    return Picker<Int>.Item(
      number, Phrase(Shown(ship.name)), detail: Phrase(Shown(ship.cargo), .muted),
      aliases: ship.call)
  }

  private var picker = Picker(items, cursor: 3)
  private var picked: Shown = ""

  let title: Shown = "Picker"
  let hints: [HintBar.Hint] = [.key(.enter, "pick"), .key(.escape, "leave")]

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    switch picker.update(chord) {
    case .finished(let number): picked = Self.items[number].text.text
    case .handled: picked = ""
    case .ignored, .cancelled: return false
    }
    return true
  }

  func view(at time: Duration, on surface: Surface) {
    backdrop(on: surface)
    picker.view(
      Box("Which ship?", footer: picked.isEmpty ? "type to search" : picked), prompt: "search",
      emptyText: "No ship has all these words.", on: surface)
  }
}

/// A question that one key answers.
struct StripScene: Scene {
  private enum Answer: Hashable, Sendable { case none, mailbox, wrong, reached, later, copy }

  private var answer: Shown = ""

  let title: Shown = "Key strip"
  let hints: [HintBar.Hint] = [.key(.escape, "leave")]

  private var strip: KeyStrip<Answer> {
    KeyStrip(
      "Call the captain", context: answer.isEmpty ? "Möwe Jensen, channel 11" : answer,
      [
        .init(.none, ["n"], "nobody answers"), .init(.mailbox, ["v"], "left a message"),
        .init(.wrong, ["w"], "wrong channel"), .init(.reached, ["r"], "reached"),
        .init(.later, ["z"], "calls back"),
        .init(.copy, ["c"], "send the papers", refusal: "there are no papers yet"),
      ], standard: Answer.none)
  }

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    switch strip.response(to: chord) {
    case .finished(let answer): self.answer = Shown("answered: \(answer)")
    case .handled: answer = strip.refusal(of: chord) ?? ""
    case .ignored, .cancelled: return false
    }
    return true
  }

  func view(at time: Duration, on surface: Surface) {
    backdrop(on: surface)
    let height = strip.height(in: surface.size.columns, surface.look)
    strip.view(on: surface.rows(from: max(0, surface.size.rows - height), to: surface.size.rows))
  }
}

/// The questions before what cannot simply be undone.
struct ConfirmationScene: Scene {
  enum Kind: Sendable { case yes, typed }

  private let kind: Kind
  private var question: Question?
  private var answer: Shown = ""

  init(_ kind: Kind) {
    self.kind = kind
    question = Self.question(kind, at: .zero)
  }

  private static func question(_ kind: Kind, at time: Duration) -> Question? {
    switch kind {
    case .yes:
      Question(
        "Send 2 ships to the roads?",
        [
          "H10017 Möwe Jensen         berth 4   1.234,56 EUR",
          "H10442 Störtebeker II      berth 7     811,20 EUR",
        ], tier: .yes(yes: "send", no: "no (also Enter, Esc)"), at: time)
    case .typed:
      Question(
        "Chain a ship",
        [
          "H10017 Möwe Jensen, since 30 days without paying dues",
          Phrase("The harbour police comes with a chain and a lock.", .warn),
        ],
        tier: .typed(
          "H10017", prompt: "type H10017 to chain it:", mismatch: "that is another number:"),
        at: time)
    }
  }

  var title: Shown { kind == .yes ? "Question (y)" : "Question (typed)" }
  let hints: [HintBar.Hint] = [.key(.escape, "no")]

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    guard var open = question else {
      guard chord != .escape else { return false }
      question = Self.question(kind, at: time)
      return true
    }
    switch open.update(chord, at: time) {
    case .finished: answer = "yes: done"
    case .cancelled: answer = "no: nothing happened"
    case .handled:
      question = open
      return true
    case .ignored: return false
    }
    question = nil
    return true
  }

  func view(at time: Duration, on surface: Surface) {
    backdrop(on: surface)
    guard let question else {
      let inside = Box(answer).centered(Size(rows: 1, columns: 36), on: surface)
      inside.write("any key asks again, Esc leaves", within: nil, .muted)
      return
    }
    question.view(on: surface)
  }
}

/// What may follow a prefix.
struct PrefixScene: Scene {
  let title: Shown = "Prefix box"
  let hints: [HintBar.Hint] = []

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool { false }

  func view(at time: Duration, on surface: Surface) {
    backdrop(on: surface)
    let words = [
      "queue", "ageing", "figures", "next 30 days", "journal", "settings", "outbox", "promises",
      "holds", "tides", "weather", "lighthouse",
    ]
    PrefixBox(
      ["g"],
      words.enumerated().map { place, word in
        PrefixBox.Choice(
          .character(Array("qafnjsophtwl")[place]), Shown(word), isEnabled: place != 4)
      }
    ).view("go to", on: surface)
  }
}
