/// How a person's screen looks: theme, signs, and what his keys are called.
public struct Look: Sendable {
  /// How roles look.
  public var theme: Theme
  /// The signs.
  public var glyphs: Glyphs
  /// The names of the keys.
  public var keyNames: KeyNames

  /// A look.
  public init(
    theme: Theme = .plain, glyphs: Glyphs = .unicode, keyNames: KeyNames = .english
  ) {
    self.theme = theme
    self.glyphs = glyphs
    self.keyNames = keyNames
  }
}

/// What widgets draw on: a part of a frame, with the look and with what is under it.
///
/// Roles are laid over the ground, so that a word keeps its colour on the paper, in a box and on the
/// row under the cursor.
public struct Surface {
  /// Draws on the part.
  public let painter: Painter
  /// The look.
  public let look: Look
  /// The style of what is under everything drawn here.
  private let ground: Style
  /// What counts over every role, as on the row under the cursor.
  private let lead: Style?

  /// A surface on the paper of the theme.
  public init(_ painter: Painter, _ look: Look) {
    self.init(painter, look, ground: look.theme.base, lead: nil)
  }

  private init(_ painter: Painter, _ look: Look, ground: Style, lead: Style?) {
    self.painter = painter
    self.look = look
    self.ground = ground
    self.lead = lead
  }
}

extension Surface {
  /// The extent.
  public var size: Size { painter.size }
  /// The signs.
  public var glyphs: Glyphs { look.glyphs }

  /// How a role looks here.
  ///
  /// Ordinary text looks like the ground itself, in a box as the box. Where the row is reversed, colours of roles would make a patchwork of it, so that only
  /// their attributes are kept.
  public func style(_ role: Role) -> Style {
    let own = role == .text ? .plain : look.theme[role]
    guard let lead else { return own.over(ground) }
    let kept = lead.attributes.contains(.reverse) ? Style(own.attributes) : own
    return lead.over(kept.over(ground))
  }

  /// A part of this surface.
  public func part(_ rect: Rect) -> Surface {
    Surface(painter.part(rect), look, ground: ground, lead: lead)
  }

  /// The rows from one to another, without the latter; none where it does not come after.
  public func rows(from start: Int, to end: Int) -> Surface {
    part(Rect(row: start, column: 0, rows: end - start, columns: size.columns))
  }

  /// One row of this surface.
  public func row(_ row: Int) -> Surface { rows(from: row, to: row + 1) }

  /// The surface without some columns at its sides.
  public func inset(columns: Int) -> Surface { part(painter.bounds.inset(columns: columns)) }

  /// The same place, painted in a role that what follows is laid on.
  public func filled(_ role: Role) -> Surface {
    let ground = style(role)
    painter.fill(with: " ", ground)
    return Surface(painter, look, ground: ground, lead: lead)
  }

  /// The same place, painted in a role that counts over what follows, as a chosen row does.
  public func led(by role: Role) -> Surface {
    let lead = look.theme[role].over(self.lead ?? .plain)
    let result = Surface(painter, look, ground: ground, lead: lead)
    painter.fill(with: " ", result.style(.text))
    return result
  }

  /// Writes a text in a role, and gives the column after it.
  @discardableResult
  public func write(_ text: Shown, row: Int = 0, column: Int = 0, _ role: Role = .text) -> Int {
    painter.write(text, at: Point(row: row, column: column), style(role)).column
  }

  /// Writes a text that is cut with a sign where it is longer than so many columns, or than the
  /// surface; gives the column after it.
  @discardableResult
  public func write(
    _ text: Shown, row: Int = 0, column: Int = 0, within width: Int?, _ role: Role = .text
  ) -> Int {
    let width = min(width ?? .max, size.columns - column)
    return write(
      text.truncated(to: width, sign: glyphs.ellipsis), row: row, column: column, role)
  }

  /// Writes a text at the right edge, and gives the column it begins at.
  @discardableResult
  public func write(_ text: Shown, row: Int = 0, trailing margin: Int, _ role: Role = .text) -> Int
  {
    let column = size.columns - margin - text.width
    write(text, row: row, column: column, role)
    return column
  }

  /// Draws one sign so many times along a row.
  public func fill(
    row: Int, column: Int, count: Int = 1, with sign: Unicode.Scalar, _ role: Role
  ) {
    painter.fill(
      Rect(row: row, column: column, rows: 1, columns: count), with: sign, style(role))
  }

  /// Shows the cursor.
  public func setCursor(row: Int, column: Int) {
    painter.setCursor(Point(row: row, column: column))
  }
}
