import Foundation
import Testing

@testable import Terminal

@Suite("Themes")
struct ThemeTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes").path
  static let shipped = ThemeShelf(folders: [folder])
  static let names = [
    "colour-blind", "dark", "default", "high-contrast", "light", "mono",
  ]

  @Test func `six themes are shipped`() {
    #expect(Self.shipped.names == Self.names)
  }

  @Test(arguments: names, ColorDepth.allCases)
  func `every role of the toolkit resolves at every depth`(name: String, depth: ColorDepth) throws {
    let theme = try Self.shipped.theme(name, at: depth)
    for role in Role.ofToolkit { #expect(theme.resolves(role), "\(role)") }
    for role in theme.roles {
      let style = theme[role]
      #expect(style.shown(at: depth) == style, "\(role) asks for more colours than there are")
    }
  }

  /// Roles that are lines and areas rather than letters.
  static let shapes: Set<Role> = [.border, .scrollbar, .bar, .rest]
  /// Roles of which a theme lays others over: text stands on the paper, in boxes and on rows.
  static let grounds: [Role] = [.text, .popup, .header, .status, .input, .selection]

  @Test(arguments: ["dark", "light", "high-contrast", "colour-blind"])
  func `letters have a contrast of 4.5, lines of 1.5`(name: String) throws {
    let theme = try Self.shipped.theme(name, at: .direct)
    for ground in Self.grounds {
      let base = theme[ground].over(theme.base)
      for role in theme.roles where ground == .text || theme[role].background == .standard {
        // On a row under the cursor the row's own letters win.
        let style =
          ground == .selection
          ? theme[ground].over(theme[role].over(base))
          : theme[role].over(base)
        let contrast = try #require(style.contrast, "\(role) on \(ground)")
        let least = Self.shapes.contains(role) ? 1.5 : 4.5
        #expect(contrast >= least, "\(role) on \(ground): \(contrast)")
      }
    }
  }

  @Test(
    arguments: ["dark", "light", "high-contrast", "colour-blind"], [ColorDepth.eight, .sixteen])
  func `with few colours what is good, bad and to be watched still differ, and are read`(
    name: String, depth: ColorDepth
  ) throws {
    let theme = try Self.shipped.theme(name, at: depth)
    let telling: [Role] = [.text, .ok, .warn, .danger]
    #expect(Set(telling.map { theme[$0].over(theme.base) }).count == telling.count)
    for role in Role.ofToolkit where !Self.shapes.contains(role) {
      for ground in [Role.text, .popup] {
        let style = theme[role].over(theme[ground].over(theme.base))
        // By xterm's colours, since those of the user are not known; blue on black is worse there
        // than anywhere.
        let contrast = style.foreground.components.contrast(to: style.background.components)
        #expect(contrast >= 2.4, "\(role) on \(ground): \(style) has \(contrast)")
      }
    }
  }

  @Test(arguments: ["default", "mono"])
  func `the plain themes never paint the background`(name: String) throws {
    for depth in ColorDepth.allCases {
      let theme = try Self.shipped.theme(name, at: depth)
      for role in theme.roles { #expect(theme[role].background == .standard, "\(role)") }
    }
  }

  @Test func `the default theme uses the colours that the user chose`() throws {
    let theme = try Self.shipped.theme("default", at: .direct)
    for role in theme.roles {
      switch theme[role].foreground {
      case .standard, .ansi: break
      default: Issue.record("\(role) is \(theme[role])")
      }
    }
  }

  @Test(arguments: names)
  func `without colours what matters still differs from what does not`(name: String) throws {
    let theme = try Self.shipped.theme(name, at: .none)
    let telling: [Role] = [
      .danger, .selection, .mark, .match, .focusedInput, .inputError, .activeTab, .hintKey,
    ]
    for role in telling { #expect(theme[role] != .plain, "\(role)") }
    #expect(theme[.selection] != theme[.idleSelection])
    #expect(theme[.input] != theme[.focusedInput])
  }

  @Test func `luminance and contrast follow WCAG`() {
    let black = Color.rgb(0, 0, 0).components
    let white = Color.rgb(255, 255, 255).components
    #expect(abs(white.contrast(to: black) - 21) < 1e-9)
    // #767676 is the well-known darkest grey that passes on white with 4.54, #777777 has 4.48.
    let pass = Color.rgb(0x76, 0x76, 0x76).components.contrast(to: white)
    let fail = Color.rgb(0x77, 0x77, 0x77).components.contrast(to: white)
    #expect(abs(pass - 4.54) < 0.005)
    #expect(abs(fail - 4.48) < 0.005)
    #expect(Style(.ansi(.red), on: .rgb(0, 0, 0)).contrast == nil)
  }
}

@Suite("Theme files")
struct ThemeFileTests {
  private let place = FileManager.default.temporaryDirectory
    .appending(path: "themes-\(UUID().uuidString)").path

  /// A shelf with these files, in folders in order.
  private func shelf(_ folders: [[String: String]]) throws -> ThemeShelf {
    var paths: [String] = []
    for (number, files) in folders.enumerated() {
      let folder = "\(place)/\(number)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, text) in files {
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name).theme"))
      }
      paths.append(folder)
    }
    return ThemeShelf(folders: paths)
  }

  private func removing<Result>(_ work: () throws -> Result) rethrows -> Result {
    defer { try? FileManager.default.removeItem(atPath: place) }
    return try work()
  }

  @Test func `names fall back by their dots, then to nothing`() throws {
    try removing {
      let shelf = try shelf([["a": "[roles]\nui = bold\nui.input = fg:red\n"]])
      let theme = try shelf.theme("a", at: .sixteen)
      #expect(theme["ui.input.error"] == Style(.ansi(.red)))
      #expect(theme["ui.header.left"] == Style(.bold))
      #expect(theme["uix"] == .plain)
      #expect(!theme.resolves("uix"))
    }
  }

  @Test func `a theme changes colours of the one it inherits from, and the sections by depth`()
    throws
  {
    try removing {
      let shelf = try shelf([
        [
          "child": "inherits = base\nname = Child\n[palette]\nalarm = #0000ff\n",
          "base": """
          kind = dark
          [palette]
          alarm = #ff0000
          [roles]
          danger = fg:alarm
          other = fg:#101010
          few = fg:alarm
          [palette.16]
          alarm = magenta
          [16]
          danger = fg:bright-red bold
          [mono]
          danger = underline
          """,
        ]
      ])
      #expect(try shelf.theme("child", at: .direct)["danger"] == Style(.rgb(0, 0, 255)))
      #expect(
        try shelf.theme("child", at: .sixteen)["danger"]
          == Style(.ansi(.brightRed), on: .standard, .bold))
      #expect(try shelf.theme("child", at: .sixteen)["few"] == Style(.ansi(.magenta)))
      #expect(try shelf.theme("child", at: .direct)["few"] == Style(.rgb(0, 0, 255)))
      #expect(
        try shelf.theme("child", at: .eight)["danger"]
          == Style(.ansi(.red), on: .standard, .bold))
      #expect(try shelf.theme("child", at: .none)["danger"] == Style(.underline))
      #expect(try shelf.theme("child", at: .none)["other"] == .plain)
      #expect(try shelf.theme("child", at: .direct).kind == .dark)
      #expect(try shelf.theme("child", at: .direct).name == "Child")
    }
  }

  @Test func `the user's folder counts before the shipped one`() throws {
    try removing {
      let shelf = try shelf([
        ["dark": "name = Mine"], ["dark": "name = Shipped", "light": "name = Light"],
      ])
      #expect(shelf.names == ["dark", "light"])
      #expect(try shelf.theme("dark", at: .direct).name == "Mine")
    }
  }

  @Test(arguments: [
    ("colour = red", SettingsFault.Reason.unknownKey("colour")),
    ("kind = grey", .unknownValue("grey", expected: ["dark", "light", "any"])),
    ("inherits = ../../etc/passwd", .brokenName("../../etc/passwd")),
    ("[roles]\ntext = fg:alarm", .unknownColor("alarm")),
    ("[roles]\ntext = blink", .unknownStyleWord("blink")),
    ("[palette]\nred = #12345", .unknownColor("#12345")),
    ("[palette]\nred = #12345g", .unknownColor("#12345g")),
    ("[palette]\nred = 256", .unknownColor("256")),
    ("[palette]\nred = +1", .unknownColor("+1")),
    ("[8]\ntext = bold", .unknownSection("8")),
    ("[mono]\ntext = fg:nothing", .unknownColor("nothing")),
    ("name = x\nname = y", .setTwice("name", first: 2)),
    ("name = \u{1B}]0;x\u{7}", .controlCharacter(0x1B)),
  ])
  func `what is wrong is told with file and line`(
    text: String, reason: SettingsFault.Reason
  ) throws {
    try removing {
      let shelf = try shelf([["a": "# first\n\(text)\n"]])
      let line = 2 + text.split(separator: "\n").count - 1
      #expect(
        throws: ThemeFault(path: "\(place)/0/a.theme", SettingsFault(reason, line: line))
      ) { try shelf.theme("a", at: .direct) }
    }
  }

  @Test func `a theme that leads back to itself is refused`() throws {
    try removing {
      let shelf = try shelf([["a": "inherits = b", "b": "inherits = a"]])
      #expect(
        throws: ThemeFault(
          path: "\(place)/0/b.theme", SettingsFault(.inheritsItself(["a", "b", "a"]), line: nil))
      ) { try shelf.theme("a", at: .direct) }
    }
  }

  @Test func `a theme that nobody has is told by who wants it`() throws {
    try removing {
      let shelf = try shelf([["a": "inherits = none"]])
      #expect(
        throws: ThemeFault(
          path: "\(place)/0/a.theme", SettingsFault(.unknownTheme("none"), line: nil))
      ) { try shelf.theme("a", at: .direct) }
      #expect(
        throws: ThemeFault(path: "gone", SettingsFault(.unknownTheme("gone"), line: nil))
      ) { try shelf.theme("gone", at: .direct) }
      #expect(
        throws: ThemeFault(path: "../a", SettingsFault(.brokenName("../a"), line: nil))
      ) { try shelf.theme("../a", at: .direct) }
    }
  }

  @Test func `a folder, a pipe and a large file are no themes`() throws {
    try removing {
      let shelf = try shelf([["large": String(repeating: "#\n", count: 40_000)]])
      try FileManager.default.createDirectory(
        atPath: "\(place)/0/folder.theme", withIntermediateDirectories: true)
      #expect(mkfifo("\(place)/0/pipe.theme", 0o600) == 0)
      for (name, reason) in [
        ("folder", SettingsFault.Reason.noOrdinaryFile), ("pipe", .noOrdinaryFile),
        ("large", .tooLarge(bytes: 80_000, limit: 65_536)),
      ] {
        #expect(
          throws: ThemeFault(path: "\(place)/0/\(name).theme", SettingsFault(reason, line: nil))
        ) { try shelf.theme(name, at: .direct) }
      }
    }
  }

  @Test func `a role that nobody draws with is told with its line`() throws {
    try removing {
      let shelf = try shelf([["a": "[roles]\ntext = bold\nui.heder = bold\n"]])
      #expect(
        try shelf.unknownRoles(in: "a", known: Set(Role.ofToolkit)) == [
          ThemeFault(path: "\(place)/0/a.theme", SettingsFault(.unknownKey("ui.heder"), line: 3))
        ])
    }
  }

  @Test func `the shelf knows where a program's themes are`() {
    let installed = ThemeShelf(
      program: "verzug", environment: ["HOME": "/home/anna"],
      executable: "/usr/local/bin/verzug")
    #expect(
      installed.folders == [
        "/home/anna/.config/verzug/themes", "/etc/verzug/themes", "/usr/local/share/verzug/Themes",
      ])
    let built = ThemeShelf(
      program: "verzug", environment: ["XDG_CONFIG_HOME": "/c", "HOME": "/home/anna"],
      executable: "/src/verzug/.build/x86_64-unknown-linux-gnu/debug/verzug")
    #expect(built.folders.first == "/c/verzug/themes")
    #expect(built.folders.last == "/src/verzug/Themes")
    #expect(ThemeShelf.executable.hasPrefix("/"))
  }
}
