/// A colour as a theme asks for it; a screen shows the nearest that its terminal has.
public enum Color: Sendable, Hashable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the sixteen that every terminal's user chose for himself.
  case ansi(ANSIColor)
  /// A number of the palette of 256; the first sixteen are the ANSI colours.
  case palette(UInt8)
  /// Red, green and blue, 0 to 255 each.
  case rgb(UInt8, UInt8, UInt8)
}

/// The sixteen colours by name, in the order of their numbers.
public enum ANSIColor: UInt8, Sendable, Hashable, CaseIterable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow
  case brightBlue, brightMagenta, brightCyan, brightWhite
}

/// How many colours a screen can show, fewest first.
public enum ColorDepth: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// None: attributes only.
  case none
  /// The eight dark ANSI colours.
  case eight
  /// All sixteen ANSI colours.
  case sixteen
  /// The palette of 256.
  case palette
  /// Every mixture of red, green and blue.
  case direct

  /// Whether fewer colours can be shown.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Color {
  /// The nearest colour that a depth can show.
  public func shown(at depth: ColorDepth) -> Color {
    guard self != .standard else { return self }
    switch depth {
    case .none: return .standard
    case .direct: return self
    case .palette:
      guard case .rgb = self else { return self }
      return .palette(nearest(in: 16..<256))
    case .sixteen, .eight:
      let number = ansiNumber
      let color = depth == .sixteen ? ANSIColor(rawValue: number) : ANSIColor(rawValue: number & 7)
      return color.map(Color.ansi) ?? .standard
    }
  }

  /// The number of the nearest of the sixteen.
  private var ansiNumber: UInt8 {
    switch self {
    case .standard: 7
    case .ansi(let color): color.rawValue
    case .palette(let number) where number < 16: number
    case .palette, .rgb: nearest(in: 0..<16)
    }
  }

  /// The number of the palette's colour that looks most like this one.
  private func nearest(in numbers: Range<Int>) -> UInt8 {
    let wanted = components
    let number = numbers.min { left, right in
      wanted.distance(to: Self.components(of: UInt8(left)))
        < wanted.distance(to: Self.components(of: UInt8(right)))
    }
    return UInt8(number ?? 0)
  }

  /// Red, green and blue; those of the ANSI colours are what xterm shows, since nobody can know
  /// what the user chose.
  public var components: Components {
    switch self {
    case .standard: Components(red: 229, green: 229, blue: 229)
    case .ansi(let color): Self.components(of: color.rawValue)
    case .palette(let number): Self.components(of: number)
    case .rgb(let red, let green, let blue):
      Components(red: Int(red), green: Int(green), blue: Int(blue))
    }
  }

  /// A colour taken apart, 0 to 255 each.
  public struct Components: Sendable, Hashable {
    /// The share of red.
    public let red: Int
    /// The share of green.
    public let green: Int
    /// The share of blue.
    public let blue: Int

    /// How different two colours look, by the weights of the eye ("redmean").
    func distance(to other: Components) -> Int {
      let mean = (red + other.red) / 2
      let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
      return (512 + mean) * red * red / 256 + 4 * green * green
        + (767 - mean) * blue * blue / 256
    }
  }

  private static let ansiComponents: [(Int, Int, Int)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// The colours of the palette: sixteen, then a cube of 6×6×6, then 24 greys.
  private static func components(of number: UInt8) -> Components {
    let number = Int(number)
    switch number {
    case 0..<16:
      let (red, green, blue) = ansiComponents[number]
      return Components(red: red, green: green, blue: blue)
    case 16..<232:
      let index = number - 16
      func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }
      return Components(
        red: level(index / 36), green: level(index / 6 % 6), blue: level(index % 6))
    default:
      let grey = 8 + 10 * (number - 232)
      return Components(red: grey, green: grey, blue: grey)
    }
  }
}
