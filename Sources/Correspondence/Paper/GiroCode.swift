import CQRCode
import Receivables
import Wording

/// What a telephone reads to fill in a transfer (EPC069-12, version 002).
struct GiroCode: Equatable {
  /// The lines of the code.
  let payload: [UInt8]

  /// The most bytes of the payload.
  static let limit = 331

  /// The code of a slip; nothing where it cannot be paid by one: another currency than the euro, an
  /// amount out of range, a name that says nothing, more bytes than fit.
  init?(_ slip: PaymentSlip) {
    guard slip.amount.currency == .euro, (1...99_999_999_999).contains(slip.amount.minor) else {
      return nil
    }
    let holder = Self.cut(slip.holder, 70)
    guard !holder.isEmpty else { return nil }
    let structured = try? CreditorReference(slip.reference)
    let lines = [
      "BCD", "002", "1", "SCT", slip.bic?.description ?? "", holder, slip.iban.description,
      "EUR\(slip.amount.decimalText)", "", structured?.compact ?? "",
      structured == nil ? Self.cut(slip.reference, 140) : "",
    ]
    // Empty lines at the end are left out.
    let used = lines.lastIndex { !$0.isEmpty }.map { lines[...$0] } ?? lines[...]
    payload = Array(used.joined(separator: "\n").utf8)
    guard payload.count <= Self.limit else { return nil }
  }

  /// A text cut at a blank, so that it has at most so many characters.
  private static func cut(_ text: String, _ most: Int) -> String {
    guard text.unicodeScalars.count > most else { return text }
    let head = Array(text.unicodeScalars.prefix(most + 1))
    let end = head.lastIndex(of: " ") ?? most
    return String(String.UnicodeScalarView(head[..<max(1, min(end, most))]))
  }

  /// The squares of the code, with error correction M and no higher.
  var matrix: CodeMatrix? {
    let code = payload.withUnsafeBufferPointer { bytes in
      QRcode_encodeData(Int32(bytes.count), bytes.baseAddress, 0, QR_ECLEVEL_M)
    }
    guard let code else { return nil }
    defer { QRcode_free(code) }
    // Version 13 is the largest that the standard allows.
    guard code.pointee.version <= 13 else { return nil }
    let side = Int(code.pointee.width)
    return CodeMatrix(side: side) { row, column in code.pointee.data[row * side + column] & 1 == 1 }
  }
}

/// The dark squares of a code, row by row.
struct CodeMatrix {
  /// How many squares a side has.
  let side: Int
  /// The dark stretches of each row.
  let runs: [[Range<Int>]]

  init(side: Int, isDark: (Int, Int) -> Bool) {
    self.side = side
    runs = (0..<side).map { row in
      var runs: [Range<Int>] = []
      var start: Int?
      for column in 0...side {
        let dark = column < side && isDark(row, column)
        if dark, start == nil { start = column }
        if !dark, let begin = start {
          runs.append(begin..<column)
          start = nil
        }
      }
      return runs
    }
  }
}
