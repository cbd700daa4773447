import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug show`.
struct ShowDebtor: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: words.abstract(.show), discussion: words.discussion(.show))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.on, .day)) var on: String?
  @Option(help: .init(.asOf, .day)) var asOf: String?
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let desk = try place.desk()
    let book: Book
    if let asOf = try Input.dayIfGiven(asOf, "--as-of") {
      do { book = try desk.book(asOf: asOf) } catch {
        throw Problem(.book(error), status: .refused)
      }
    } else {
      book = desk.book
    }
    let account = try Input.account(number, book)
    let known = try Input.dayIfGiven(asOf, "--as-of")
    let day = try Input.dayIfGiven(on, "--on") ?? known ?? desk.today
    let claim = account.claim(on: day, book.settings)
    return Reply(
      answer: DebtorAnswer(account, claim, book.clock, on: day),
      sheet: sheet(account, claim, book, on: day, desk.colleagues(in: account.number)))
  }

  private func sheet(
    _ account: Account, _ claim: Claim, _ book: Book, on day: Day,
    _ colleagues: [Colleague]
  ) -> Sheet {
    var sheet = Sheet()
    let name = account.ledger.debtor?.name.text ?? ""
    sheet.heading("\(account.number.text) \(name)")
    sheet.field(words.label(.day), words.dayWithWeekday(day))
    if !colleagues.isEmpty {
      sheet.field(
        words.label(.here), colleagues.map(\.user.text).sorted().joined(separator: ", "))
    }
    for currency in claim.currencies.isEmpty ? [book.settings.currency] : claim.currencies {
      sheet.field(words.label(.open), words.money(claim.total(in: currency)))
      sheet.field(words.label(.overdue), words.money(claim.overdue(in: currency)))
      let credit = claim.credit(in: currency)
      if !credit.isZero { sheet.field(words.label(.credit), words.money(credit)) }
    }
    let standing = account.standing(on: day, book.settings)
    sheet.field(words.label(.stands), words.place(standing.place, on: day))
    sheet.field(words.label(.nextStep), standing.step.map(words.step) ?? words.noStep)
    if !claim.items.isEmpty {
      sheet.table(
        [
          .text("#"), .text(words.label(.number)), .text(words.label(.due)),
          .number(words.label(.principal)), .number(words.label(.interest)),
          .number(words.label(.costs)), .number(words.label(.sum)),
        ],
        claim.items.map { item in
          [
            "\(item.number.sequence)", item.item.invoice.number.text,
            words.day(item.item.invoice.due), words.bareMoney(item.principal),
            words.bareMoney(item.interest), words.bareMoney(item.costs),
            words.money(item.total),
          ]
        })
    }
    sheet.table(
      [
        .text("#"), .text(words.label(.date)), .text(words.label(.user)),
        .text(words.label(.what)),
      ],
      account.facts.map { fact in
        [
          "\(fact.number.sequence)", words.day(fact.day), fact.user.text,
          words.event(fact.value.kind) + (fact.reversedBy.map { " (→ \($0))" } ?? "")
            + (book.clock.wentBack(before: fact.command) ? " (\(words.clockWentBack))" : ""),
        ]
      })
    return sheet
  }
}

/// A debtor as machines read it.
private struct DebtorAnswer: Encodable {
  let schema = 1
  let debtor: DebtorID
  let name: String?
  let version: EntryNumber
  let day: Day
  let items: [ItemAnswer]
  let charges: [ChargeAnswer]
  let credits: [Money]
  let facts: [FactAnswer]

  struct ItemAnswer: Encodable {
    let entry: EntryNumber
    let number: DocumentNumber
    let due: Day
    let principal: Money
    let interest: Money
    let costs: Money
    let total: Money
    let isOverdue: Bool
  }

  /// A cost that belongs to no invoice.
  struct ChargeAnswer: Encodable {
    let entry: EntryNumber
    let kind: ChargeKind
    let open: Money
  }

  struct FactAnswer: Encodable {
    let entry: EntryNumber
    let command: EntryNumber
    let instant: Instant
    let day: Day
    let user: UserName
    let kind: String
    let reversedBy: EntryNumber?
    let clock: String?
  }

  init(_ account: Account, _ claim: Claim, _ clock: ClockRecord, on day: Day) {
    debtor = account.number
    name = account.ledger.debtor?.name.text
    version = account.version
    self.day = day
    items = claim.items.map { item in
      ItemAnswer(
        entry: item.number, number: item.item.invoice.number, due: item.item.invoice.due,
        principal: item.principal, interest: item.interest, costs: item.costs, total: item.total,
        isOverdue: item.isOverdue)
    }
    charges = claim.charges.map {
      ChargeAnswer(entry: $0.charge.number, kind: $0.charge.charge.kind, open: $0.open)
    }
    credits = claim.credits.filter { !$0.isZero }
    facts = account.facts.map { fact in
      FactAnswer(
        entry: fact.number, command: fact.command, instant: fact.instant, day: fact.day,
        user: fact.user, kind: fact.value.kind.rawValue, reversedBy: fact.reversedBy,
        clock: clock.wentBack(before: fact.command) ? "back" : nil)
    }
  }
}
