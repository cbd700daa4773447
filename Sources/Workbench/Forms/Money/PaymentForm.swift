import Receivables
import Terminal
import Wording

/// Money that came in: how it is placed is seen while it is typed, and both ways where they differ.
struct PaymentForm: CaseForm {
  enum Field: String, Sendable {
    case reference, payer, items, amount, valued
  }

  private let debtor: DebtorID
  private let items: [ItemClaim]
  /// What is proposed: all that is overdue, else all that is open.
  private let open: Money
  /// The amount that stands in its field until another one is typed.
  private var proposed: Money
  var form: Form<Field>

  init(_ account: Account, _ surroundings: Surroundings) {
    let words = surroundings.words
    let claims = surroundings.openItems(of: account)
    debtor = account.number
    items = claims
    let claim = account.claim(on: surroundings.day, surroundings.settings)
    let overdue = claim.overdue(in: surroundings.settings.currency)
    open = overdue.isPositive ? overdue : claim.total(in: surroundings.settings.currency)
    proposed = open
    var lines: [Form<Field>.Line] = [
      .init(.reference, Shown(words.field(.reference)), .text(TextField(limit: 400))),
      .init(.payer, Shown(words.field(.payer)), .text(TextField(limit: 120))),
    ]
    if claims.count > 1 {
      lines.append(
        .init(
          .items, Shown(words.field(.directedAt)),
          .checklist(Checklist(claims.map { surroundings.line(of: $0) }), rows: 5)))
    }
    lines += [
      .init(.amount, Shown(words.field(.amount)), .amount(surroundings.amountField(open))),
      .init(
        .valued, Shown(words.field(.valued)),
        .day(surroundings.dayField(surroundings.day, back: true))),
    ]
    form = Form(lines)
    form.focus(on: .amount)
  }

  func command(
    for debtor: DebtorID, _ surroundings: Surroundings
  ) throws(FieldFault<Field>) -> Command {
    .account(debtor, .recordPayment(try payment(surroundings, directed: true)))
  }

  private func payment(
    _ surroundings: Surroundings, directed: Bool
  ) throws(FieldFault<Field>) -> Payment {
    let chosen = fields.checked(.items, of: items).map(\.number)
    return Payment(
      amount: try fields.amount(.amount, surroundings),
      valued: try fields.day(.valued, surroundings),
      designation: directed && !chosen.isEmpty ? .items(chosen) : .none,
      payer: try fields.line(.payer, surroundings),
      reference: try fields.remark(.reference, surroundings))
  }

  /// Where the money goes: as it would be booked, and by law alone where that is something else.
  func remarks(_ surroundings: Surroundings) -> [Phrase] {
    guard let directed = try? payment(surroundings, directed: true),
      let placed = placed(directed, surroundings)
    else { return [] }
    let words = surroundings.words
    var lines = placed.map { Phrase(Shown($0)) }
    if let plain = try? payment(surroundings, directed: false), plain != directed,
      let other = self.placed(plain, surroundings), other != placed
    {
      lines.append(Phrase(Shown(words.undirectedWould), .muted))
      lines += other.map { Phrase(Shown($0), .muted) }
    }
    return lines
  }

  private func placed(_ payment: Payment, _ surroundings: Surroundings) -> [String]? {
    guard
      let after = try? surroundings.preview(
        .account(debtor, .recordPayment(payment)), of: debtor)
    else { return nil }
    let before = surroundings.account(debtor)?.claim(on: surroundings.day, surroundings.settings)
    let claim = after.claim(on: surroundings.day, surroundings.settings)
    return claim.items.compactMap { item in
      guard let old = before?.item(item.number), old.total != item.total else { return nil }
      return surroundings.words.placedOn(
        item.item.invoice.number.text, from: old.total, to: item.total)
    }
  }

  /// What is open of the checked invoices is what is paid, as long as nothing else was typed.
  mutating func follow(_ field: Field, _ surroundings: Surroundings) {
    guard field == .items, (try? fields.amount(.amount, surroundings)) == proposed else { return }
    let checked = fields.checked(.items, of: items)
    proposed = checked.isEmpty ? open : surroundings.sum(checked, \.total)
    form[.amount] = .amount(surroundings.amountField(proposed))
  }

  /// Another amount than all that is proposed or than one invoice is asked about.
  func tier(_ surroundings: Surroundings) -> Tier {
    guard let amount = try? fields.amount(.amount, surroundings) else { return .none }
    let isWhole =
      amount == proposed
      || surroundings.account(debtor).map { account in
        surroundings.openItems(of: account).contains { $0.total == amount }
      } ?? false
    return isWhole ? .none : .yes
  }

  func captions(_ surroundings: Surroundings) -> [Field: Phrase] {
    guard let day = try? fields.day(.valued, surroundings) else { return [:] }
    return [.valued: surroundings.caption(day)]
  }
}
