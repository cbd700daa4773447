import Receivables

/// The language of a PDF, which Cairo does not write: an update at the end of the file with a catalog
/// that names it (ISO 32000-1, 7.5.6 and 14.9.2), for programs that read letters aloud.
struct PDFLanguage {
  private let code: String

  init(_ language: Language) { code = language == .german ? "de-DE" : "en-GB" }

  /// The file with its language; as it was where its end is not as Cairo writes it.
  func added(to bytes: [UInt8]) -> [UInt8] {
    let end = String(decoding: bytes.suffix(400), as: UTF8.self)
    guard let size = number(after: "/Size ", in: end), let root = number(after: "/Root ", in: end),
      let info = number(after: "/Info ", in: end),
      let start = number(after: "startxref\n", in: end),
      let pages = pages(of: root, in: bytes)
    else { return bytes }
    var all = bytes
    if all.last != UInt8(ascii: "\n") { all.append(UInt8(ascii: "\n")) }
    let place = all.count
    all += Array(
      """
      \(root) 0 obj
      << /Type /Catalog /Pages \(pages) 0 R /Lang (\(code)) /ViewerPreferences << /DisplayDocTitle true >> >>
      endobj

      """.utf8)
    let table = all.count
    let digits = String(place)
    let padded = String(repeating: "0", count: max(0, 10 - digits.utf8.count)) + digits
    all += Array(
      """
      xref
      \(root) 1
      \(padded) 00000 n\u{20}
      trailer
      << /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(start) >>
      startxref
      \(table)
      %%EOF

      """.utf8)
    return all
  }

  private func number(after name: String, in text: String) -> Int? {
    text.range(of: name).map { text[$0...].prefix { $0.isNumber } }.flatMap { Int($0) }
  }

  /// The number of the list of pages that the catalog names.
  private func pages(of root: Int, in bytes: [UInt8]) -> Int? {
    let tail = String(decoding: bytes.suffix(4_000), as: UTF8.self)
    guard let object = tail.range(of: "\(root) 0 obj") else { return nil }
    return number(after: "/Pages ", in: String(tail[object...]))
  }
}

extension String {
  /// The place behind the first occurrence of a text.
  fileprivate func range(of text: String) -> String.Index? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(text) { return index(place, offsetBy: text.count) }
      place = index(after: place)
    }
    return nil
  }
}
