import CQPDF
import Receivables

/// The electronic invoice inside a PDF (PDF/A-3 with an attached file; ZUGFeRD, Factur-X).
enum PDFAttachment {
  /// What the file may be called: Factur-X and ZUGFeRD 2.1, XRechnung, ZUGFeRD 2.0 and 1.0.
  private static let names = "factur-x.xml/xrechnung.xml/zugferd-invoice.xml"

  /// The most memory that reading may take.
  private static let memory = 192 << 20
  /// The most seconds of computing.
  private static let seconds: UInt32 = 2

  /// Whether bytes are a PDF: its mark stands within the first kilobyte (ISO 32000-1, annex H.3.4.1).
  static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark = Array("%PDF-".utf8)
    let head = bytes.prefix(1_024)
    return head.indices.contains { head[$0...].starts(with: mark) }
  }

  /// Takes the invoice out.
  ///
  /// - Throws: `Finding` where there is none, or the PDF cannot be read within bounds.
  static func invoice(in bytes: [UInt8]) throws(Finding) -> [UInt8] {
    var found: UnsafeMutablePointer<UInt8>?
    var length = 0
    let outcome = bytes.withUnsafeBufferPointer { bytes in
      verzug_pdf_attachment(
        bytes.baseAddress, bytes.count, names, InvoiceFile.limit, memory, seconds, &found, &length)
    }
    defer { verzug_pdf_release(found) }
    switch outcome {
    case VERZUG_PDF_FOUND:
      return Array(UnsafeBufferPointer(start: found, count: length))
    case VERZUG_PDF_NONE: throw Finding(.pdf(.noInvoice))
    case VERZUG_PDF_UNREADABLE: throw Finding(.pdf(.unreadable))
    case VERZUG_PDF_LOCKED: throw Finding(.pdf(.locked))
    case VERZUG_PDF_TOO_LARGE: throw Finding(.pdf(.tooLarge))
    default: throw Finding(.pdf(.gaveUp))
    }
  }
}
