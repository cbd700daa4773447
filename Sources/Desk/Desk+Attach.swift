public import Receivables
public import Wording

/// What attaching a document came to.
public struct AttachmentReceipt: Sendable, Hashable {
  /// The name of the document.
  public let document: DocumentDigest
  /// What was written.
  public let receipt: CommandReceipt
}

extension Desk {
  /// Keeps a file as a document of a case: the document first, durably, then the entry that names
  /// it.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - kind: What it shows.
  ///   - items: The invoices it belongs to.
  ///   - debtor: The case.
  ///   - day: The day on which it is effective; today where left out.
  ///   - user: In whose name; the person at the keyboard where left out.
  /// - Returns: The name of the document, and what was written.
  /// - Throws: `BookFault`; a document that no entry names harms nobody.
  public func attach(
    _ file: ImportFile, _ kind: Attachment.Kind, items: [EntryNumber] = [], to debtor: DebtorID,
    on day: Day? = nil, by user: UserName? = nil
  ) throws(BookFault) -> AttachmentReceipt {
    func command(_ document: DocumentDigest) -> Command {
      .casework(
        debtor,
        .attach(Attachment(document: document, name: file.line, kind: kind, items: items)))
    }
    // Refused before anything is kept.
    do { _ = try preview(command(Desk.digest(of: file.bytes)), on: day) } catch {
      throw .refused(error)
    }
    let document = try keep(file.bytes)
    return AttachmentReceipt(
      document: document, receipt: try perform(command(document), on: day, by: user))
  }
}
