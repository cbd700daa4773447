/// What a book has been told about its creditor, its rules and its people: the fold of its own
/// events.
public struct Settings: Sendable {
  /// How the book began; none before its first entry.
  public private(set) var opening: Opening?
  /// Whose receivables it holds.
  public private(set) var creditor: Creditor?
  /// The accounts that debtors pay to, the last named first.
  public private(set) var bankAccounts: [BankAccount] = []
  /// The procedures of notices, each with all its versions by their first day.
  public private(set) var procedures: [Name<Named.Procedure>: [Procedure]] = [:]
  /// The base rates, published ones and those that were entered.
  public private(set) var rates = BaseRateTable.published
  /// Below which amounts nothing is done.
  public private(set) var tolerances = Tolerances()
  /// How the law is read and how long things rest.
  public private(set) var policy = Policy()
  /// The texts of letters.
  public private(set) var templates: [TemplateText] = []
  /// Who may do what.
  public private(set) var permissions = Permissions()
  /// Who was or will be away.
  public private(set) var absences: [Absence] = []
  /// Who works on whom.
  public private(set) var ranges: [ClerkRange] = [] {
    didSet { rangeKeys = ranges.map { ($0.from.text.uppercased(), $0.through.text.uppercased()) } }
  }
  /// What names are compared with to find their range, in the order of the ranges.
  private(set) var rangeKeys: [(from: String, through: String)] = []
  /// The sales by month.
  public private(set) var sales: [Day: Money] = [:]
  /// The last day on which payments are booked completely: of the account that lags behind.
  public private(set) var bankDataThrough: Day?
  /// The last complete day of each account that statements were read of.
  public private(set) var bankDataMarks: [IBAN: Day] = [:]
  /// The last day that was said to be complete for all accounts.
  private var allBankDataThrough: Day?

  init() {}

  /// The settings of facts in the order they were recorded.
  init(_ facts: [Fact<BookEvent>]) {
    for fact in facts where fact.counts { take(fact.value) }
  }
}

extension Settings {
  /// The currency of the book.
  public var currency: Currency { opening?.currency ?? .euro }

  /// The zone that makes days of instants.
  public var zone: BookZone { opening.flatMap { BookZone(name: $0.zone.text) } ?? .berlin }

  /// The places whose holidays move a due day: the debtor's and the creditor's (§§ 193, 269, 270
  /// BGB).
  ///
  /// A holiday that only some towns of a state keep moves it too: nobody knows better.
  public func workingDays(for debtor: Debtor?) -> WorkingDays {
    func place(_ state: FederalState) -> Place { Place(state, localHolidays: .possible(in: state)) }
    guard let own = debtor?.state, let other = opening?.state, own != other else {
      return WorkingDays(at: (debtor?.state ?? opening?.state).map { [place($0)] } ?? [])
    }
    return WorkingDays(at: [place(own), place(other)])
  }

  /// The procedure of a name as it holds on a day.
  public func procedure(_ name: Name<Named.Procedure>, on day: Day) -> Procedure? {
    procedures[name]?.last { $0.from <= day } ?? Procedure.shipped.first { $0.name == name }
  }

  /// The procedure for invoices of a use as it holds on a day: the one that was set last, else as
  /// shipped.
  public func procedure(for use: Procedure.Use, on day: Day) -> Procedure? {
    let shipped = Procedure.shipped.first { $0.use == use }
    guard !procedures.isEmpty else { return shipped }
    return procedures.values.lazy.compactMap { versions in versions.last { $0.from <= day } }
      .filter { $0.meant == use }.max { ($0.from, $0.name) < ($1.from, $1.name) } ?? shipped
  }

  /// What is proposed after the last notice, by the amount.
  func decisionBands(for contract: DebtorKind, on day: Day) -> Procedure.DecisionBands {
    let use: Procedure.Use = contract == .consumer ? .consumer : .business
    return procedure(for: use, on: day)?.decision
      ?? (contract == .consumer ? Procedure.consumerDecision : Procedure.businessDecision)
  }

  /// The days ahead that a promise may lie.
  public func promiseDays(for contract: DebtorKind) -> Int {
    contract == .consumer ? policy.consumerPromiseDays : policy.businessPromiseDays
  }

  /// Takes it for granted that payments are booked through a day.
  mutating func assumeBankData(through day: Day) { take(BankDataMark(through: day)) }

  private mutating func take(_ mark: BankDataMark) {
    func later(_ old: Day?) -> Day { max(old ?? mark.through, mark.through) }
    if let account = mark.account {
      bankDataMarks[account] = later(bankDataMarks[account])
    } else {
      allBankDataThrough = later(allBankDataThrough)
    }
    let all = allBankDataThrough
    bankDataThrough =
      bankDataMarks.values.map { day in all.map { max($0, day) } ?? day }.min() ?? all
  }

  mutating func take(_ event: BookEvent) {
    switch event {
    case .bookOpened(let opening): self.opening = opening
    case .creditorSet(let creditor): self.creditor = creditor
    case .bankAccountSet(let account):
      bankAccounts.removeAll { $0.iban == account.iban }
      bankAccounts.insert(account, at: 0)
    case .procedureSet(let procedure): take(procedure)
    case .baseRateSet(let entry):
      // A day that is no half-year's first is refused before; here everything is taken.
      let row = BaseRateTable.Row(from: entry.from, rate: entry.rate, source: .entered)
      rates = (try? rates.setting(row)) ?? rates
    case .toleranceSet(let tolerances): self.tolerances = tolerances
    case .policySet(let policy): self.policy = policy
    case .templateSet(let text):
      templates.removeAll { $0.name == text.name && $0.language == text.language }
      templates.append(text)
    case .permissionSet(let grant): permissions.take(grant)
    case .absenceSet(let absence): absences.append(absence)
    case .rangeAssigned(let range):
      ranges.removeAll { $0.from == range.from && $0.through == range.through }
      ranges.append(range)
    case .salesRecorded(let sales): self.sales[sales.month] = sales.amount
    case .bankDataCompleteUntil(let mark): take(mark)
    case .runIssued: break
    }
  }

  private mutating func take(_ procedure: Procedure) {
    var versions = procedures[procedure.name, default: []]
    versions.removeAll { $0.from == procedure.from }
    let place = versions.firstIndex { $0.from > procedure.from } ?? versions.endIndex
    versions.insert(procedure, at: place)
    procedures[procedure.name] = versions
  }
}
