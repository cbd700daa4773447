import Desk
import Receivables

extension ImportTables {
  /// Takes a file that is an electronic invoice; nothing where it is none.
  func invoice(
    _ file: ImportFile, _ path: String, _ given: FileKind?, _ desk: Desk, _ day: Day,
    _ user: UserName?
  ) throws(Problem) -> ImportResult? {
    let reading: FileReading
    do throws(Finding) {
      guard let found = try file.electronicInvoice(netDays: netDays) else { return nil }
      if given != nil { throw Finding(.wrongKind) }
      reading = found
    } catch {
      return ImportResult(file: path, findings: [error])
    }
    return try book(reading, of: file, path, desk, day, user)
  }
}
