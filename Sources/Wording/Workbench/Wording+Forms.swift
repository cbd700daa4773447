public import Receivables

// What forms say beside the names of their fields.

extension Wording {
  /// That there is nothing to choose.
  public var nothingThere: String { say("nichts da", "nothing there") }

  /// That invoices are to be checked.
  public var checkItems: String {
    say("Mit der Leertaste Rechnungen ankreuzen.", "Check invoices by Space.")
  }

  /// That a part is typed for several invoices.
  public var partOfOneOnly: String {
    say(
      "Ein Teilbetrag geht nur für eine Rechnung allein.",
      "A part can be given for one invoice alone.")
  }

  /// That a number is not one of these.
  public func numberBetween(_ range: ClosedRange<Int>) -> String {
    say(
      "Eine Zahl von \(range.lowerBound) bis \(range.upperBound) eingeben.",
      "Type a number from \(range.lowerBound) to \(range.upperBound).")
  }

  /// What an empty field for an amount means.
  public func wholeAmount(_ amount: Money) -> String {
    say("leer: alles (\(money(amount)))", "empty: all (\(money(amount)))")
  }

  /// What an empty field for an amount means where it is about the principal alone.
  public func wholePrincipal(_ amount: Money) -> String {
    say(
      "leer: ganze Hauptforderung (\(money(amount)))",
      "empty: the whole principal (\(money(amount)))")
  }

  /// What a form asks where a thing is open already.
  public func wayQuestion(_ title: String) -> String {
    say("\(title): schon vorhanden. Was tun?", "\(title): there is one already. What next?")
  }

  /// The title of a form that does more than begin a thing.
  public func formTitle(_ title: String, _ way: String) -> String { "\(title): \(way)" }

  /// That nothing was changed.
  public var nothingChanged: String {
    say("Es ist nichts geändert.", "Nothing is changed.")
  }

  /// That a country is written with two letters.
  public var countryCode: String {
    say("Zwei Buchstaben, z. B. DE.", "Two letters, such as DE.")
  }

  // MARK: Things that are open

  /// A promise in a line.
  public func openPromise(_ amount: Money, by day: Day, on today: Day) -> String {
    "\(money(amount)) \(say("bis", "by")) \(nearDay(day, on: today))"
  }

  /// A plan or an offer in a line: its sum, how many instalments are left, the next one.
  public func planLine(_ instalments: [Instalment], on today: Day) -> String {
    guard let first = instalments.first, let last = instalments.last else { return "" }
    let count = instalments.count
    return say(
      "\(count) Raten zu \(money(first.amount)), bis \(nearDay(last.by, on: today))",
      "\(count) × \(money(first.amount)), until \(nearDay(last.by, on: today))")
  }

  /// An instalment in a line.
  public func instalment(_ instalment: Instalment, _ number: Int) -> String {
    "\(number)  \(dayWithWeekday(instalment.by))  \(money(instalment.amount))"
  }

  /// An objection in a line.
  public func disputeLine(_ reason: Dispute.Reason, _ amounts: [Money], since: Day, on day: Day)
    -> String
  {
    let sum = amounts.map(money).joined(separator: " + ")
    return "\(option(reason)), \(sum), \(say("seit", "since")) \(nearDay(since, on: day))"
  }

  /// A withdrawal from a contract in a line.
  public func withdrawalLine(_ amounts: [Money], declared: Day, on day: Day) -> String {
    let sum = amounts.map(money).joined(separator: " + ")
    return say("Widerruf", "withdrawal") + " \(sum), \(nearDay(declared, on: day))"
  }

  /// A hold in a line.
  public func holdLine(_ reason: Hold.Reason, through last: Day?, on day: Day) -> String {
    hold(reason)
      + (last.map { " \(say("bis", "through")) \(nearDay($0, on: day))" }
        ?? say(" ohne Ende", " without an end"))
  }

  /// A follow-up in a line.
  public func followUpLine(_ due: Day, _ note: String?, on day: Day) -> String {
    nearDayWithWeekday(due, on: day) + (note.map { ": \($0)" } ?? "")
  }

