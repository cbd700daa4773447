import Receivables

/// Reading an element by what is in it.
extension XMLReader {
  /// Calls for each child of the element that began last, up to its end.
  ///
  /// - Parameter take: Reads or skips the child; it has to come to the child's end.
  /// - Throws: `Finding` of the file, or what `take` throws.
  func children(_ take: (XMLElement) throws(Finding) -> Void) throws(Finding) {
    while let token = try next() {
      switch token {
      case .start(let element): try take(element)
      case .text: continue
      case .end: return
      }
    }
  }

  /// The text of the element that began last, up to its end, without spaces around it.
  func text() throws(Finding) -> String { try rawText().trimmed }

  /// The text of the element that began last, up to its end, with the spaces around it.
  func rawText() throws(Finding) -> String {
    var text = ""
    while let token = try next() {
      switch token {
      case .start: try skip()
      case .text(let part): text = text.isEmpty ? part : text + part
      case .end: return text
      }
    }
    return text
  }
}
