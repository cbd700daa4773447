import Desk
import Receivables
import Seeding

// MARK: - What comes in on a day

extension Month {
  /// So many movements of a day, no two of one debtor.
  func wires(_ count: Int, on valued: Day) -> [Wire] {
    var used: Set<DebtorID> = []
    return (0..<count).compactMap { _ in
      guard let kind = Self.frequent.randomElement(using: &numbers),
        let wire = wire(kind, on: valued, beside: used)
      else { return nil }
      if let debtor = wire.debtor { used.insert(debtor) }
      return wire
    }
  }

  /// Kinds, those twice that are frequent.
  private static let frequent =
    Wire.Kind.allCases.filter { $0 != .provider } + [.exact, .exact, .cut, .named, .back]

  private func wire(_ kind: Wire.Kind, on valued: Day, beside used: Set<DebtorID>) -> Wire? {
    bank.wires += 1
    let number = "E2E-\(day.description.dropFirst(5))-\(bank.wires)"
    switch kind {
    case .back: return back(on: valued, beside: used)
    case .outgoing:
      return Wire(
        kind: kind, number: number, cents: -Int64.random(in: 1...90_000, using: &numbers),
        name: "Zeltbau Lieferant & Co. KG", text: "Ihre Rechnung 77\(bank.wires) abzgl. Skonto")
    case .stranger:
      return Wire(
        kind: kind, number: number, cents: Int64.random(in: 1...90_000, using: &numbers),
        name: "Finanzkasse Nord", account: Self.account(of: 900_000 + bank.wires),
        text: "ERSTATTUNG VERTRAG 88/\(bank.wires) JAHRESABRECHNUNG")
    default:
      guard let hand = owing(beside: used) else { return nil }
      return payment(kind, number, of: hand)
    }
  }

  /// A debtor who owes something.
  func owing(beside used: Set<DebtorID> = []) -> CaseAtHand? {
    for _ in 0..<60 {
      guard let debtor = anyone, !used.contains(debtor),
        let account = colleague.book.account(debtor)
      else { continue }
      let hand = CaseAtHand(account, on: day, colleague.book.settings)
      if !hand.payable.isEmpty { return hand }
    }
    return nil
  }

  /// The account of somebody whose account nobody knows.
  private static func account(of number: Int) -> String {
    (try? IBAN(bankCode: "12030000", account: "\(number)"))?.compact ?? "DE02120300000000202051"
  }
}

// MARK: - Payments

extension Month {
  private func payment(_ kind: Wire.Kind, _ number: String, of hand: CaseAtHand) -> Wire? {
    guard let item = hand.payable.randomElement(using: &numbers),
      let debtor = hand.account.ledger.debtor
    else { return nil }
    let (invoice, principal) = (item.item.invoice.number.text, item.principal.minor)
    let (cents, text) =
      switch kind {
      case .exact: (principal, exact(invoice, hand.number))
      case .cut: (principal, cut(invoice))
      case .amiss: (amiss(principal), exact(invoice, hand.number))
      case .several: several(hand)
      case .customer:
        (hand.payable.reduce(0) { $0 + $1.total.minor }, "Kd.-Nr. \(hand.number), alles offene")
      default: (principal, numbers.once(in: 2) ? "Vielen Dank, schnelle Lieferung" : "RECHNUNG")
      }
    let known = debtor.account?.compact ?? Self.account(of: Int(hand.number) ?? 1)
    return Wire(
      kind: kind, number: number, cents: cents, debtor: hand.account.number,
      name: name(debtor.name.text), account: known, text: text)
  }

  private func exact(_ invoice: String, _ customer: String) -> String {
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: invoice
    case 1: "Rechnung \(invoice) vielen Dank"
    case 2: "KD \(customer) RNR \(invoice)"
    default: "\(invoice.lowercased()) ueberweisung"
    }
  }

  private func cut(_ invoice: String) -> String {
    let place = Int.random(in: 1..<max(2, invoice.count), using: &numbers)
    return "Rg. \(invoice.prefix(place)) \(invoice.dropFirst(place))"
  }

  /// An amount that is nearly right: a fee less, rounded up, two digits changed.
  private func amiss(_ cents: Int64) -> Int64 {
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: max(1, cents - 150)
    case 1: (cents / 1_000 + 1) * 1_000
    case 2: cents / 100 + cents % 100 * 100 + 1
    default: Int64.random(in: 1...max(1, cents), using: &numbers)
    }
  }

  private func several(_ hand: CaseAtHand) -> (Int64, String) {
    let items = hand.payable.shuffled(using: &numbers).prefix(3)
    let names = items.map(\.item.invoice.number.text)
    return (
      items.reduce(0) { $0 + $1.principal.minor },
      numbers.once(in: 3)
        ? "Rechnungen Herbst" : names.joined(separator: numbers.once(in: 2) ? ", " : " u. ")
    )
  }

  /// As banks name people: as they are, in capitals, the last name first.
  private func name(_ name: String) -> String {
    let words = name.split(separator: " ")
    return switch Int.random(in: 0..<3, using: &numbers) {
    case 0 where words.count == 2: "\(words[1]), \(words[0])"
    case 1: name.uppercased()
    default: name
    }
  }
}

// MARK: - Money that goes back

extension Month {
  /// The return of a payment that came by a statement of this month.
  private func back(on valued: Day, beside used: Set<DebtorID>) -> Wire? {
    let book = colleague.book
    let old = bank.intakes.flatMap(\.wires).filter {
      guard $0.cents > 0, $0.kind != .provider, !bank.returned.contains($0.number) else {
        return false
      }
      return $0.debtor.map { !used.contains($0) } ?? false
    }
    for wire in old.shuffled(using: &numbers) {
      guard let debtor = wire.debtor, let account = book.account(debtor) else { continue }
      let payment = account.ledger.payments.first { history in
        guard history.returned == nil, history.valued < valued, history.amount.minor == wire.cents,
          let entry = history.payment?.transaction
        else { return false }
        return book.bank.transaction(entry)?.endToEnd?.text == wire.number
      }
      guard payment != nil else { continue }
      bank.returned.insert(wire.number)
      let charge = numbers.once(in: 4) ? 0 : Int64.random(in: 1...1_000, using: &numbers)
      return Wire(
        kind: .back, number: wire.number, cents: -wire.cents - charge, debtor: debtor,
        name: wire.name, account: wire.account, text: wire.text, original: wire.cents)
    }
    return nil
  }
}
