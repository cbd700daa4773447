import Receivables

/// An element of an electronic invoice, with what is in it.
///
/// Lines of the invoice, attachments and extensions are left out: nothing that a receivable needs
/// stands there, and they are most of the file.
struct InvoiceElement {
  /// Its name without prefix.
  let name: String
  /// Its attributes.
  let attributes: [XMLElement.Attribute]
  /// The line of the file, counted from one.
  let line: Int
  /// Its own text, without spaces at the ends.
  fileprivate(set) var text = ""
  /// What stands in it, in order.
  fileprivate(set) var children: [InvoiceElement] = []

  fileprivate init(_ start: XMLElement) {
    name = start.name
    attributes = start.attributes
    line = start.line
  }
}

extension InvoiceElement {
  /// The value of an attribute.
  subscript(attribute name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// All elements at the end of a path of names.
  func all(_ path: String...) -> [InvoiceElement] { all(path[...]) }

  /// The first element at the end of a path that has a text; each name is looked for in all that bear
  /// the names before it.
  func first(_ path: String...) -> InvoiceElement? { all(path[...]).first { !$0.text.isEmpty } }

  /// The text of the first element at the end of a path that has one.
  func text(_ path: String...) -> String? { all(path[...]).first { !$0.text.isEmpty }?.text }

  /// The first element of one of the names.
  func child(_ names: String...) -> InvoiceElement? { children.first { names.contains($0.name) } }

  private func all(_ path: ArraySlice<String>) -> [InvoiceElement] {
    guard let name = path.first else { return [self] }
    return children.filter { $0.name == name }.flatMap { $0.all(path.dropFirst()) }
  }
}

// MARK: - Reading

extension InvoiceElement {
  /// The most elements of an invoice beside its lines.
  static let countLimit = 20_000
  /// The most bytes of all their texts.
  static let textLimit = 4 << 20

  private static let leftOut: Set<String> = [
    "InvoiceLine", "CreditNoteLine", "IncludedSupplyChainTradeLineItem",
    "AdditionalDocumentReference", "AdditionalReferencedDocument", "UBLExtensions", "Signature",
    "Attachment", "EmbeddedDocumentBinaryObject", "AttachmentBinaryObject",
  ]

  /// Reads all of an element that just began.
  ///
  /// - Throws: `Finding` where the file is no XML, or has more in it than an invoice may.
  init(_ start: XMLElement, of reader: XMLReader) throws(Finding) {
    var open = [InvoiceElement(start)]
    var (count, bytes) = (1, 0)
    while let token = try reader.next() {
      switch token {
      case .start(let element):
        guard !Self.leftOut.contains(element.name) else {
          try reader.skip()
          continue
        }
        count += 1
        guard count <= Self.countLimit else {
          throw Finding(.limit(.elements, Self.countLimit), line: element.line)
        }
        open.append(InvoiceElement(element))
      case .text(let text):
        bytes += text.utf8.count
        guard bytes <= Self.textLimit else {
          throw Finding(.limit(.text, Self.textLimit), line: open.last?.line)
        }
        open[open.count - 1].text += text
      case .end:
        guard var ended = open.popLast() else { continue }
        ended.text = Self.trimmed(ended.text)
        if open.isEmpty {
          self = ended
          // What follows must be nothing: the parser says so where it is not.
          while try reader.next() != nil {}
          return
        }
        open[open.count - 1].children.append(ended)
      }
    }
    throw Finding(.wrongKind, line: start.line)
  }

  /// A text without spaces of XML at its ends.
  private static func trimmed(_ text: String) -> String {
    func isSpace(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
    let bytes = text.utf8
    guard let start = bytes.firstIndex(where: { !isSpace($0) }),
      let end = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(Substring(bytes[start...end]))
  }
}