  /// A payment in a line.
  public func paymentLine(_ amount: Money, _ valued: Day, _ reference: String?, on day: Day)
    -> String
  {
    "\(money(amount)) \(nearDay(valued, on: day))" + (reference.map { " \($0)" } ?? "")
  }

  /// A cost in a line.
  public func chargeLine(_ charge: Charge, on day: Day) -> String {
    "\(self.charge(charge.kind)) \(money(charge.amount)), \(nearDay(charge.arisen, on: day))"
  }

  /// A deduction in a line: the invoice, how much, what is wrong with it.
  public func deductionLine(_ number: String, _ finding: DiscountFinding) -> String {
    "\(number): \(money(finding.deducted)), \(verdict(finding.verdict))"
  }

  private func verdict(_ verdict: DiscountFinding.Verdict) -> String {
    switch verdict {
    case .justified: say("berechtigt", "justified")
    case .late(let days): say("\(count(ofDays: days)) zu spät", "\(count(ofDays: days)) late")
    case .excessive(let allowed):
      say("erlaubt \(money(allowed))", "\(money(allowed)) allowed")
    }
  }

  /// A circumstance in a line.
  public func circumstanceLine(_ kind: Circumstance.Kind, since: Day, on day: Day) -> String {
    "\(circumstance(kind)), \(say("seit", "since")) \(nearDay(since, on: day))"
  }

  /// A suspension of limitation in a line.
  public func suspensionLine(_ ground: Suspension.Ground, from: Day, on day: Day) -> String {
    "\(option(ground)), \(say("seit", "since")) \(nearDay(from, on: day))"
  }

  /// Since when deliveries are stopped.
  public func orderStopLine(since: Day, on day: Day) -> String {
    say("gesperrt seit \(nearDay(since, on: day))", "stopped since \(nearDay(since, on: day))")
  }

  /// A chargeback in a line.
  public func chargebackLine(_ amount: Money, _ number: String) -> String {
    "\(money(amount)), \(number)"
  }

  /// News in a line: what it is and when it came.
  public func newsLine(_ kind: EventKind, _ came: Day, on day: Day) -> String {
    "\(event(kind)), \(nearDay(came, on: day))"
  }

  /// A letter that went out, in a line.
  public func letterLine(_ kind: EventKind, _ dated: Day, on day: Day) -> String {
    "\(event(kind)), \(nearDay(dated, on: day))"
  }

  // MARK: What fields mean

  /// That steps go on at once.
  public var accelerates: String {
    say(
      "Verfallklausel: bleibt eine Rate aus, wird alles fällig",
      "acceleration: one missed instalment makes all due")
  }

  /// That payment is put off.
  public var defers: String {
    say("Stundung (hemmt die Verjährung)", "deferral (suspends limitation)")
  }

  /// To whom alone letters go.
  public var writeOnlyTo: String { say("nur dorthin schreiben", "write only there") }

  /// Whether something was served outside of Germany.
  public var servedAbroad: String { say("im Ausland", "abroad") }

  /// Whether a case goes to the trial court at once after an objection.
  public var asksForTransfer: String {
    say("gleich an das Streitgericht", "on to the trial court at once")
  }

  /// Whether somebody is a key account.
  public var isKeyAccount: String {
    say("jede Stufe entscheidet ein Mensch", "a person decides each step")
  }

  /// That a case would be left without a next action.
  public var noNextAction: String {
    say(
      "Danach gäbe es keinen nächsten Schritt: Wiedervorlage setzen.",
      "There would be no next step then: set a follow-up.")
  }

  /// That a field is left empty for everybody.
  public var emptyForAll: String { say("leer: alle", "empty: everybody") }

  /// That a cost belongs to no invoice.
  public var noInvoice: String { say("keine", "none") }

  /// What is left for us of what an agency collected.
  public func paidOut(_ amount: Money) -> String {
    say("ausgekehrt \(money(amount))", "paid out \(money(amount))")
  }

  /// The title of what is overdue.
  public var overdueClaims: String { say("Überfällig", "Overdue") }

  /// How many invoices could go a way.
  public func canGo(_ count: Int, of all: Int) -> String {
    say("\(count) von \(all) Rechnungen können gehen", "\(count) of \(all) invoices can go")
  }
}
