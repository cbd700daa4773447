import Receivables
import Terminal
import Wording

/// The export of a list at the bottom: for which program, then under which name.
struct ExportStrip: Layer {
  private let list: TableList
  private var style: ListStyle?
  private var field: TextField

  /// Asks about a list; its file is named after what it shows.
  init(_ list: TableList, _ title: Shown, _ surroundings: Surroundings) {
    self.list = list
    field = TextField(Self.name(title, on: surroundings.day), limit: 200)
  }

  var extent: Extent { .strip(rows: 3) }
  var scope: Scope { style == nil ? .modal : .form }
  var hints: [Action] { style == nil ? [.escape] : [.formAccept, .escape] }

  func title(_ surroundings: Surroundings) -> Shown {
    Shown(surroundings.words.title(of: .export))
  }

  /// `Zahlungszusagen 2026-11-25.csv`: letters and digits of the title, nothing that paths are made
  /// of.
  private static func name(_ title: Shown, on day: Day) -> String {
    let kept = title.string.map { letter in
      letter.isLetter || letter.isNumber ? letter : Character(" ")
    }
    let words = String(kept).split(separator: " ").prefix(6).joined(separator: "-")
    return "\(words.isEmpty ? "verzug" : words)-\(day).csv"
  }

  // MARK: Keys

  mutating func take(_ chord: Chord, _ surroundings: Surroundings) -> [Step]? {
    guard let style else {
      switch strip(surroundings).response(to: chord) {
      case .finished(let style): self.style = style
      case .cancelled: return [.leave]
      case .handled: break
      case .ignored: return nil
      }
      return []
    }
    switch chord {
    case .escape:
      self.style = nil
      return []
    case .enter:
      guard !field.text.isEmpty else {
        return [.say(Shown(surroundings.words.fileNameMissing), .warn)]
      }
      return [.request(.work(.export(name: field.text, table: list, style)))]
    default: return field.update(chord) ? [] : nil
    }
  }

  mutating func paste(_ text: String, _ surroundings: Surroundings) -> [Step]? {
    guard style != nil else { return nil }
    field.edit.insert(text)
    return []
  }

  /// What could not be written stays asked about, under another name perhaps.
  mutating func learn(_ outcome: Outcome, _ surroundings: Surroundings) -> [Step] {
    guard case .worked(.exported(let path)) = outcome else { return [] }
    return [
      .leave, .say(Shown(surroundings.words.exported(list.rows.count, to: path)), .ok),
    ]
  }

  // MARK: View

  private func strip(_ surroundings: Surroundings) -> KeyStrip<ListStyle> {
    let words = surroundings.words
    return KeyStrip(
      Shown(words.exportQuestion(list.rows.count)),
      ListStyle.allCases.enumerated().map { place, style in
        .init(style, [.character(Character("\(place + 1)"))], Shown(words.style(style)))
      }, standard: words.language == .german ? .german : .plain)
  }

  func view(on surface: Surface, _ surroundings: Surroundings) {
    guard style != nil else { return strip(surroundings).view(on: surface) }
    surface.rule(row: 0, Shown(surroundings.words.fileNameQuestion))
    field.view(
      hasKeys: true,
      on: surface.part(Rect(row: 1, column: 2, rows: 1, columns: surface.size.columns - 4)))
  }
}
