import Interchange
public import Receivables

extension ImportFile {
  /// Reads the file as an electronic invoice: XRechnung, ZUGFeRD or Factur-X, as XML or inside a PDF.
  ///
  /// The file stays a document of the book when it is booked, and a paper of the case.
  ///
  /// - Parameter netDays: Days from issue to the due day, of an invoice that does not name it.
  /// - Returns: All that it says and what a person should know; nothing where it is another kind of
  ///   file.
  /// - Throws: `Finding` where it begins as XML that cannot be read.
  public func electronicInvoice(netDays: Int? = nil) throws(Finding) -> FileReading? {
    guard try InvoiceFile.isInvoice(bytes) else { return nil }
    return InvoiceFile.reading(bytes, netDays: netDays)
  }
}
