/// The reckoning of an account through a day: what lowers claims, in the order of days.
///
/// On one day, first credit notes and waivers lower claims, then payments are placed, then payments
/// are taken back.
struct Reckoning {
  let day: Day
  /// Whether paying exactly the principal of named invoices is directed at it.
  let exactPrincipalCounts: Bool
  let tolerances: Tolerances
  let workingDays: WorkingDays
  var items: [ItemReckoning] = []
  var loose: [LooseCharge] = []
  var payments: [PlacedPayment] = []
  /// Credit that comes from no payment: credit notes beyond what was owed, less what was paid out.
  private var otherCredit: [Currency: Int64] = [:]
  /// What letters demand of each invoice, in the order of their days.
  private let demands: [EntryNumber: [LetterDemand]]
  private let decisions: [Fact<DiscountDecision>]
  /// Where each invoice and loose charge stands; charges after all invoices.
  private var places = Places()
  /// The invoices of which something may be open: only these are looked at for each payment; all
  /// where nobody has looked yet.
  private var live: [Int]?

  init(_ ledger: Ledger, _ casework: Casework, on day: Day, _ settings: Settings) {
    self.day = day
    exactPrincipalCounts = settings.policy.exactPrincipalCounts
    tolerances = settings.tolerances
    decisions = ledger.discountDecisions
    let context = ClaimBasis.Context(ledger, casework, settings)
    workingDays = context.workingDays
    demands = LetterDemand.all(in: ledger, through: day, context.workingDays)
    begin(ledger, context, settings.rates)
    for (day, _, step) in steps(of: ledger) { take(step, on: day, ledger) }
  }

  /// The claims before anything is placed: what lowers them from the beginning is deducted.
  private mutating func begin(
    _ ledger: Ledger, _ context: ClaimBasis.Context, _ rates: BaseRateTable
  ) {
    var lowered: [EntryNumber: Int64] = [:]
    for note in ledger.creditNotes where note.value.effect == .fromStart {
      for share in note.value.shares {
        lowered[share.item] = (lowered[share.item] ?? 0).addingClamped(share.amount.minor)
      }
    }
    var charges: [EntryNumber: [ChargeHistory]] = [:]
    for history in ledger.charges where history.waived == nil {
      if let item = history.charge.item { charges[item, default: []].append(history) }
    }
    places.reserve(ledger.items.count + ledger.charges.count)
    items.reserveCapacity(ledger.items.count)
    for item in ledger.items where item.cancelled == nil && item.invoice.issued <= day {
      places.insert(item.number, at: items.count)
      items.append(
        ItemReckoning(
          item, basis: ClaimBasis(item, context),
          charges: charges[item.number] ?? [], lowered: lowered[item.number] ?? 0, rates: rates))
    }
    for history in ledger.charges where history.waived == nil && history.charge.item == nil {
      guard history.charge.arisen <= day else { continue }
      places.insert(history.number, at: items.count + loose.count)
      loose.append(LooseCharge(history, isInDefault: isInDefault(on: history.charge.arisen)))
    }
  }

  private func isInDefault(on day: Day) -> Bool {
    items.contains { $0.isOurs && $0.basis.isInDefault(on: day) }
  }
}

// MARK: - Steps

extension Reckoning {
  /// Something that lowers or raises claims on a day, by its place in the ledger.
  private enum Step {
    /// A share of a credit note, or what of it is for no invoice.
    case credit(Int, CreditNote.Share?)
    case waiver(Int)
    case payment(Int)
    case takenBack(payment: Int, Money)
    case refund(Int)

    /// The order on one day.
    func rank(on day: Day, _ ledger: Ledger) -> Int {
      switch self {
      case .credit: 0
      case .waiver: 1
      case .takenBack(let payment, _): ledger.payments[payment].valued < day ? 2 : 4
      case .payment: 3
      case .refund: 5
      }
    }
  }

  private func steps(of ledger: Ledger) -> [(day: Day, rank: Int, step: Step)] {
    var steps: [(day: Day, rank: Int, step: Step)] = []
    var isSorted = true
    func add(_ step: Step, on day: Day) {
      guard day <= self.day else { return }
      let rank = step.rank(on: day, ledger)
      if let last = steps.last, (day, rank) < (last.day, last.rank) { isSorted = false }
      steps.append((day, rank, step))
    }
    steps.reserveCapacity(ledger.payments.count + ledger.creditNotes.count)
    for (place, note) in ledger.creditNotes.enumerated() {
      for share in note.value.shares {
        add(.credit(place, share), on: effectiveDay(of: share, note.value, ledger))
      }
      add(.credit(place, nil), on: note.value.effective)
    }
    for place in ledger.waivers.indices { add(.waiver(place), on: ledger.waivers[place].day) }
    for place in ledger.payments.indices {
      add(.payment(place), on: ledger.payments[place].valued)
      for (day, amount) in ledger.payments[place].takenBack {
        add(.takenBack(payment: place, amount), on: day)
      }
    }
    for place in ledger.refunds.indices { add(.refund(place), on: ledger.refunds[place].value.day) }
    guard !isSorted else { return steps }
    // What stands in its order already keeps it on one day: payments by what they say, returns by
    // their payments.
    return steps.enumerated().sorted { left, right in
      (left.element.day, left.element.rank, left.offset)
        < (right.element.day, right.element.rank, right.offset)
    }.map { $0.element }
  }

