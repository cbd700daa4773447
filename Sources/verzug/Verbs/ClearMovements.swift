import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug clearing`.
struct ClearMovements: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "clearing", abstract: words.abstract(.clearing),
    discussion: words.discussion(.clearing))

  @Argument(help: .init(.movement, .entry)) var movement: String?
  @Option(help: .init(.take, .count)) var take: Int?
  @Option(help: .init(.toDebtor, .number)) var to: String?
  @Option(help: .init(.items, .entry)) var item: [String] = []
  @Option(help: .init(.amount, .amount)) var amount: String?
  @Flag(help: .init(.toPayer)) var refund = false
  @Flag(help: .init(.foreign)) var foreign = false
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let ways = [
      ("--take", take != nil), ("--to", to != nil), ("--refund", refund), ("--foreign", foreign),
    ].filter(\.1).map(\.0)
    guard ways.count < 2 else { throw Problem(.usage(.exclusive(ways))) }
    guard let movement else {
      if let way = ways.first { throw Problem(.usage(.missing(words.valueName(.entry))), at: way) }
      return ClearingAnswer.reply(try place.desk().book)
    }
    let entry = try Input.entry(movement, words.valueName(.entry))
    let desk = try place.desk()
    guard let way = ways.first else { return try ClearingAnswer.reply(desk.book, entry) }
    if way != "--to" {
      try Input.require("--to", for: ("--item", !item.isEmpty), ("--amount", amount != nil))
    }
    return try done(by: desk, giving, for: try debtor(desk.book, entry)) {
      book, day throws(Problem) in try command(entry, book, on: day)
    }
  }
}

// MARK: - What is to be done

extension ClearMovements {
  private func debtor(_ book: Book, _ entry: EntryNumber) throws(Problem) -> DebtorID? {
    if let to { return try Input.debtorNumber(to, "--to") }
    guard let take else { return nil }
    return try match(take, try ClearingAnswer.unclear(entry, in: book)).debtor
  }

  private func command(
    _ entry: EntryNumber, _ book: Book, on day: Day
  ) throws(Problem) -> Command {
    if let to, book.bank.fact(entry) == nil {
      let (debtor, designation) = (try Input.debtorNumber(to, "--to"), try designation())
      do throws(Refusal) {
        return try book.moving(entry, to: debtor, designation, on: day)
      } catch {
        throw Problem(.book(.refused(error)), status: .refused)
      }
    }
    let unclear = try ClearingAnswer.unclear(entry, in: book)
    if let take { return unclear.book(try match(take, unclear), on: day) }
    if let to {
      return unclear.book(
        try Input.amountIfGiven(amount, "--amount", book), to: try Input.debtorNumber(to, "--to"),
        try designation(), on: day)
    }
    return unclear.setAside(refund ? .refund : .foreign, try Input.remarkIfGiven(note, "--note"))
  }

  private func designation() throws(Problem) -> Designation {
    item.isEmpty ? .none : .items(try Input.entries(item, "--item"))
  }

  private func match(_ number: Int, _ unclear: UnclearMovement) throws(Problem) -> Match {
    guard unclear.matches.indices.contains(number - 1) else {
      throw Problem(
        .usage(.number(value: "\(number)", 1...max(1, unclear.matches.count))), at: "--take")
    }
    return unclear.matches[number - 1]
  }
}
