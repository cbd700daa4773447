/// A book as it will be, and the entries that make it so: each command is decided on what the ones
/// before it left.
struct BookDraft {
  private(set) var book: Book
  private(set) var entries: [Entry] = []
  let occasion: Occasion

  init(_ book: Book, _ occasion: Occasion) {
    self.book = book
    self.occasion = occasion
  }

  /// Decides a command, and gives its entries with their numbers.
  @discardableResult
  mutating func perform(
    _ command: Command, _ line: Int? = nil
  ) throws(Finding) -> [(number: EntryNumber, entry: Entry)] {
    let here = occasion.later(by: entries.count)
    let decided: [Entry]
    do {
      decided = try book.decide(command, here)
    } catch {
      throw Finding(.refused(error), line: line)
    }
    book.apply(decided, here)
    defer { entries += decided }
    return decided.indices.map { (here.number($0), decided[$0]) }
  }

  /// Books a movement where it is recognised with certainty.
  ///
  /// - Parameters:
  ///   - entry: The movement.
  ///   - recognition: What recognises it, and learns from what is booked.
  /// - Returns: Where it went; nothing where a person must decide.
  mutating func placeRecognised(
    _ entry: EntryNumber, by recognition: inout Recognition
  ) -> StatementPlan.Placement? {
    guard let movement = book.bank.transaction(entry) else { return nil }
    let best = recognition.matches(of: movement, in: book, limit: 1).first
    guard let best, best.certainty == .certain else { return nil }
    return place(entry, best, &recognition)
  }

  /// Books a movement where a match says; nothing where the book refuses it.
  mutating func place(
    _ entry: EntryNumber, _ match: Match, _ recognition: inout Recognition
  ) -> StatementPlan.Placement? {
    guard let movement = book.bank.transaction(entry),
      let written = try? perform(
        match.command(booking: entry, movement, movement.amount, on: occasion.day))
    else { return nil }
    for (_, entry) in written {
      if case .account(.paymentReceived(let payment)) = entry.event {
        recognition.learn(payment, of: match.debtor, in: book)
      }
    }
    return StatementPlan.Placement(movement: entry, amount: movement.amount, match: match)
  }

  /// Notes where the very file was taken in before.
  static func earlier(_ document: DocumentDigest, in book: Book) -> [Finding] {
    book.bank.facts.compactMap { fact in
      guard fact.counts, case .importRecorded(let record) = fact.value,
        record.document == document
      else { return nil }
      return Finding(.knownFile(fact.number))
    }
  }
}
