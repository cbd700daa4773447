/// An amount to type, with comma or dot.
public struct AmountField: Sendable, Hashable {
  /// What was typed.
  public var edit: TextEdit
  /// How it is read.
  public let reader: AmountReader
  /// The decimal mark that an amount is shown with.
  public let mark: Character

  /// A field.
  ///
  /// - Parameters:
  ///   - minorUnits: The amount it begins with, in minor units.
  ///   - reader: How it is read.
  ///   - mark: The decimal mark that an amount is shown with.
  public init(_ minorUnits: Int64? = nil, reader: AmountReader = .init(), mark: Character = ",") {
    edit = TextEdit(minorUnits.map { reader.text($0, mark: mark) } ?? "", limit: 24)
    self.reader = reader
    self.mark = mark
  }

  /// The amount in minor units, or why there is none.
  public var value: Result<Int64, AmountTypingFault> {
    Result { () throws(AmountTypingFault) in try reader.minorUnits(edit.text) }
  }
}

extension AmountField {
  /// Types or edits by a key, and says whether it did.
  ///
  /// Letters that no amount has are used up without a trace, so that a slip does no harm.
  public mutating func update(_ chord: Chord) -> Bool {
    if let letter = chord.typed, !letter.isASCII || !"0123456789.,+- ".contains(letter) {
      return true
    }
    return edit.update(chord)
  }

  /// Writes the amount in full, as when the field is left; what is none stays as it was typed.
  public mutating func complete() {
    if case .success(let amount) = value { edit.text = reader.text(amount, mark: mark) }
  }

  /// Draws the field over the whole width of a row, the amount at its right.
  public func view(hasKeys: Bool, hasError: Bool = false, on surface: Surface) {
    edit.line(hasKeys: hasKeys, hasError: hasError, alignment: .trailing, on: surface)
  }
}
