import ArgumentParser
import Desk
import Receivables
import Wording

/// The command `verzug settings`.
struct BookSettings: BookVerb {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: words.abstract(.settings),
    discussion: words.discussion(.settings))

  @Option(help: .init(.grant, .text)) var grant: [String] = []
  @Option(help: .init(.absence, .text)) var absence: [String] = []
  @Option(help: .init(.range, .text)) var range: [String] = []
  @Option(help: .init(.newBaseRate, .dayAndPercent)) var baseRate: [String] = []
  @Option(help: .init(.sales, .dayAndAmount)) var sales: [String] = []
  @Option(help: .init(.iban, .digits)) var iban: String?
  @Option(help: .init(.smallDifference, .amount)) var smallDifference: String?
  @Option(help: .init(.droppedInterest, .amount)) var droppedInterest: String?
  @Option(help: .init(.discountGrace, .count)) var discountGrace: Int?
  @Option(name: .customLong("procedure"), help: .init(.procedureFile, .file))
  var procedures: [String] = []
  @Option(help: .init(.accountHolder, .text)) var accountHolder: String?
  @Option(help: .init(.bankName, .text)) var bank: String?
  @Option(help: .init(.creditorBIC, .digits)) var bic: String?
  @OptionGroup var creditor: CreditorOptions
  @OptionGroup var policy: PolicyOptions
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func reply() throws(Problem) -> Reply {
    let desk = try place.desk()
    let commands = try commands(desk.book)
    if !commands.isEmpty {
      let day = try Input.dayIfGiven(giving.on, "--on")
      let user = try giving.by.map { text throws(Problem) in try Input.user(text, "--by") }
      do { _ = try desk.perform(.several(commands), on: day, by: user) } catch {
        throw Problem(.book(error), status: .refused)
      }
    }
    return Reply(
      answer: SettingsAnswer(desk.book.settings, on: desk.today),
      sheet: Self.sheet(desk.book.settings, on: desk.today))
  }
}

// MARK: - What is set

extension BookSettings {
  /// All that is given, as one batch.
  private func commands(_ book: Book) throws(Problem) -> [Command] {
    var commands: [BookCommand] = []
    for text in grant {
      let pair = try Input.pair(text, "--grant", form: "anna=waive,escalate")
      var rights: [Right] = []
      for right in pair.right.split(separator: ",") where right != "none" {
        rights.append(try Input.code(String(right), "--grant"))
      }
      commands.append(
        .setPermission(
          PermissionGrant(user: try Input.user(String(pair.left), "--grant"), rights: rights)))
    }
    for text in absence { commands.append(.setAbsence(try Self.absence(text))) }
    for text in range { commands.append(.assignRange(try Self.range(text))) }
    for text in baseRate {
      let pair = try Input.pair(text, "--base-rate", form: "2027-01-01=1.27")
      commands.append(
        .setBaseRate(
          BaseRateEntry(
            from: try Input.day(String(pair.left), "--base-rate"),
            rate: try Input.rate(String(pair.right), "--base-rate"))))
    }
    for text in sales {
      let pair = try Input.pair(text, "--sales", form: "2026-10-01=12345.00")
      commands.append(
        .recordSales(
          Sales(
            month: try Input.day(String(pair.left), "--sales"),
            amount: try Input.amount(String(pair.right), "--sales", book))))
    }
    let creditor = try creditor.creditor(after: book.settings.creditor)
    if let creditor { commands.append(.setCreditor(creditor)) }
    if let account = try account(creditor ?? book.settings.creditor, book) {
      commands.append(.setBankAccount(account))
    }
    for file in procedures { commands.append(.setProcedure(try ProcedureFile(file).procedure)) }
    if let tolerances = try tolerances(book) { commands.append(.setTolerances(tolerances)) }
    if let policy = try policy.policy(after: book.settings.policy) {
      commands.append(.setPolicy(policy))
    }
    return commands.map(Command.book)
  }

  private static func absence(_ text: String) throws(Problem) -> Absence {
    let form = "anna=2026-12-21..2027-01-05=berta"
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    let days = parts.count == 3 ? parts[1].split(separator: ".").map(String.init) : []
    guard parts.count == 3, days.count == 2 else {
      throw Problem(.usage(.form(value: text, form: form)), at: "--absence")
    }
    return Absence(
      clerk: try Input.user(parts[0], "--absence"), from: try Input.day(days[0], "--absence"),
      through: try Input.day(days[1], "--absence"),
      substitute: try Input.user(parts[2], "--absence"))
  }

  private static func range(_ text: String) throws(Problem) -> ClerkRange {
    let form = "A..K=anna"
    let pair = try Input.pair(text, "--range", form: form)
    let ends = pair.left.split(separator: ".").map(String.init)
    guard ends.count == 2 else {
      throw Problem(.usage(.form(value: text, form: form)), at: "--range")
    }
    return ClerkRange(
      from: try Input.line(ends[0], "--range"), through: try Input.line(ends[1], "--range"),
      clerk: try Input.user(String(pair.right), "--range"))
  }

