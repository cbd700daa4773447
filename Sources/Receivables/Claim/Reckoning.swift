/// The reckoning of an account through a day: what lowers claims, in the order of days.
///
/// On one day, first credit notes and waivers lower claims, then payments are placed, then payments
/// are taken back.
struct Reckoning {
  let day: Day
  let policy: Policy
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
  /// The invoices of which something may be open: only these are looked at for each payment.
  private var live: [Int] = []

  init(_ ledger: Ledger, _ casework: Casework, on day: Day, _ settings: Settings) {
    self.day = day
    policy = settings.policy
    tolerances = settings.tolerances
    decisions = ledger.discountDecisions
    let context = ClaimBasis.Context(ledger, casework, settings)
    workingDays = context.workingDays
    demands = LetterDemand.all(in: ledger, through: day, context.workingDays)
    begin(ledger, context, settings.rates)
    live = Array(items.indices)
    for (day, step) in steps(of: ledger) { take(step, on: day, ledger) }
  }

  /// The claims before anything is placed: what lowers them from the beginning is deducted.
  private mutating func begin(
    _ ledger: Ledger, _ context: ClaimBasis.Context, _ rates: BaseRateTable
  ) {
    var lowered: [EntryNumber: Int64] = [:]
    for note in ledger.creditNotes where note.value.effect == .fromStart {
      for share in note.value.shares { lowered[share.item, default: 0] += share.amount.minor }
    }
    var charges: [EntryNumber: [Charge]] = [:]
    for history in ledger.charges where history.waived == nil {
      if let item = history.charge.item { charges[item, default: []].append(history.charge) }
    }
    for item in ledger.items where item.cancelled == nil && item.invoice.issued <= day {
      places.insert(item.number, at: items.count)
      items.append(
        ItemReckoning(
          item, basis: ClaimBasis(item, context),
          charges: (charges[item.number] ?? []).sorted(by: Charge.precedes),
          lowered: lowered[item.number] ?? 0, rates: rates))
    }
    for history in ledger.charges where history.charge.item.map({ places[$0] == nil }) ?? true {
      guard history.waived == nil, history.charge.arisen <= day else { continue }
      places.insert(history.number, at: items.count + loose.count)
      loose.append(LooseCharge(history, isInDefault: isInDefault(on: history.charge.arisen)))
    }
  }

  private func isInDefault(on day: Day) -> Bool {
    items.contains { $0.basis.isInDefault(on: day) }
  }
}

// MARK: - Steps

extension Reckoning {
  /// Something that lowers or raises claims on a day, by its place in the ledger.
  private enum Step {
    case credit(Int)
    case waiver(Int)
    case payment(Int)
    case takenBack(payment: Int, Money)
    case refund(Int)

    /// The order on one day.
    var rank: Int {
      switch self {
      case .credit: 0
      case .waiver: 1
      case .payment: 2
      case .takenBack: 3
      case .refund: 4
      }
    }
  }

  private func steps(of ledger: Ledger) -> [(day: Day, step: Step)] {
    var steps: [(day: Day, step: Step)] = []
    steps.reserveCapacity(ledger.payments.count + ledger.creditNotes.count)
    for place in ledger.creditNotes.indices {
      steps.append((effectiveDay(of: ledger.creditNotes[place], ledger), .credit(place)))
    }
    for place in ledger.waivers.indices {
      steps.append((ledger.waivers[place].day, .waiver(place)))
    }
    for place in ledger.payments.indices {
      steps.append((ledger.payments[place].valued, .payment(place)))
      for (day, amount) in ledger.payments[place].takenBack {
        steps.append((day, .takenBack(payment: place, amount)))
      }
    }
    for place in ledger.refunds.indices {
      steps.append((ledger.refunds[place].value.day, .refund(place)))
    }
    // What stands in its order already keeps it on one day: payments by what they say, returns by
    // their payments.
    return steps.enumerated().filter { $0.element.day <= day }.sorted { left, right in
      (left.element.day, left.element.step.rank, left.offset)
        < (right.element.day, right.element.step.rank, right.offset)
    }.map { $0.element }
  }

