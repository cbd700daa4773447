import Terminal

/// Every widget in every theme, to look at and to play with.
struct Gallery: Application {
  enum Message: Sendable {
    case happened(Happening)
    case timePassed
  }

  private(set) var scenes: [any Scene]
  private(set) var list = Selection(0)
  /// Whether the keys go to the scene rather than to the list.
  private(set) var isInside = false
  private(set) var themes: Picker<String>?
  private(set) var look: Look
  private(set) var themeName: String
  /// The colours that are shown, at most those of the terminal.
  private(set) var depth = ColorDepth.direct
  private(set) var fault: ThemeFault?
  private(set) var message = Toasts()

  private let shelf: ThemeShelf
  private var terminalDepth = ColorDepth.direct
  private var size = Size(rows: 24, columns: 80)
  let clock: @Sendable () -> Duration

  /// A gallery.
  ///
  /// - Parameters:
  ///   - shelf: Where the themes are.
  ///   - theme: The one to begin with.
  ///   - glyphs: The signs to begin with.
  ///   - scenes: What it shows.
  ///   - clock: The time, by any clock that never goes back.
  init(
    shelf: ThemeShelf, theme: String = "default", glyphs: Glyphs = .unicode,
    scenes: [any Scene] = allScenes(), clock: @escaping @Sendable () -> Duration
  ) {
    self.scenes = scenes
    self.shelf = shelf
    self.clock = clock
    themeName = theme
    look = Look(glyphs: glyphs)
    loadTheme()
  }

  func message(for happening: Happening) -> Message? { .happened(happening) }

  mutating func update(_ message: Message) -> [Effect<Message>] {
    var effects: [Effect<Message>] = []
    switch message {
    case .timePassed: break
    case .happened(.started(let size, let depth)):
      self.size = size
      (terminalDepth, self.depth) = (depth, depth)
      loadTheme()
    case .happened(.resized(let size)): self.size = size
    case .happened(.input(.key(let chord))): effects = pressed(chord)
    case .happened(.input(.paste(let text))): if isInside { scenes[list.index].paste(text) }
    case .happened: break
    }
    let time = clock()
    let changes = [scenes[list.index].change(after: time), self.message.change(after: time)]
    if let next = changes.compactMap({ $0 }).min() {
      effects.append(.wake("change", after: next - time, .timePassed))
    }
    return effects
  }

  private mutating func pressed(_ chord: Chord) -> [Effect<Message>] {
    if themes != nil {
      choose(chord)
      return []
    }
    switch chord {
    case Chord(.function(2)): themes = themePicker
    case Chord(.function(3)):
      look.glyphs = look.glyphs == .unicode ? .ascii : .unicode
    case Chord(.function(4)):
      let depths = ColorDepth.allCases.filter { $0 <= terminalDepth }
      let place = depths.firstIndex(of: depth) ?? 0
      depth = depths[(place + depths.count - 1) % depths.count]
      loadTheme()
    case Chord(.function(6)):
      look.keyNames = look.keyNames == .english ? .german : .english
    case Chord(.function(7)): list.move(.up, in: ids, visible: size.rows)
    case Chord(.function(8)): list.move(.down, in: ids, visible: size.rows)
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    case .control("c"): return [.quit]
    default: return isInside ? inside(chord) : outside(chord)
    }
    return []
  }

  private mutating func outside(_ chord: Chord) -> [Effect<Message>] {
    switch chord {
    case "q", .escape: return [.quit]
    case .enter, Chord(.right), .tab: isInside = true
    default: _ = list.update(chord, in: ids, visible: size.rows - 4)
    }
    return []
  }

  private mutating func inside(_ chord: Chord) -> [Effect<Message>] {
    let room = Self.room(in: size, isInside: true).scene.size
    if !scenes[list.index].update(chord, at: clock(), on: room), chord == .escape || chord == "q" {
      isInside = false
    }
    return []
  }

  private var ids: [Int] { Array(scenes.indices) }
}

// MARK: - Themes

extension Gallery {
  private var themePicker: Picker<String> {
    Picker(shelf.names.map { .init($0, Phrase(Shown($0))) }, cursor: themeName)
  }

  /// Shows the theme under the cursor while it is chosen; Esc goes back to the one before.
  private mutating func choose(_ chord: Chord) {
    guard var picker = themes else { return }
    switch picker.update(chord) {
    case .finished(let name):
      themeName = name
      themes = nil
    case .cancelled: themes = nil
    case .handled, .ignored: themes = picker
    }
    loadTheme(themes?.cursor)
  }

  private mutating func loadTheme(_ name: String? = nil) {
    do throws(ThemeFault) {
      look.theme = try shelf.theme(name ?? themeName, at: depth)
      fault = nil
    } catch {
      fault = error
    }
  }
}
