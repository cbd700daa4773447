import Receivables

/// What happens to the book itself.
struct BookScenes {
  let start: Day
  let today: Day
  let login: UserName
  var random: DemoRandom

  /// What the book begins with.
  var founding: [Command] {
    let settings: [BookCommand] = [
      .open(
        Opening(
          name: Line(sure: "Kranich Outdoor (Beispiel)"), zone: Line(sure: BookZone.berlin.name),
          state: .hamburg)),
      .setCreditor(Merchant.creditor),
      .setPermission(PermissionGrant(user: login, rights: Right.allCases)),
      .setBankAccount(
        BankAccount(
          holder: Line(sure: Merchant.name), iban: BankScenes.account,
          bank: Line(sure: "Beispielbank"))),
      .setTolerances(Tolerances()), .setPolicy(Policy()),
    ]
    // Whoever makes the book keeps all rights, also under the name of somebody in it.
    let grants = [
      PermissionGrant(user: Staff.lindner, rights: Right.allCases),
      PermissionGrant(user: Staff.krueger, rights: [.waive]),
      PermissionGrant(user: Staff.oezdemir),
    ].filter { $0.user != login }
    let ranges: [(String, String, UserName)] = [
      ("A", "K", Staff.krueger), ("L", "Z", Staff.oezdemir), ("Ά", "龠", Staff.oezdemir),
    ]
    let assigned: [BookCommand] = ranges.map { from, through, clerk in
      .assignRange(ClerkRange(from: Line(sure: from), through: Line(sure: through), clerk: clerk))
    }
    let procedures = Procedures.all(from: start).map(BookCommand.setProcedure)
    return (settings + grants.map(BookCommand.setPermission) + procedures + assigned)
      .map(Command.book)
  }
}

extension BookScenes {
  /// All scenes, in their order.
  func all() -> [Scene] {
    (takeover + sales + absences + rates + [template] + statements + booked)
      .sorted { ($0.day, $0.minute) < ($1.day, $1.minute) }
  }

  private func scene(
    _ day: Day, _ minute: Int, _ user: UserName, papers: [Paper] = [],
    _ command: @escaping (Stage) -> Command
  ) -> Scene {
    Scene(debtor: nil, day: day, minute: minute, user: user, papers: papers, command: command)
  }

  private func set(_ day: Day, _ minute: Int = 570, by user: UserName, _ command: BookCommand)
    -> Scene
  {
    scene(max(day, start), minute, user) { _ in .book(command) }
  }

  /// The file with which all began.
  private var takeover: [Scene] {
    let file = Paper("kunden-uebernahme.csv", "debtor;name\n10001;Beispiel")
    return [
      scene(start, 520, Staff.lindner, papers: [file]) { _ in
        .matching(
          .recordImport(
            ImportRecord(
              kind: Line(sure: "verzug"), file: Line(sure: file.name), document: file.digest,
              rows: 1, booked: 1)))
      }
    ]
  }

  /// The sales of each month that is over, known on the fifth bank day after it.
  private var sales: [Scene] {
    var random = random
    let first = start - (start.fields.day - 1)
    return (1...24).compactMap { count in
      let month = first.adding(months: count - 1)
      let known = BankDays.adding(5, to: first.adding(months: count) - 1)
      guard known < today else { return nil }
      let season = [0, 0, 2, 5, 8, 9, 8, 6, 4, 2, 3, 6][month.fields.month - 1]
      let amount = Money.euro(Int64(61_000 + 9_000 * season + random.number(0...7_000)), 17)
      return set(known, by: Staff.lindner, .recordSales(Sales(month: month, amount: amount)))
    }
  }

  /// The statements of the last days, with movements to be cleared up.
  private var statements: [Scene] {
    var bank = BankScenes(today: today, random: random)
    return bank.all()
  }

  /// Past, present and coming.
  private var absences: [Scene] {
    [
      (Staff.krueger, -130, -116, Staff.oezdemir, 150),
      (Staff.oezdemir, -3, 11, Staff.krueger, 20), (Staff.lindner, 30, 44, Staff.krueger, 8),
    ].map { clerk, from, through, substitute, known in
      set(
        (today - known).bankDayBefore, by: Staff.lindner,
        .setAbsence(
          Absence(
            clerk: clerk, from: today + from, through: today + through, substitute: substitute)))
    }
  }

  /// The base rate that holds now, looked up at the Bundesbank.
  private var rates: [Scene] {
    guard let row = BaseRateTable.published.row(on: today - 1) else { return [] }
    return [
      set(
        (today - 2).bankDayBefore, by: Staff.lindner,
        .setBaseRate(BaseRateEntry(from: row.from, rate: row.rate)))
    ]
  }

  private var template: Scene {
    let text = Paper("zusatz-feiertage.txt", "Wir wünschen Ihnen frohe Feiertage.")
    return scene((today - 300).bankDayBefore, 600, Staff.lindner, papers: [text]) { _ in
      .book(
        .setTemplate(
          TemplateText(
            name: Line(sure: "zusatz-feiertage"), language: .german, document: text.digest)))
    }
  }

  /// Payments are booked until yesterday.
  private var booked: [Scene] {
    let days = [20, 10, 5, 1].map { (today - $0).bankDayBefore }
    return days.enumerated().filter { place, day in place == 0 || days[place - 1] < day }.map {
      set($1, 1_100, by: Staff.bank, .completeBankData(BankDataMark(through: $1)))
    }
  }
}
