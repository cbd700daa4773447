/// An amount to type, with comma or dot.
///
/// The first digit typed takes the place of what stands in the field.
public struct AmountField: Sendable, Hashable {
  /// What was typed.
  public var edit: TextEdit
  /// How it is read.
  public let reader: AmountReader
  /// The decimal mark that an amount is shown with.
  public let mark: Character
  /// Whether what stands in the field was not typed, so that typing begins anew.
  private var isProposal = true

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
    if isProposal, chord.typed != nil { edit.text = "" }
    let isUsed = edit.update(chord)
    if isUsed { isProposal = false }
    return isUsed
  }

  /// Takes a pasted text.
  mutating func paste(_ text: String) {
    if isProposal { edit.text = "" }
    edit.insert(text)
    isProposal = false
  }

  /// Writes the amount in full, as when the field is left; what is none stays as it was typed.
  public mutating func complete() {
    guard case .success(let amount) = value else { return }
    edit.text = reader.text(amount, mark: mark)
    isProposal = true
  }

  /// Draws the field over the whole width of a row, the amount at its right.
  public func view(hasKeys: Bool, hasError: Bool = false, on surface: Surface) {
    edit.line(hasKeys: hasKeys, hasError: hasError, alignment: .trailing, on: surface)
  }
}
