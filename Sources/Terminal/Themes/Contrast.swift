import Glibc

extension Color.Components {
  /// The relative luminance of WCAG 2.2: 0 for black, 1 for white.
  public var luminance: Double {
    func linear(_ component: Int) -> Double {
      let share = Double(component) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio of WCAG 2.2 between two colours, from 1 to 21.
  ///
  /// Level AA asks for 4.5 between text and its background (success criterion 1.4.3), 3 for what
  /// is no text (1.4.11).
  public func contrast(to other: Color.Components) -> Double {
    let lights = [luminance, other.luminance].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }
}

extension Style {
  /// The contrast between letters and what is behind them, or nothing where one of both is the
  /// terminal's own or the user's choice, which nobody can know.
  public var contrast: Double? {
    guard foreground.isFixed, background.isFixed else { return nil }
    return foreground.components.contrast(to: background.components)
  }
}

extension Color {
  /// Whether it looks the same on every terminal.
  fileprivate var isFixed: Bool {
    switch self {
    case .standard, .ansi: false
    case .palette(let number): number >= 16
    case .rgb: true
    }
  }
}
