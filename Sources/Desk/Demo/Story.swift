import Receivables

/// The life of one debtor as it is going to happen.
///
/// Days are told as days before the day of the book, moved back to a day on which banks work, so
/// that nobody telephones on a Sunday and the order of what was told is kept on every day of the
/// year. Everything ends the evening before.
struct Story {
  /// The day of the book.
  let today: Day
  /// The first day of the book.
  let start: Day
  /// The debtor.
  let debtor: DebtorID
  /// Who it is.
  let person: Person
  /// Who works on the case.
  let clerk: UserName
  /// Chance, while the story is told.
  var random: DemoRandom

  private(set) var scenes: [Scene] = []
  private var begun: Day?
  private var bills = 0

  init(
    _ debtor: DebtorID, _ person: Person, clerk: UserName, start: Day, today: Day,
    random: DemoRandom
  ) {
    self.debtor = debtor
    self.person = person
    self.clerk = clerk
    self.start = start
    self.today = today
    self.random = random
  }
}

/// An invoice of a story.
struct Bill {
  /// The order, by which the story names it.
  let order: DocumentNumber
  /// The amount.
  let gross: Money
  /// The day on the paper.
  let issued: Day
  /// The last day for payment.
  let due: Day
}

// MARK: - Days

extension Story {
  /// The bank day so many days before the day of the book.
  func ago(_ days: Int) -> Day { (today - days).bankDayBefore }
}

// MARK: - Scenes

extension Story {
  /// Hours of the day at which things happen.
  enum Hour: Int {
    /// The shop's orders come in at night.
    case night = 345
    /// The bank's movements are booked first.
    case bank = 430
    /// The post is opened.
    case post = 500
    /// Work on cases.
    case desk = 560
    /// What went wrong is put right.
    case late = 960
  }

  /// Something happens.
  mutating func does(
    _ day: Day, at hour: Hour = .desk, by user: UserName? = nil, papers: [Paper] = [],
    _ command: @escaping (Stage) -> Command
  ) {
    precondition(day < today, "a story ends on the eve: \(debtor)")
    let spread = hour == .desk ? 330 : 50
    scenes.append(
      Scene(
        debtor: debtor, day: max(day, start), minute: hour.rawValue + random.number(0...spread),
        user: user ?? clerk, papers: papers, command: command))
  }

  /// Something of the account happens.
  mutating func account(
    _ day: Day, at hour: Hour = .desk, by user: UserName? = nil, papers: [Paper] = [],
    _ command: @escaping (Stage) -> AccountCommand
  ) {
    let debtor = debtor
    does(day, at: hour, by: user, papers: papers) { .account(debtor, command($0)) }
  }

  /// Something of the case happens.
  mutating func work(
    _ day: Day, at hour: Hour = .desk, by user: UserName? = nil, papers: [Paper] = [],
    _ command: @escaping (Stage) -> CaseworkCommand
  ) {
    let debtor = debtor
    does(day, at: hour, by: user, papers: papers) { .casework(debtor, command($0)) }
  }

  /// Something of the costs happens.
  mutating func claim(
    _ day: Day, by user: UserName? = nil, _ command: @escaping (Stage) -> ClaimCommand
  ) {
    let debtor = debtor
    does(day, by: user) { .claim(debtor, command($0)) }
  }

  /// Something of letters happens.
  mutating func mail(
    _ day: Day, at hour: Hour = .desk, by user: UserName? = nil,
    _ command: @escaping (Stage) -> DunningCommand
  ) {
    let debtor = debtor
    does(day, at: hour, by: user) { .dunning(debtor, command($0)) }
  }

  /// The scenes in the order in which they happen: on one day as they were told.
  var inOrder: [Scene] {
    let told = scenes.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
    var last: (day: Day, minute: Int)?
    return (beginning(before: told.first?.day ?? ago(1)) + told).map { scene in
      var scene = scene
      if let last, last.day == scene.day { scene.minute = max(scene.minute, last.minute + 1) }
      last = (scene.day, scene.minute)
      return scene
    }
  }

