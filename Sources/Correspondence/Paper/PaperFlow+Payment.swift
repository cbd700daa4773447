import Receivables
import Wording

extension PaperFlow {
  /// How to pay, beside the code for telephones; it stands on one page.
  mutating func place(_ slip: PaymentSlip) throws(LetterFault) {
    let code = GiroCode(slip).flatMap(\.matrix)
    let side = code.map { Double($0.side) * mm(0.62) } ?? 0
    let labelWidth = mm(32)
    let valueWidth = Form.textWidth - labelWidth - mm(8) - (code == nil ? 0 : side + mm(10))
    var fields: [(label: SetText, value: SetText)] = []
    for (label, value) in words.lines(of: slip) {
      let isMain = value == words.money(slip.amount) || value == slip.iban.grouped
      fields.append(
        (
          try set(label, FontStyle(size: 8)),
          try set(value, isMain ? FontStyle.body.bold : .body, width: valueWidth)
        ))
    }
    let text = fields.reduce(0) { $0 + $1.value.height + mm(1) }
    let height = max(text, code == nil ? 0 : side + mm(5)) + mm(4)
    if height > room { turn() }
    let top = y
    rule(Form.left, to: Form.right, 0.5, .light)
    y += mm(2)
    for (label, value) in fields {
      add(label, at: Place(x: Form.left + mm(2), y: y + 1.6), .grey)
      add(value, at: Place(x: Form.left + mm(2) + labelWidth, y: y))
      y += value.height + mm(1)
    }
    if let code {
      let left = Form.right - side - mm(3)
      add(.code(code, Place(x: left, y: top + mm(3)), side))
      let name = try set("GiroCode", FontStyle(size: 6.5))
      add(name, at: Place(x: left + (side - name.width) / 2, y: top + mm(3.6) + side), .grey)
    }
    y = top + height + mm(0.5)
    rule(Form.left, to: Form.right, 0.5, .light)
    y += mm(5)
  }
}
