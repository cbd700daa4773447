public import Receivables

/// An electronic invoice as a file: XML, or a PDF that carries it.
///
/// ```swift
/// if try InvoiceFile.isInvoice(bytes) { let reading = InvoiceFile.reading(bytes) }
/// ```
public enum InvoiceFile {
  /// The most bytes of an invoice.
  public static let limit = 50 << 20

  /// Whether bytes are an electronic invoice, or a PDF, which is read as nothing else.
  ///
  /// - Throws: `Finding` where they begin as XML and not even the first element can be read.
  public static func isInvoice(_ bytes: [UInt8]) throws(Finding) -> Bool {
    if PDFAttachment.isPDF(bytes) { return true }
    guard begins(bytes) else { return false }
    let reader = try XMLReader(MemorySource(bytes))
    guard case .start(let root)? = try reader.next() else { return false }
    return Root(root) != nil
  }

  /// Reads an electronic invoice.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - netDays: Days from issue to the due day, of an invoice that does not name it.
  /// - Returns: One row where it can be taken, and what a person should know.
  public static func reading(_ bytes: [UInt8], netDays: Int? = nil) -> FileReading {
    var reading = FileReading(kind: .electronicInvoice)
    reading.rowCount = 1
    do throws(Finding) {
      let (invoice, findings) = try invoice(bytes)
      reading.invoice = invoice
      reading.findings = findings
      var row = InvoiceRow(invoice, netDays: netDays)
      if let incoming = row.incoming() { reading.rows = [incoming] }
      reading.findings += row.findings
    } catch {
      reading.findings.append(error)
    }
    return reading
  }

  /// All that an electronic invoice says, and what in it could not be read.
  ///
  /// - Throws: `Finding` where it is none, or breaks a limit.
  public static func invoice(
    _ bytes: [UInt8]
  ) throws(Finding) -> (ElectronicInvoice, [Finding]) {
    guard bytes.count <= limit else { throw Finding(.tooLarge(limit: limit)) }
    let text = PDFAttachment.isPDF(bytes) ? try PDFAttachment.invoice(in: bytes) : bytes
    let reader = try XMLReader(MemorySource(text))
    guard case .start(let start)? = try reader.next(), let root = Root(start) else {
      throw Finding(.wrongKind, line: 1)
    }
    let element = try InvoiceElement(start, of: reader)
    switch root {
    case .ubl: return UBLInvoice.read(element)
    case .crossIndustry: return CrossIndustryInvoice.read(element)
    }
  }

  /// Whether bytes can be XML: the first sign is `<`, in UTF-8 or UTF-16.
  private static func begins(_ bytes: [UInt8]) -> Bool {
    let signs = bytes.prefix(256).drop { byte in
      byte <= 0x20 || byte == 0xEF || byte == 0xBB || byte == 0xBF || byte == 0xFE || byte == 0xFF
    }
    return signs.first == UInt8(ascii: "<")
  }

  /// The outermost elements that an invoice can have, by name and namespace.
  private enum Root {
    case ubl
    case crossIndustry

    init?(_ element: XMLElement) {
      switch (element.name, element.namespace) {
      case ("Invoice", "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"),
        ("CreditNote", "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"):
        self = .ubl
      case ("CrossIndustryInvoice", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"),
        ("CrossIndustryDocument", "urn:ferd:CrossIndustryDocument:invoice:1p0"):
        self = .crossIndustry
      default: return nil
      }
    }
  }
}
