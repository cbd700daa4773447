import Desk
import Receivables
import Wording

extension ImportTables {
  /// Takes a file of a payment provider; nothing where it is none.
  func provider(
    _ reading: FileReading, of file: ImportFile, _ path: String, _ desk: Desk, _ day: Day,
    _ user: UserName?
  ) throws(Problem) -> ImportResult? {
    let importing = Importing(desk)
    let waiting = Waiting(words.placingMovements)
    let made = importing.providerPlan(file, reading, on: day, progress: waiting.tell)
    waiting.end()
    guard let plan = made else { return nil }
    var result = ImportResult(
      file: path, dialect: reading.dialect, findings: reading.findings + plan.findings,
      reading: reading, isEmpty: plan.isEmpty, isDryRun: dryRun)
    result.provider = ImportResult.Provider(plan: plan, book: desk.book)
    guard !dryRun, !plan.isEmpty, partial || !result.hasErrors else { return result }
    do { result.receipt = try importing.book(plan, of: file, by: user) } catch {
      throw Problem(.book(error), status: .refused)
    }
    return result
  }
}
