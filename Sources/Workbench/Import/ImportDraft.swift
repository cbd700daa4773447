import Desk
import Receivables
import Wording

/// A file of another program, read and planned, and not booked yet.
struct ImportDraft: Sendable {
  /// The file.
  let file: ImportFile
  /// What was read of it.
  let reading: FileReading
  /// What it would change.
  let plan: ImportPlan
  /// What a person should know, the gravest first.
  let findings: [Finding]
}

extension ImportDraft {
  /// Whether a row could not be taken: then nothing of the file is booked here.
  var hasErrors: Bool { findings.contains(where: \.isError) }

  /// Reads a file and works out what it would change.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - book: The book that it would be taken into.
  ///   - occasion: When.
  /// - Throws: `Fault` where it cannot be read, or needs a mapping.
  init(_ path: String, into book: Book, _ occasion: Occasion) throws(Fault) {
    do throws(BookFault) { file = try Importing.file(at: path) } catch { throw .book(error) }
    do throws(Finding) {
      let invoice = try file.electronicInvoice()
      if let invoice { reading = invoice } else { reading = try Self.table(file) }
    } catch {
      throw .finding(error, file: file.name)
    }
    plan = Importing.plan(file, reading, into: book, occasion)
    let all = reading.findings + plan.findings
    findings = Finding.Severity.allCases.flatMap { severity in
      all.filter { $0.severity == severity }
    }
  }
  private static func table(_ file: ImportFile) throws(Finding) -> FileReading {
    let outline = try file.outline()
    guard let kind = outline.kind else { throw Finding(.unknownKind) }
    return outline.reading(as: kind)
  }
}
