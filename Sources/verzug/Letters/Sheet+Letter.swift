import Desk
import Receivables
import Wording

// A letter on a terminal: what it is, what speaks against it, then its words.

extension Sheet {
  /// A letter as it would go out.
  mutating func add(
    _ letter: ComposedLetter, _ objections: [Objection] = [], _ account: Account? = nil
  ) {
    heading(letter.text.heading)
    field(words.label(.recipient), letter.head.recipient.joined(separator: ", "))
    field(
      words.label(.way), letter.draft.channels.map(words.channel).joined(separator: ", "))
    if let address = letter.mailAddress { field(words.label(.mailAddress), address) }
    if !letter.attached.isEmpty {
      field(words.label(.attached), letter.attached.joined(separator: ", "))
    }
    list(objections.map { words.objection($0, account) })
    add(letter.text)
  }

  /// The words of a letter.
  mutating func add(_ text: LetterText) {
    for block in text.blocks {
      switch block {
      case .paragraph(let words), .free(let words):
        for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
          paragraph(String(line))
        }
      case .table(let table):
        self.table(
          table.columns.map { $0.isNumeric ? .number($0.title) : .text($0.title) },
          (table.rows + table.sums).map(\.cells))
      case .payment(let slip): add(slip, Wording(text.language))
      }
    }
  }

  private mutating func add(_ slip: PaymentSlip, _ words: Wording) {
    for (name, value) in words.lines(of: slip) { field(name, value) }
  }
}
