import Terminal

/// What can be done in the gallery's harbour.
enum HarbourAction: String, KeyedAction {
  case open, mark, call, letter, dues, berth, chain, tug, papers, tides, filter, help, palette, quit

  private static let keys = KeySet<HarbourAction>([
    .open: [KeySequence(.enter)], .mark: [" "], .call: ["c"], .letter: ["r"], .dues: ["m"],
    .berth: ["b"], .chain: ["e"], .tug: ["t"], .papers: ["C"],
    .tides: [KeySequence(["g", "t"])].compactMap(\.self), .filter: ["/"],
    .help: ["?", KeySequence(Chord(.function(1)))],
    .palette: [":", KeySequence(.control("p"))], .quit: ["q"],
  ])

  private var text: (title: Shown, help: Shown, aliases: [String], refusal: Shown?) {
    switch self {
    case .open: ("Open the ship", "Everything about it, the newest on top.", [], nil)
    case .mark: ("Mark", "Marks the ship and goes one down.", ["choose"], nil)
    case .call: ("Call the captain", "Logs a call in three keys.", ["phone", "Anruf"], nil)
    case .letter: ("Write a letter", "Opens the next letter as a preview.", ["Brief", "mail"], nil)
    case .dues: ("Take dues", "Books an amount in cash.", ["money", "Gebühr", "pay"], nil)
    case .berth: ("Give a berth", "Moves the ship to another berth.", ["Liegeplatz"], nil)
    case .chain:
      (
        "Chain the ship", "So that it cannot leave.", ["Kette", "lock"],
        "it has paid all its dues"
      )
    case .tug: ("Call a tug", "Through the harbour office.", ["Schlepper"], nil)
    case .papers: ("Send the papers", "To the customs office.", ["customs"], "there are none yet")
    case .tides: ("Go to the tides", "High and low water of the week.", ["Gezeiten"], nil)
    case .filter: ("Filter", "Shows the rows that have all words.", ["search"], nil)
    case .help: ("Help", "All keys, searchable.", [], nil)
    case .palette: ("Commands", "Every action by its name.", ["menu"], nil)
    case .quit: ("Back or quit", "At the root it quits.", ["exit"], nil)
    }
  }

  var item: ActionItem<HarbourAction> {
    let text = text
    return ActionItem(
      self, text.title, keys: Self.keys[self], help: text.help, aliases: text.aliases,
      refusal: text.refusal)
  }
}

/// The keys of a place, searchable.
struct HelpScene: Scene {
  private var help = Help<HarbourAction>([
    .init(
      "This screen",
      [HarbourAction.open, .mark, .call, .letter, .dues, .berth, .chain, .tug, .papers].map(\.item)),
    .init("Everywhere", [HarbourAction.tides, .filter, .help, .palette, .quit].map(\.item)),
  ])
  private var ran: Shown = ""

  let title: Shown = "Help"
  let hints: [HintBar.Hint] = [.key(.enter, "run it"), .key(.escape, "leave")]

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    switch help.update(chord) {
    case .finished(let action): ran = "ran: \(action.item.title)"
    case .handled: ran = ""
    case .ignored, .cancelled: return false
    }
    return true
  }

  func view(at time: Duration, on surface: Surface) {
    help.view(
      Box("Help", footer: ran.isEmpty ? "Enter runs it now" : ran), prompt: "type to filter",
      emptyText: "No key does that.", on: surface)
  }
}

/// Every action by its name.
struct PaletteScene: Scene {
  private var palette = Palette(HarbourAction.allCases.map(\.item))
  private var ran: Shown = ""

  let title: Shown = "Palette"
  let hints: [HintBar.Hint] = [.key(.enter, "run"), .key(.escape, "leave")]

  init(typed: String = "") {
    for letter in typed { _ = palette.update(.character(letter)) }
  }

  mutating func update(_ chord: Chord, at time: Duration, on size: Size) -> Bool {
    switch palette.update(chord) {
    case .finished(let action): ran = "ran: \(action.item.title)"
    case .handled: ran = ""
    case .ignored, .cancelled: return false
    }
    return true
  }

  func view(at time: Duration, on surface: Surface) {
    palette.view(
      Box("Commands", footer: ran.isEmpty ? "Enter runs it" : ran), prompt: "a few letters",
      emptyText: "There is no such command.", on: surface)
  }
}
