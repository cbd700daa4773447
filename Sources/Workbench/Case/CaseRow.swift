import Receivables
import Terminal
import Wording

/// A row of a part of a case.
enum CaseRow: Sendable, Hashable {
  /// Something that happened.
  case entry(EntryNumber)
  /// An invoice.
  case item(EntryNumber)
  /// A document of an entry, by its place among the entry's.
  case document(EntryNumber, Int)
  /// An address of the debtor, by its place.
  case address(Int)
  /// A number or mail address of the debtor, by its place.
  case point(Int)
  /// A third person.
  case party(EntryNumber)
  /// Somebody who was spoken with.
  case person(Line)

  /// The entry behind the row; nothing where the debtor's data are.
  var entry: EntryNumber? {
    switch self {
    case .entry(let number), .item(let number), .document(let number, _), .party(let number): number
    case .address, .point, .person: nil
    }
  }
}

/// A part of a case.
typealias CasePane = CasePaneName

// MARK: - Rows of the parts

extension CaseSheet {
  /// The rows of a part, in their order.
  ///
  /// - Parameters:
  ///   - pane: The part.
  ///   - hidden: The kinds of entries that are not shown.
  /// - Returns: The rows, the newest entry first.
  func rows(_ pane: CasePane, hiding hidden: Set<EntryClass>) -> [CaseRow] {
    switch pane {
    case .timeline:
      account.facts.reversed().filter { !hidden.contains($0.value.kind.entryClass) }
        .map { .entry($0.number) }
    case .items: itemRows
    case .contacts: contactRows
    case .documents: documents.map { .document($0.entry, $0.place) }
    }
  }

  /// The invoices: first what is open, the oldest first, then what is not, the newest first.
  private var itemRows: [CaseRow] {
    let open = claim.items.filter { $0.total.isPositive }
      .sorted { ($0.lastDay, $0.number) < ($1.lastDay, $1.number) }.map(\.number)
    let rest = ledger.items.map(\.number).filter { !open.contains($0) }
    return (open + rest.reversed()).map { .item($0) }
  }

  private var contactRows: [CaseRow] {
    let debtor = ledger.debtor
    let points = (debtor?.contacts ?? []).indices.map { CaseRow.point($0) }
    let parties = casework.parties.filter { $0.ended == nil }.map { CaseRow.party($0.number) }
    let addresses = (debtor?.addresses ?? []).indices.map { CaseRow.address($0) }
    return parties + points + addresses + people.map { .person($0.name) }
  }

  /// Somebody who was spoken with.
  struct Acquaintance: Sendable {
    /// The name.
    let name: Line
    /// How often.
    var count: Int
    /// On which day the last time.
    var last: Day
  }

  /// Who was spoken with, the last one first.
  var people: [Acquaintance] {
    var people: [Line: Acquaintance] = [:]
    for contact in casework.contacts {
      guard let person = contact.value.person else { continue }
      let day = contact.value.happened ?? contact.day
      var known = people[person] ?? Acquaintance(name: person, count: 0, last: day)
      known.count += 1
      known.last = max(known.last, day)
      people[person] = known
    }
    return people.values.sorted { ($1.last, $0.name.text) < ($0.last, $1.name.text) }
  }
}
