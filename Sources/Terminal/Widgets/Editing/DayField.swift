/// A day to type, in the forms that ``DayReader`` knows; up and down step it by a day.
///
/// The first letter typed takes the place of what stands in the field.
public struct DayField: Sendable, Hashable {
  /// What was typed.
  public var edit: TextEdit
  /// How it is read.
  public let reader: DayReader
  /// How a day stands in the field.
  public let notation: CalendarDay.Notation
  /// Whether what stands in the field was not typed, so that typing begins anew.
  private var isProposal = true

  /// A field.
  public init(
    _ day: CalendarDay? = nil, reader: DayReader, notation: CalendarDay.Notation = .dotted
  ) {
    edit = TextEdit(day?.text(notation) ?? "", limit: 16)
    self.reader = reader
    self.notation = notation
  }

  /// The day, or why there is none.
  public var value: Result<CalendarDay, DayTypingFault> {
    Result { () throws(DayTypingFault) in try reader.day(edit.text) }
  }
}

extension DayField {
  /// Types, edits or steps by a key, and says whether it did.
  public mutating func update(_ chord: Chord) -> Bool {
    switch chord.key {
    case .up where chord.modifiers.isEmpty: step(1)
    case .down where chord.modifiers.isEmpty: step(-1)
    default:
      if isProposal, chord.typed != nil { edit.text = "" }
      let isUsed = edit.update(chord)
      if isUsed { isProposal = false }
      return isUsed
    }
    return true
  }

  /// Takes a pasted text.
  mutating func paste(_ text: String) {
    if isProposal { edit.text = "" }
    edit.insert(text)
    isProposal = false
  }

  /// Writes the day in full, as when the field is left; what is no day stays as it was typed.
  public mutating func complete() {
    guard case .success(let day) = value else { return }
    edit.text = day.text(notation)
    isProposal = true
  }

  /// From the day in the field, or from today where there is none.
  private mutating func step(_ days: Int) {
    let day = (try? value.get()).map { $0 + days } ?? reader.today
    edit.text = day.text(notation)
    isProposal = true
  }

  /// Draws the field over the whole width of a row.
  public func view(hasKeys: Bool, hasError: Bool = false, on surface: Surface) {
    edit.line(hasKeys: hasKeys, hasError: hasError, on: surface)
  }
}