  /// The day from which a credit note works: the beginning, its own day, or the day both claims
  /// faced each other (§ 389 BGB).
  private func effectiveDay(of note: Fact<CreditNote>, _ ledger: Ledger) -> Day {
    switch note.value.effect {
    case .fromStart, .fromDay: return note.value.issued
    case .setOff(let arisen):
      let origins = note.value.shares.compactMap { ledger.item($0.item)?.origin }
      return max(arisen, origins.max() ?? arisen)
    }
  }

  private mutating func take(_ step: Step, on day: Day, _ ledger: Ledger) {
    switch step {
    case .credit(let place): take(ledger.creditNotes[place], from: day, ledger)
    case .waiver(let place):
      let waiver = ledger.waivers[place]
      for part in waiver.value.parts { waive(part, on: day, by: waiver.number) }
    case .payment(let place): self.place(ledger.payments[place])
    case .takenBack(let place, let amount):
      takeBack(amount, of: ledger.payments[place].number, on: day)
    case .refund(let place):
      let amount = ledger.refunds[place].value.amount
      otherCredit[amount.currency, default: 0] -= amount.minor
    }
  }

  private mutating func take(_ fact: Fact<CreditNote>, from start: Day, _ ledger: Ledger) {
    let note = fact.value
    var left = note.amount.minor
    for share in note.shares {
      guard let place = places[share.item], place < items.count else { continue }
      if note.effect == .fromStart {
        // Deducted before anything was placed, as far as the invoice went.
        left -= share.amount.minor
      } else {
        left -= items[place].lower(by: share.amount.minor, from: start, of: fact.number)
      }
    }
    if note.effect == .fromStart { left += excess(of: note, ledger) }
    otherCredit[note.amount.currency, default: 0] += left
  }

  /// What of a credit note from the start goes beyond its invoices, the notes before it deducted.
  private func excess(of note: CreditNote, _ ledger: Ledger) -> Int64 {
    note.shares.reduce(0) { total, share in
      guard let place = places[share.item], place < items.count else { return total }
      var before: Int64 = 0
      for other in ledger.creditNotes where other.value.effect == .fromStart {
        if other.value == note { break }
        before += other.value.shares.filter { $0.item == share.item }.reduce(0) {
          $0 + $1.amount.minor
        }
      }
      let room = max(0, items[place].item.invoice.gross.minor - before)
      return total + max(0, share.amount.minor - room)
    }
  }

  private mutating func waive(_ part: ItemPart, on day: Day, by entry: EntryNumber) {
    guard let place = places[part.item] else { return }
    if place < items.count {
      items[place].waive(part.amount.minor, of: part.part, day, by: entry)
    } else {
      loose[place - items.count].waived += part.amount.minor
    }
  }
}

// MARK: - The result

extension Reckoning {
  /// The claim on the day.
  var claim: Claim {
    var credits = otherCredit
    for payment in payments {
      credits[payment.payment.amount.currency, default: 0] += payment.credit.minor
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
          open: Money(minor: charge.open, charge.history.charge.amount.currency))
      },
      payments: payments,
      credits: credits.filter { $0.value != 0 }.map { Money(minor: $0.value, $0.key) }
        .sorted { $0.currency.code < $1.currency.code })
  }

  func place(of entry: EntryNumber) -> Int? { places[entry] }

  /// The letter whose time for payment runs on a day, the latest one, and what it demands of an
  /// invoice.
  func demand(on item: EntryNumber, _ day: Day) -> LetterDemand? {
    demands[item]?.last { $0.dated <= day && day <= $0.through }
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
      return (0, kept, interest + costs - kept)
    }
    let limit = tolerances.droppedInterest
    let isSmall =
      items[place].principal == 0 && costs == 0 && limit.currency == items[place].currency
      && interest <= limit.minor && !demandsInterest(of: items[place].number)
    return isSmall ? (0, 0, interest) : (interest, costs, 0)
  }

  private func demandsInterest(of item: EntryNumber) -> Bool {
    demands[item]?.contains { $0.interest > 0 } ?? false
  }

  /// The invoices of which something may be open on a day.
  mutating func livePlaces(on day: Day) -> [Int] {
    live = live.filter { place in
      guard items[place].principal == 0 else { return true }
      let rest = rest(place, on: day)
      // A cost may still arise, or be found not owed.
      return rest.interest != 0 || rest.costs != 0 || !items[place].charges.isEmpty
    }
    return live
  }

  /// Looks at all invoices again, because something came back.
  mutating func revive() { live = Array(items.indices) }
}