  private func beginning(before first: Day) -> [Scene] {
    let day = min(max(begun ?? first, start), first)
    let (debtor, record) = (debtor, person.record(since: min(begun ?? day, day)))
    return [
      Scene(
        debtor: debtor, day: day, minute: Hour.night.rawValue - 15, user: Staff.shop, papers: []
      ) { _ in .account(debtor, .record(record)) }
    ]
  }
}

// MARK: - What most stories tell

extension Story {
  /// The customer begins so many days ago, or with what is told of the time before.
  mutating func begins(_ days: Int) { begun = ago(days) }

  /// An invoice, of an order that was sent on the day.
  mutating func bill(
    _ gross: Money, _ days: Int, net: Int = 14, method: PaymentMethod = .invoice,
    owner: ClaimOwner = .ours, origin: DefaultFacts.Origin? = nil, terms: PaymentTerms? = nil,
    mandate: String? = nil, security: Security? = nil
  ) -> Bill {
    bill(
      gross, on: ago(days), net: net, method: method, owner: owner, origin: origin, terms: terms,
      mandate: mandate, security: security)
  }

  /// An invoice of a day; one that is older than the book comes with its first entries.
  mutating func bill(
    _ gross: Money, on issued: Day, net: Int = 14, method: PaymentMethod = .invoice,
    owner: ClaimOwner = .ours, origin: DefaultFacts.Origin? = nil, terms: PaymentTerms? = nil,
    mandate: String? = nil, security: Security? = nil
  ) -> Bill {
    bills += 1
    let bill = Bill(
      order: DocumentNumber(sure: "B\(debtor)-\(bills)"), gross: gross, issued: issued,
      due: issued + net)
    let contract = person.kind
    let tracking = method == .cash ? nil : Line(sure: "DEMO\(debtor)\(bills)")
    let shares = gross.currency == .euro ? [TaxShare(ofGross: gross)] : []
    account(issued, at: .night, by: Staff.shop) { stage in
      .recordInvoice(
        Invoice(
          number: stage.nextInvoice, order: bill.order, issued: issued, ordered: issued - 2,
          received: Receipt(day: issued, basis: .assumed), due: bill.due,
          dueOrigin: origin ?? (contract == .business ? .agreedPeriod : .printed), terms: terms,
          gross: gross, vat: shares, method: method, owner: owner,
          mandate: mandate.map { Line(sure: $0) }, contract: contract,
          hasThirtyDayNotice: contract == .consumer, security: security, tracking: tracking))
    }
    return bill
  }

  /// The parcel arrived.
  mutating func delivered(_ bill: Bill, after bankDays: Int = 2) {
    let day = bill.issued.bankDays(bankDays)
    account(day, at: .post, by: Staff.shop) { .recordDelivery(Delivery(item: $0[bill], day: day)) }
  }

  /// Money of a transfer; all that is open of the invoices unless said otherwise.
  mutating func pays(
    _ bills: [Bill], on day: Day, _ amount: ((Stage) -> Money)? = nil,
    method: PaymentMethod = .invoice, note: String? = nil
  ) {
    let (payer, iban) = (person.holder, person.iban)
    let isTransfer = method == .invoice || method == .prepayment
    account(day, at: .bank, by: Staff.bank) { stage in
      let numbers = bills.map { stage.number($0).text }.joined(separator: ", ")
      return .recordPayment(
        Payment(
          amount: amount?(stage) ?? stage.total(bills), valued: day, method: method,
          designation: bills.isEmpty ? .none : .items(stage[bills]),
          payer: isTransfer ? payer : nil, account: isTransfer ? iban : nil,
          reference: Remark(sure: note ?? (numbers.isEmpty ? "Zahlung" : numbers))))
    }
  }

  /// Earlier business that was paid in time.
  mutating func paidBefore(_ count: Int, lastAgo days: Int) {
    for number in 0..<count {
      let earlier = days + (count - 1 - number) * random.number(25...50)
      let bill = bill(person.price(&random), earlier)
      pays([bill], on: min(bill.due, ago(1)).bankDayBefore)
    }
  }
}

extension TaxShare {
  /// The full rate in a gross amount.
  init(ofGross gross: Money) {
    let net = Money(minor: (gross.minor * 100 + 59) / 119, gross.currency)
    self.init(rate: Rate(partsPerMillion: 190_000), net: net, tax: gross.less(net))
  }
}
