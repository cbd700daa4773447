/// How text looks: two colours and attributes.
public struct Style: Sendable, Hashable {
  /// The colour of the letters.
  public var foreground: Color
  /// The colour behind them.
  public var background: Color
  /// Bold, underlined and the like.
  public var attributes: Attributes

  /// A style; what is left out is the terminal's own.
  public init(
    _ foreground: Color = .standard, on background: Color = .standard,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The terminal's own colours with attributes.
  public init(_ attributes: Attributes) { self.init(.standard, on: .standard, attributes) }

  /// The terminal's own colours without any attribute.
  public static let plain = Style()

  /// What letters can be besides coloured.
  public struct Attributes: OptionSet, Sendable, Hashable {
    /// One bit for each attribute.
    public let rawValue: UInt8

    /// A set by its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier letters.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter letters.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted letters.
    public static let italic = Attributes(rawValue: 4)
    /// A line below.
    public static let underline = Attributes(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }
}

extension Style {
  /// This style laid over another: its colours where it has any, the attributes of both.
  public func over(_ base: Style) -> Style {
    Style(
      foreground == .standard ? base.foreground : foreground,
      on: background == .standard ? base.background : background,
      attributes.union(base.attributes))
  }

  /// The nearest style that a depth can show.
  ///
  /// With eight colours bright letters are bold ones, grey letters faint ones, and letters are
  /// never of the colour behind them unless that was wanted.
  public func shown(at depth: ColorDepth) -> Style {
    var style = Style(foreground.shown(at: depth), on: background.shown(at: depth), attributes)
    if depth == .eight, case .ansi(let color) = foreground.shown(at: .sixteen), color.rawValue > 7 {
      if color == .brightBlack { style.foreground = .standard }
      style.attributes.insert(color == .brightBlack ? .dim : .bold)
    }
    if style.foreground == style.background, foreground != background {
      style.background = .standard
    }
    return style
  }
}

extension Style: CustomStringConvertible {
  /// In the words of theme files: `fg:red bg:#202020 bold`; `plain` for the terminal's own.
  public var description: String {
    var words: [String] = []
    if foreground != .standard { words.append("fg:\(foreground)") }
    if background != .standard { words.append("bg:\(background)") }
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"),
    ]
    words += names.filter { attributes.contains($0.0) }.map(\.1)
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }
}

extension Color: CustomStringConvertible {
  /// As theme files name it: `default`, `bright-red`, `208` or `#ff8800`.
  public var description: String {
    switch self {
    case .standard: "default"
    case .ansi(let color): color.description
    case .palette(let number): "\(number)"
    case .rgb(let red, let green, let blue):
      "#"
        + [red, green, blue].map { component in
          let digits = String(component, radix: 16)
          return digits.utf8.count == 1 ? "0" + digits : digits
        }.joined()
    }
  }
}

extension ANSIColor: CustomStringConvertible {
  /// As theme files name it: `red`, `bright-red`.
  public var description: String {
    let dark = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return (rawValue < 8 ? "" : "bright-") + dark[Int(rawValue & 7)]
  }
}
