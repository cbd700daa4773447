import Interchange
import Receivables

extension FuzzTarget {
  static func invoice(_ bytes: [UInt8]) {
    skonto(String(decoding: bytes, as: UTF8.self))
    // A PDF is read by a library in a process of its own, which has its own people to fuzz it.
    guard bytes.first != UInt8(ascii: "%"), (try? InvoiceFile.isInvoice(bytes)) != nil else {
      return
    }
    let reading = InvoiceFile.reading(bytes, netDays: 14)
    precondition(
      !reading.rows.isEmpty || reading.findings.contains { $0.isError }, "refused without reason")
    for row in reading.rows {
      guard case .item(let item) = row.content else { fatalError("an invoice without an item") }
      precondition(item.terms?.areSound ?? true, "terms that cannot be kept")
      precondition(item.isCorrection == (reading.invoice?.typeCode == "384"))
    }
    plan(reading)
  }

  /// Every line that is not empty comes out once, and a discount is written as it was read.
  private static func skonto(_ text: String) {
    let lines = SkontoLines(text)
    let full = text.utf8.split(separator: UInt8(ascii: "\n")).count { line in
      line.contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    }
    precondition(
      lines.steps.count + lines.unread.count + lines.words.count == full, "a line is lost")
    for step in lines.steps {
      let again = SkontoLines("#SKONTO#TAGE=\(step.days)#PROZENT=\(step.rate.percentText)#")
      precondition(again.steps.first?.rate == step.rate, "another discount the second time")
      precondition(again.steps.first?.days == step.days, "other days the second time")
    }
  }
}