  /// The day from which a credit note works on an invoice.
  ///
  /// Its own day, or the day both claims faced each other (§ 389 BGB). What works from the beginning
  /// was deducted before; from its day on, what goes beyond the invoice is credit.
  private func effectiveDay(
    of share: CreditNote.Share, _ note: CreditNote, _ ledger: Ledger
  ) -> Day {
    guard case .setOff = note.effect, let item = ledger.item(share.item) else {
      return note.effective
    }
    return max(note.effective, item.origin)
  }

  private mutating func take(_ step: Step, on day: Day, _ ledger: Ledger) {
    switch step {
    case .credit(let place, let share?): take(share, of: ledger.creditNotes[place], from: day)
    case .credit(let place, nil):
      let note = ledger.creditNotes[place].value
      let shared = note.shares.reduce(Int64(0)) { $0.addingClamped($1.amount.minor) }
      credit(note.amount.minor - shared, note.amount.currency)
    case .waiver(let place):
      let waiver = ledger.waivers[place]
      for part in waiver.value.parts { waive(part, on: day, by: waiver.number) }
    case .payment(let place): self.place(ledger.payments[place])
    case .takenBack(let place, let amount):
      takeBack(amount, of: ledger.payments[place].number, on: day)
    case .refund(let place):
      let amount = ledger.refunds[place].value.amount
      credit(-amount.minor, amount.currency)
    }
  }

  private mutating func take(
    _ share: CreditNote.Share, of note: Fact<CreditNote>, from start: Day
  ) {
    var lowered: Int64 = 0
    if let place = places[share.item], place < items.count {
      lowered =
        note.value.effect == .fromStart
        ? items[place].deducted(share.amount.minor)
        : items[place].lower(by: share.amount.minor, from: start, of: note.number)
    }
    credit(share.amount.minor - lowered, note.value.amount.currency)
  }

  private mutating func credit(_ minor: Int64, _ currency: Currency) {
    guard minor != 0 else { return }
    otherCredit[currency] = (otherCredit[currency] ?? 0).addingClamped(minor)
  }

  private mutating func waive(_ part: ItemPart, on day: Day, by entry: EntryNumber) {
    guard let place = places[part.item] else { return }
    if place < items.count {
      items[place].waive(part.amount.minor, of: part.part, day, by: entry)
    } else {
      loose[place - items.count].waive(part.amount.minor, by: entry)
    }
  }
}

// MARK: - The result

extension Reckoning {
  /// The claim on the day.
  var claim: Claim {
    var credits = otherCredit
    for payment in payments where payment.credit.minor != 0 {
      let currency = payment.payment.amount.currency
      credits[currency] = (credits[currency] ?? 0).addingClamped(payment.credit.minor)
    }
    return Claim(
      day: day,
      items: items.indices.map { place in
        ItemClaim(
          items[place], rest(place, on: day), on: day, workingDays: workingDays)
      },
      charges: loose.map { charge in
        OpenCharge(
          charge: charge.history,
          owed: Money(minor: charge.owed, charge.history.charge.amount.currency),
          open: Money(minor: charge.open, charge.history.charge.amount.currency),
          waived: charge.waived)
      },
      payments: payments,
      credits: credits.filter { $0.value != 0 }.map { Money(minor: $0.value, $0.key) }
        .sorted { $0.currency.code < $1.currency.code },
      places: places)
  }

  func place(of entry: EntryNumber) -> Int? { places[entry] }

  /// Whether any letter demands anything.
  var hasDemands: Bool { !demands.isEmpty }

  /// The letter whose time for payment runs on a day, the latest one, and what it demands of an
  /// invoice.
  func demand(on item: EntryNumber, _ day: Day) -> LetterDemand? {
    hasDemands ? demands[item]?.last { $0.dated <= day && day <= $0.through } : nil
  }

  /// What a clerk granted of a deduction.
  func granted(_ item: EntryNumber, _ payment: EntryNumber) -> Money? {
    decisions.last { $0.value.item == item && $0.value.payment == payment }?.value.granted
  }

  /// What is open of an invoice beside its principal, and what of it is not demanded: a letter was
  /// fulfilled in time, or the principal is paid, and the interest, which no letter demanded, is
  /// below the tolerance.
  func rest(_ place: Int, on day: Day) -> (interest: Int64, costs: Int64, dropped: Int64) {
    // Not copied: an invoice is looked at for every payment.
    let interest = items[place].openInterest(on: day)
    let costs = items[place].openCosts(on: day)
    if let fulfilment = items[place].fulfilment {
      let kept = items[place].openCosts(on: day, arisenAfter: fulfilment.dated)
      return (0, kept, interest.addingClamped(costs - kept))
    }
    let limit = tolerances.droppedInterest
    let isSmall =
      items[place].principal == 0 && costs == 0 && limit.currency == items[place].currency
      && interest <= limit.minor && !demandsInterest(of: items[place].number)
    return isSmall ? (0, 0, interest) : (interest, costs, 0)
  }

  private func demandsInterest(of item: EntryNumber) -> Bool {
    hasDemands && demands[item]?.contains { $0.interest > 0 } ?? false
  }

  /// The invoices of which something may be open on a day.
  mutating func livePlaces(on day: Day) -> [Int] {
    let live = (live ?? Array(items.indices)).filter { place in
      guard items[place].principal == 0 else { return true }
      let rest = rest(place, on: day)
      // A cost may still arise, or be found not owed.
      return rest.interest != 0 || rest.costs != 0 || !items[place].charges.isEmpty
    }
    self.live = live
    return live
  }

  /// Looks at all invoices again, because something came back.
  mutating func revive() { live = nil }
}
