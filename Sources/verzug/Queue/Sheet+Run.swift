import Receivables
import Wording

// A run on a terminal: the bank data first, then the notices by groups, then who gets none.

extension RunProposal {
  /// The answer for people.
  func sheet(of book: Book) -> Sheet {
    var sheet = Sheet()
    sheet.heading(words.runTitle(day))
    guard !book.accounts.isEmpty else {
      sheet.paragraph(words.noDebtors)
      return sheet
    }
    if hasFreshBankData, let bankDataThrough {
      sheet.field(words.label(.bankData), words.freshBankData(bankDataThrough))
    } else {
      sheet.paragraph(words.staleBankData(bankDataThrough, on: day))
    }
    guard !notices.isEmpty || !leftOut.isEmpty else {
      sheet.paragraph(words.nothingToIssue(leftOut: 0))
      return sheet
    }
    if notices.isEmpty {
      sheet.paragraph(words.nothingToIssue(leftOut: leftOut.count))
    } else {
      sheet.field(
        words.label(.sum),
        words.noticeSum(
          notices.count, .sums(of: notices.map(\.figures.notice.total)),
          costs: .sums(of: notices.flatMap { $0.figures.charges.map(\.amount) })))
    }
    for (group, notices, total) in groups {
      sheet.heading(words.group(group, notices.count, total))
      sheet.add(notices, book)
    }
    sheet.add(leftOut, on: day, book)
    return sheet
  }
}

extension Sheet {
  fileprivate mutating func add(_ notices: [RunProposal.Proposed], _ book: Book) {
    table(
      [
        .text(words.label(.customer)), .text(words.label(.name)),
        .text(words.label(.invoice)), .number(words.label(.sum)),
        .text(words.label(.deadline)), .text(words.label(.remarks)),
      ],
      notices.map { proposed in
        let account = book.account(proposed.standing.debtor)
        let notice = proposed.figures.notice
        return [
          proposed.standing.debtor.text, proposed.standing.name?.text ?? "",
          Self.items(notice, account), book.settings.shortMoney(notice.total),
          words.nearDay(notice.deadline, on: notice.dated), Self.remarks(proposed, account),
        ]
      }, cutting: 1)
  }

  /// What is to be known of a notice: why a person looks at it, its costs, what it lacks.
  private static func remarks(_ proposed: RunProposal.Proposed, _ account: Account?) -> String {
    let costs = [Money].sums(of: proposed.figures.charges.map(\.amount))
    return
      (proposed.flags.map(words.flag) + costs.map(words.newCosts)
      + proposed.objections.map { words.objection($0, account) }).joined(separator: ", ")
  }

  /// The first invoice of a notice and how many more; the level where it is another than the text's.
  private static func items(_ notice: Notice, _ account: Account?) -> String {
    guard let first = notice.items.first else { return "" }
    let number = account?.ledger.item(first.item)?.invoice.number.text ?? first.item.description
    let name =
      first.level == notice.level ? number : words.demanded(number, level: first.level)
    let more = notice.items.count - 1
    return more > 0 ? "\(name) +\(more)" : name
  }

  fileprivate mutating func add(_ leftOut: [RunProposal.LeftOut], on day: Day, _ book: Book) {
    guard !leftOut.isEmpty else { return }
    heading(words.label(.leftOut))
    table(
      [
        .text(words.label(.customer)), .text(words.label(.name)),
        .number(words.label(.overdue)), .text(words.label(.returns)),
        .text(words.label(.reason)),
      ],
      leftOut.map { left in
        let standing = left.standing
        return [
          standing.debtor.text, standing.name?.text ?? "",
          book.settings.shortMoney(standing.overdue),
          left.returns.map { words.nearDay($0, on: day) } ?? "–",
          words.cause(left.cause, of: standing, book.account(standing.debtor)),
        ]
      }, cutting: 1)
  }
}
