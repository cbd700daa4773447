import Desk
import Receivables

/// Sample books in memory.
enum Demos {
  /// A book for a day, every command decided like in earnest.
  ///
  /// - Throws: `Refusal` of the first command that a book does not do.
  static func book(
    on day: Day, by login: UserName? = nil, seed: UInt64 = 1, debtors: Int = DemoHistory.debtors,
    each: (DemoHistory.Turn, Book) -> Void = { _, _ in }
  ) throws -> Book {
    let user = try login ?? UserName("uhl")
    var history = DemoHistory(on: day, by: user, seed: seed, debtors: debtors)
    var book = Book()
    // The journal's own first line is number one.
    func occasion(_ day: Day, _ instant: Instant, _ name: UserName) -> Occasion {
      let next = EntryNumber(max(book.version.sequence, 1) + 1)
      return Occasion(day: day, instant: instant, user: name, login: user, next: next)
    }
    func perform(_ command: Command, _ occasion: Occasion) throws {
      book.apply(try book.decide(command, occasion), occasion)
    }
    let start = BookZone.berlin.start(of: history.start)
    try perform(.several(history.founding), occasion(history.start, start, user))
    while let turn = history.next(in: book) {
      each(turn, book)
      try perform(turn.command, occasion(turn.day, turn.instant, turn.user))
    }
    return book
  }

  /// The name of a case, without what it carries.
  static func name(_ value: Any) -> String {
    String("\(value)".prefix { $0 != "(" })
  }
}
