import Desk
import Receivables
import Wording

extension Job {
  /// Does the work; nothing of it touches the desk.
  ///
  /// - Parameters:
  ///   - book: The book as it was when the work was asked for.
  ///   - folder: Where it stands, for what is only on disk.
  /// - Returns: What came of it.
  func done(_ book: Book, folder: String) -> JobResult {
    switch self {
    case .reports(let kinds, let day):
      return .reports(
        kinds.compactMap { kind in
          ReportScope(kind, today: day, on: nil).map { book.report(kind, $0) }
        })
    case .simulation(let days, let day):
      return .simulation(book.simulation(after: day, days: days))
    case .account(let debtor, let day):
      do throws(BookFault) {
        let past = try Desk.book(at: folder, asOf: day, in: book.settings.zone)
        return .account(past.account(debtor), past.settings, asOf: day)
      } catch {
        return .failed(.book(error))
      }
    case .run(let day): return .run(book.run(on: day))
    case .clearing(let limit):
      return .clearing(book.clearing(), book.placedMovements(limit: limit))
    case .promises(let day): return .promises(book.promises(on: day))
    case .behind(let entries): return .behind(entries, book.behind(entries))
    case .searchIndex: return .searchIndex(SearchIndex(book))
    case .journal(let filter, let words):
      return .journal(filter, filter.numbers(in: book, after: EntryNumber(0), words))
    case .importPlan(let path, let mapping, let occasion):
      do throws(Fault) {
        return .imported(try ImportReading(path, as: mapping, into: book, occasion))
      } catch {
        return .failed(error)
      }
    case .completion(let path): return .completed(PathCompletion(of: path))
    case .export(let name, let table, let style):
      do throws(BookFault) {
        try Exporting.write(Exporting.bytes(table, style), to: name)
        return .exported(path: name)
      } catch {
        return .failed(.book(error))
      }
    }
  }
}
