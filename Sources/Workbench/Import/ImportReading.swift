import Desk
import Receivables
import Wording

/// What came of reading a file of another program.
enum ImportReading: Sendable {
  /// It was read, and what it would change is known.
  case planned(ImportDraft)
  /// It is a table whose columns a person has to look at first.
  case unmapped(MappingDraft)
}

/// Which column of a table is taken for what, as its titles suggest or a person says.
struct MappingDraft: Sendable {
  /// The titles of its columns, in their order.
  let titles: [String]
  /// Which of them is what.
  var mapping: TableMapping
}

extension MappingDraft {
  /// The columns that are read, in the order of the table.
  var read: [(title: String, field: IncomingField)] {
    titles.compactMap { title in
      IncomingField.allCases.first { mapping.columns[$0] == title }.map { (title, $0) }
    }
  }

  /// The titles of the columns that are not.
  var unread: [String] {
    let taken = Set(mapping.columns.values)
    return titles.filter { !$0.isEmpty && !taken.contains($0) }
  }
}

extension ImportReading {
  /// Reads a file and works out what it would change.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - mapping: What the columns of a table are; nothing takes a kind that it can only be.
  ///   - book: The book that it would be taken into.
  ///   - occasion: When.
  /// - Throws: `Fault` where it cannot be read.
  init(
    _ path: String, as mapping: TableMapping?, into book: Book, _ occasion: Occasion
  ) throws(Fault) {
    do throws(BookFault) {
      if mapping == nil, let reading = try Importing.statements(at: path) {
        self = .planned(ImportDraft(reading, into: book, occasion))
        return
      }
    } catch {
      throw .book(error)
    }
    let file: ImportFile
    do throws(BookFault) { file = try Importing.file(at: path) } catch { throw .book(error) }
    do throws(Finding) {
      if mapping == nil, let invoice = try file.electronicInvoice() {
        self = .planned(ImportDraft(file, invoice, into: book, occasion))
        return
      }
      let outline = try file.outline()
      guard let kind = mapping.map({ .mapped($0) }) ?? outline.kind else {
        self = .unmapped(
          MappingDraft(titles: outline.titles, mapping: outline.proposal))
        return
      }
      self = .planned(ImportDraft(file, outline.reading(as: kind), into: book, occasion))
    } catch {
      throw .finding(error, file: file.name)
    }
  }
}
