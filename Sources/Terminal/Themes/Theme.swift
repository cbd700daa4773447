/// How every role looks on a terminal with so many colours.
public struct Theme: Sendable {
  /// The name it is chosen by: that of its file.
  public let id: String
  /// What it is called on the screen.
  public let name: String
  /// What it is made for.
  public let kind: Kind
  /// The colours it was resolved for.
  public let depth: ColorDepth
  /// The looks that are said, rather than inherited by name.
  private let styles: [Role: Style]

  /// The terminals a theme is made for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Light text on a dark screen.
    case dark
    /// Dark text on a light screen.
    case light
    /// Both.
    case any
  }

  init(id: String, name: String, kind: Kind, depth: ColorDepth, styles: [Role: Style]) {
    self.id = id
    self.name = name
    self.kind = kind
    self.depth = depth
    self.styles = styles
  }
}

extension Theme {
  /// How a role looks by itself: to be laid over what is under it (`Style.over`).
  public subscript(role: Role) -> Style {
    if let style = styles[role] { return style }
    for ancestor in role.lineage.dropFirst() {
      if let style = styles[ancestor] { return style }
    }
    return .plain
  }

  /// The look of ordinary text, on which everything else is laid.
  public var base: Style { self[.text] }

  /// The roles that the theme names.
  public var roles: Set<Role> { Set(styles.keys) }

  /// Whether the theme says how a role looks, by its name or by a beginning of it.
  public func resolves(_ role: Role) -> Bool {
    role.lineage.contains { styles[$0] != nil }
  }
}

extension Theme {
  /// Attributes only, without any file, so that a program never fails for want of a theme.
  public static let plain = Theme(
    id: "plain", name: "plain", kind: .any, depth: .none,
    styles: [
      .text: .plain, .muted: Style(.dim), .header: Style(.bold), .title: Style(.bold),
      .hintKey: Style(.bold), .selection: Style(.reverse), .idleSelection: Style(.underline),
      .mark: Style(.bold), .match: Style(.underline), .danger: Style(.bold),
      .inputError: Style(.bold), .input: Style(.underline), .focusedInput: Style(.reverse),
      .activeTab: Style([.bold, .underline]), .disabled: Style(.dim), .toast: Style(.reverse),
    ])
}

extension Theme {
  /// Joins theme files, the ancestor first, for a terminal with so many colours.
  ///
  /// Palettes and roles of the later files count over those of the earlier ones, so that a theme
  /// can change one colour and keep everything that is painted with it. Where colours are few, the
  /// section made for that counts over the ordinary one, role by role.
  ///
  /// - Throws: `ThemeFault` with file and line for a style that cannot be read.
  init(
    _ id: String, files: [(path: String, text: ThemeText)], depth: ColorDepth
  ) throws(ThemeFault) {
    let isColorless = files.compactMap(\.text.isColorless).last ?? false
    let depth = isColorless ? .none : depth
    var palette: [String: Color] = [:]
    for (_, text) in files { palette.merge(text.palette) { _, later in later } }
    if ThemeText.Section.sixteen.counts(at: depth) {
      for (_, text) in files { palette.merge(text.fewColors) { _, later in later } }
    }
    var styles: [Role: Style] = [:]
    for section in ThemeText.Section.allCases {
      for (path, text) in files {
        for (role, (words, line)) in text.roles[section] ?? [:] {
          // Every section is read, so that a mistake shows on every terminal.
          let style: Style
          do throws(SettingsFault.Reason) {
            style = try Style(words, palette: palette)
          } catch {
            throw ThemeFault(path: path, SettingsFault(error, line: line))
          }
          if section.counts(at: depth) { styles[role] = style.shown(at: depth) }
        }
      }
    }
    self.init(
      id: id, name: files.last?.text.name ?? id,
      kind: files.compactMap(\.text.kind).last ?? .any, depth: depth, styles: styles)
  }
}

extension ThemeText.Section {
  fileprivate func counts(at depth: ColorDepth) -> Bool {
    switch self {
    case .roles: true
    case .sixteen: depth == .eight || depth == .sixteen
    case .mono: depth == .none
    }
  }
}

/// What is wrong with a theme, and in which file.
public struct ThemeFault: Error, Sendable, Hashable {
  /// The file, or the name of a theme that has none.
  public let path: String
  /// What is wrong, and in which line.
  public let fault: SettingsFault

  /// A fault.
  public init(path: String, _ fault: SettingsFault) {
    self.path = path
    self.fault = fault
  }
}
