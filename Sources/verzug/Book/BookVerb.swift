import ArgumentParser
import Desk
import Receivables
import Wording

/// A command of the program that answers from a book.
protocol BookVerb: ParsableCommand {
  var place: BookOptions { get }

  /// Reads the options, does what they say and tells what came of it.
  func reply() throws(Problem) -> Reply
}

extension BookVerb {
  mutating func run() throws { try reply().print(json: place.output.json) }
}

/// A command of the program that does one command on a book.
protocol CommandVerb: BookVerb {
  var giving: CommandOptions { get }

  /// The debtor whose claim is shown before and after.
  func debtor() throws(Problem) -> DebtorID?

  /// What is to be done, given the book and the day on which it is effective.
  func command(_ book: Book, on day: Day) throws(Problem) -> Command
}

extension CommandVerb {
  func debtor() throws(Problem) -> DebtorID? { nil }

  func reply() throws(Problem) -> Reply {
    let desk = try place.desk()
    return try done(by: desk, giving, for: try debtor(), command)
  }
}

/// A command of the program that does one command on the case of a debtor.
protocol DebtorVerb: CommandVerb {
  /// The debtor's number, as it was typed.
  var number: String { get }
}

extension DebtorVerb {
  func debtor() throws(Problem) -> DebtorID? { try Input.debtorNumber(number) }
}

extension BookVerb {
  /// Does a command, and tells what was saved and what is open before and after.
  ///
  /// - Parameters:
  ///   - desk: The book.
  ///   - giving: When the command is effective, and in whose name.
  ///   - debtor: The debtor whose claim is shown.
  ///   - command: What is to be done, given the book and the day.
  /// - Returns: What is told.
  /// - Throws: `Problem` where an option cannot be read, or the command is refused.
  func done(
    by desk: Desk, _ giving: CommandOptions, for debtor: DebtorID?,
    _ command: (Book, Day) throws(Problem) -> Command
  ) throws(Problem) -> Reply {
    let day = try Input.dayIfGiven(giving.on, "--on") ?? desk.today
    let before = debtor.flatMap { desk.book.account($0) }
    let command = try command(desk.book, day)
    let user = try giving.by.map { text throws(Problem) in try Input.user(text, "--by") }
    let receipt: CommandReceipt
    do { receipt = try desk.perform(command, on: day, by: user) } catch {
      throw Problem(.book(error), status: .refused)
    }
    let after = debtor.flatMap { desk.book.account($0) }
    return Self.told(receipt, before, after, desk.book.settings, on: day)
  }

  private static func told(
    _ receipt: CommandReceipt, _ before: Account?, _ after: Account?, _ settings: Settings,
    on day: Day
  ) -> Reply {
    let was = before?.claim(on: day, settings).total(in: settings.currency)
    let now = after?.claim(on: day, settings).total(in: settings.currency)
    var sheet = Sheet()
    let kinds = receipt.entries.compactMap { entry in
      (after?.facts.last { $0.number == entry }?.value.kind).map {
        "\(entry) \(words.event($0))"
      }
    }
    sheet.field(
      words.label(.saved), kinds.isEmpty ? receipt.range : kinds.joined(separator: ", "))
    if let was, let now, was != now { sheet.field(words.label(.openBefore), words.money(was)) }
    if let now { sheet.field(words.label(.openAfter), words.money(now)) }
    return Reply(
      answer: ReceiptAnswer(
        command: receipt.command, entries: receipt.entries, day: day, openBefore: was,
        openAfter: now),
      sheet: sheet)
  }
}

/// What a command came to, as machines read it.
private struct ReceiptAnswer: Encodable {
  let schema = 1
  let command: EntryNumber
  let entries: [EntryNumber]
  let day: Day
  let openBefore: Money?
  let openAfter: Money?
}

extension CommandReceipt {
  /// The entries of a command, `#7` or `#7–#9`.
  var range: String {
    guard let first = entries.first, let last = entries.last, first != last else {
      return entries.first?.description ?? ""
    }
    return "\(first)–\(last)"
  }
}
