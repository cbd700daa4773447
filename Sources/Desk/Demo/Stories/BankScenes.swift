import Receivables

/// What stands on the account of the merchant and belongs to nobody yet.
///
/// Each of them needs a person: a number with another amount, two invoices in one sum, a name without
/// a number; and money of nobody in the book.
struct BankScenes {
  let today: Day
  var random: DemoRandom

  /// The account of the merchant, at no bank.
  static let account: IBAN = {
    do { return try IBAN(bankCode: "99000000", account: "1020304050") } catch {
      preconditionFailure("eight digits and ten: \(error)")
    }
  }()
}

extension BankScenes {
  /// What a statement says of one movement.
  fileprivate struct Movement {
    let minor: Int64
    let name: String
    let text: String

    init(_ minor: Int64, _ name: String, _ text: String) {
      self.minor = minor
      self.name = name
      self.text = text
    }
  }

  /// The statements, and who pays rent set aside.
  mutating func all() -> [Scene] {
    var scenes: [Scene] = []
    let days = [7, 3, 1].map { (today - $0).bankDayBefore }
    for (place, day) in days.enumerated() where place == 0 || days[place - 1] < day {
      let file = Paper("auszug-\(place + 1).txt", "Auszug \(place + 1) der Beispielbank")
      let payers = (0..<3).map { _ in Cast.iban(&random) }
      scenes.append(
        Scene(debtor: nil, day: day, minute: 425, user: Staff.bank, papers: [file]) { stage in
          stage.statement(place, from: payers, file)
        })
    }
    return scenes + [Self.setAside(days[0], "demo-0-0", "Miete, kein Kunde")]
  }

  private static func setAside(_ day: Day, _ mark: String, _ reason: String) -> Scene {
    Scene(debtor: nil, day: day, minute: 700, user: Staff.krueger, papers: []) { stage in
      guard let entry = stage.book.bank.entry(of: Line(sure: mark)) else {
        preconditionFailure("the statement was read in the morning")
      }
      return .matching(
        .setAside(TransactionSetAside(transaction: entry, reason: Remark(sure: reason))))
    }
  }
}

// MARK: - A statement

extension Stage {
  /// The statement of the day, which goes on from the last one.
  fileprivate func statement(_ place: Int, from payers: [IBAN], _ file: Paper) -> Command {
    let movements = movements(of: place)
    let opening =
      book.bank.closingBalance(of: BankScenes.account) ?? Money(minor: 18_420_55, .euro)
    let transactions = movements.indices.map { number in
      BankTransaction(
        account: BankScenes.account, amount: Money(minor: movements[number].minor, .euro),
        booked: day, valued: day, name: Line(sure: movements[number].name),
        counterAccount: movements[number].minor > 0 ? payers[number] : nil,
        reference: Remark(sure: movements[number].text),
        fingerprint: Line(sure: "demo-\(place)-\(number)"))
    }
    let sum = movements.reduce(Int64(0)) { $0 + $1.minor }
    let statement = BankStatement(
      account: BankScenes.account, number: Line(sure: "\(place + 1)"), from: day, through: day,
      opening: opening, closing: Money(minor: opening.minor + sum, .euro), document: file.digest)
    return .matching(.recordStatement(statement, transactions))
  }
}

// MARK: - Movements that need a person

extension Stage {
  private func movements(of place: Int) -> [BankScenes.Movement] {
    switch place {
    case 0:
      [
        BankScenes.Movement(-2_380_00, "Lagerhaus Beispiel KG", "Miete Halle 2"),
        BankScenes.Movement(84_90, "M. Muster", "Danke für die schnelle Lieferung"),
      ]
    case 1:
      [
        ofTheFamily, twoInOne, BankScenes.Movement(-18_40, "Beispielbank", "Kontoführung"),
      ]
    default: [BankScenes.Movement(12_00, "Unbekannt", "Spende Kletterverein"), byName]
    }
  }

  /// Somebody of the family pays a part: the number is right, the amount is not.
  private var ofTheFamily: BankScenes.Movement {
    guard let (debtor, items) = owing(.consumer, 1, book.accounts) else { return .ofNobody }
    let family = debtor.name.text.split(separator: " ").last ?? ""
    return BankScenes.Movement(
      items[0].principal.minor / 2, "Familie \(family)",
      "Zelt Heringe Bestellung meines Mannes \(items[0].item.invoice.number) Rest folgt")
  }

  /// A company pays two invoices in one sum, less a discount that nobody agreed on.
  private var twoInOne: BankScenes.Movement {
    guard let (debtor, items) = owing(.business, 2, book.accounts) else { return .ofNobody }
    let sum = items[0].principal.minor + items[1].principal.minor
    return BankScenes.Movement(
      sum - sum * 2 / 100, debtor.name.text, "2 Rechnungen abzgl. 2 % Skonto")
  }

  /// Somebody pays something and does not say for what.
  private var byName: BankScenes.Movement {
    guard let (debtor, items) = owing(.consumer, 1, book.accounts.reversed()) else {
      return .ofNobody
    }
    return BankScenes.Movement(
      (items[0].principal.minor + 99) / 100 * 100, debtor.name.text, "Überweisung, vielen Dank")
  }

  /// The first debtor with so many overdue invoices or more, of which nothing rests.
  private func owing(
    _ kind: DebtorKind, _ count: Int, _ accounts: some Sequence<Account>
  ) -> (Debtor, [ItemClaim])? {
    for account in accounts {
      guard let debtor = account.ledger.debtor, debtor.kind == kind,
        account.standing(on: day, book.settings).collectible.isPositive
      else { continue }
      let items = account.claim(on: day, book.settings).items
        .filter { $0.isOverdue && $0.principal.isPositive && $0.currency == .euro }
      if items.count >= count { return (debtor, items) }
    }
    return nil
  }
}

extension BankScenes.Movement {
  fileprivate static let ofNobody = BankScenes.Movement(249_00, "Ελένη Οικονόμου", "Τιμολόγιο")
}
