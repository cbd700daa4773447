extension Color {
  /// The number by which curses knows the colour; -1 for the terminal's own.
  ///
  /// Of direct colours the first 256 mean the palette, so the darkest blues get a trace of green.
  var cursesNumber: CInt {
    switch self {
    case .standard: -1
    case .ansi(let color): CInt(color.rawValue)
    case .palette(let number): CInt(number)
    case .rgb(let red, let green, let blue):
      max(CInt(red) << 16 | CInt(green) << 8, 1 << 8) | CInt(blue)
    }
  }
}