  /// The account that debtors pay to; what is not given is as it was of the same account.
  private func account(_ creditor: Creditor?, _ book: Book) throws(Problem) -> BankAccount? {
    guard iban != nil || accountHolder != nil || bank != nil || bic != nil else { return nil }
    let current = book.settings.bankAccounts.first
    guard let text = iban ?? current.map({ $0.iban.description }) else {
      throw Problem(.usage(.missing("--iban")))
    }
    let number: IBAN
    do { number = try IBAN(text) } catch { throw Problem(.iban(error), at: "--iban") }
    let old = book.settings.bankAccounts.first { $0.iban == number }
    guard
      let holder = try Input.lineIfGiven(accountHolder, "--account-holder") ?? old?.holder
        ?? creditor?.name
    else { throw Problem(.usage(.missing("--account-holder"))) }
    var code = old?.bic
    if let bic {
      do { code = try BIC(bic) } catch { throw Problem(.bic(error), at: "--bic") }
    }
    return BankAccount(
      holder: holder, iban: number, bic: code,
      bank: try Input.lineIfGiven(bank, "--bank") ?? old?.bank)
  }

  private func tolerances(_ book: Book) throws(Problem) -> Tolerances? {
    guard smallDifference != nil || droppedInterest != nil || discountGrace != nil else {
      return nil
    }
    let old = book.settings.tolerances
    return Tolerances(
      smallDifference: try smallDifference.map { text throws(Problem) in
        try Input.amount(text, "--small-difference", book)
      } ?? old.smallDifference,
      droppedInterest: try droppedInterest.map { text throws(Problem) in
        try Input.amount(text, "--dropped-interest", book)
      } ?? old.droppedInterest, discountGraceDays: discountGrace ?? old.discountGraceDays)
  }
}

// MARK: - What is shown

extension BookSettings {
  private static func sheet(_ settings: Settings, on day: Day) -> Sheet {
    var sheet = Sheet()
    if let opening = settings.opening {
      sheet.heading(opening.name.text)
      sheet.field(words.label(.state), words.state(opening.state))
    }
    if let creditor = settings.creditor { sheet.add(creditor) }
    for account in settings.bankAccounts {
      let parts = [account.holder.text, account.iban.grouped, account.bank?.text]
      sheet.field(words.label(.account), parts.compactMap(\.self).joined(separator: ", "))
    }
    if let day = settings.bankDataThrough {
      sheet.field(words.label(.bankData), words.day(day))
    }
    let tolerances = settings.tolerances
    sheet.field(words.label(.smallDifference), words.money(tolerances.smallDifference))
    sheet.field(words.label(.droppedInterest), words.money(tolerances.droppedInterest))
    sheet.field(words.label(.discountGrace), "\(tolerances.discountGraceDays)")
    for (user, rights) in settings.permissions.grants {
      let names = rights.map(words.right).joined(separator: ", ")
      sheet.field(words.label(.rights), "\(user): \(names.isEmpty ? "–" : names)")
    }
    for absence in settings.absences {
      sheet.field(
        words.label(.absence),
        "\(absence.clerk): \(words.days(absence.from...absence.through)) → \(absence.substitute)")
    }
    for range in settings.ranges {
      sheet.field(
        words.label(.range), "\(range.from)–\(range.through): \(range.clerk?.text ?? "–")")
    }
    for (month, amount) in settings.sales.sorted(by: { $0.key < $1.key }) {
      sheet.field(words.label(.sales), "\(words.day(month)): \(words.money(amount))")
    }
    sheet.heading(words.label(.procedures))
    for procedure in settings.procedures(on: day) { sheet.add(procedure) }
    sheet.heading(words.label(.queueRules))
    sheet.list(words.queueRules(settings.policy.queue, settings.currency))
    sheet.heading(words.label(.policy))
    sheet.add(settings.policy)
    return sheet
  }
}

extension Sheet {
  /// Whose receivables a book holds, as letters carry it.
  fileprivate mutating func add(_ creditor: Creditor) {
    field(words.label(.creditor), creditor.name.text)
    let address = creditor.address
    let town = [address.postcode?.text, address.town.text].compactMap(\.self)
    field(
      words.label(.address),
      (address.lines.map(\.text) + [town.joined(separator: " ")]).joined(separator: ", "))
    for point in creditor.contacts {
      let parts = [point.value.text, point.person?.text].compactMap(\.self)
      field(words.channel(point.channel), parts.joined(separator: ", "))
    }
    if let hours = creditor.hours { field(words.label(.officeHours), hours.text) }
    for person in creditor.representatives { field(words.label(.representative), person.text) }
    if let register = creditor.register { field(words.label(.register), register.text) }
    if let number = creditor.vatNumber { field(words.label(.vatNumber), number.text) }
  }
}

/// The settings of a book as machines read them.
private struct SettingsAnswer: Encodable {
  let schema = 1
  let opening: Opening?
  let creditor: Creditor?
  let bankAccounts: [BankAccount]
  let bankDataThrough: Day?
  let tolerances: Tolerances
  let policy: Policy
  let permissions: [PermissionGrant]
  let absences: [Absence]
  let ranges: [ClerkRange]
  let sales: [Sales]
  let procedures: [Procedure]
  let queueRules: QueueRules

  init(_ settings: Settings, on day: Day) {
    opening = settings.opening
    creditor = settings.creditor
    bankAccounts = settings.bankAccounts
    bankDataThrough = settings.bankDataThrough
    tolerances = settings.tolerances
    policy = settings.policy
    permissions = settings.permissions.grants.map {
      PermissionGrant(user: $0.user, rights: $0.rights)
    }
    absences = settings.absences
    ranges = settings.ranges
    sales = settings.sales.sorted { $0.key < $1.key }.map {
      Sales(month: $0.key, amount: $0.value)
    }
    procedures = settings.procedures(on: day)
    queueRules = settings.policy.queue
  }
}
