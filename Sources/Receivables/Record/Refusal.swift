/// Why a command is not done, and what to do instead: codes and values, no sentences.
public struct Refusal: Error, Sendable, Hashable {
  /// What stands against it.
  public let rule: Rule

  /// The entry it is about, where it is about one.
  public let entry: EntryNumber?

  /// A refusal.
  public init(_ rule: Rule, _ entry: EntryNumber? = nil) {
    self.rule = rule
    self.entry = entry
  }
}

extension Refusal {
  /// What stands against a command.
  public enum Rule: Sendable, Hashable {
    // Who, and in which book.
    /// The book has not been opened.
    case bookNotOpened
    /// The book has been opened already.
    case bookAlreadyOpened
    /// The person may not do this.
    case notAllowed(Right, UserName)
    /// Nobody could grant anything any more.
    case noAdministratorLeft
    /// The account changed after the form was opened: these entries came in between.
    case changedMeanwhile([EntryNumber])

    // What it names.
    /// There is no such debtor.
    case unknownDebtor(DebtorID)
    /// The number belongs to a debtor.
    case debtorExists(DebtorID)
    /// There is no such entry in the account.
    case unknownEntry
    /// The entry is of another kind than the command needs.
    case wrongKind(EventKind, needed: [EventKind])
    /// The entry was undone.
    case undone
    /// What the entry made has ended already.
    case alreadyEnded
    /// The invoice was cancelled.
    case cancelled
    /// The claim is not ours to demand.
    case notOurs
    /// Nothing is given.
    case nothingGiven
    /// The same was recorded before.
    case duplicate
    /// Another invoice of this number and year has another amount or day.
    case contradicts
    /// One invoice is named twice.
    case namedTwice

    // Amounts.
    /// An amount is zero or less.
    case amountNotPositive
    /// Amounts of different currencies stand together.
    case differentCurrencies(Currency, Currency)
    /// The amount is more than there is.
    case exceeds(Money, available: Money)
    /// The parts do not add up to the whole.
    case doesNotAddUp(Money, expected: Money)
    /// An amount is too large to compute with.
    case tooLarge
    /// The number is not one that can be worked with.
    case outOfRange
    /// The debtor does not owe such a cost.
    case chargeNotOwed

    // Days.
    /// The day is later than the day of the command.
    case inFuture(Day)
    /// The day is earlier than it may be.
    case tooEarly(Day, earliest: Day)
    /// The day is later than it may be.
    case tooLate(Day, latest: Day)
    /// The days do not grow.
    case outOfOrder
    /// The terms of payment contradict themselves.
    case unsoundTerms
    /// The day is not the first of a half-year.
    case notHalfYear(Day)
    /// There is no such zone.
    case unknownZone

    // Casework.
    /// A circumstance stands in the way.
    case circumstance(Circumstance.Kind)
    /// The promise was moved as often as it may be.
    case movedTooOften(limit: Int)
    /// There is nothing to promise, to plan or to give away.
    case nothingOpen
    /// A plan with a consumer costs nothing and has no clause that makes all due.
    case consumerPlan
    /// Too little of the plan is missed, or no warning's time has passed.
    case mayNotLapse
    /// Only consumers have this right.
    case consumersOnly
    /// Another plan covers the invoice.
    case plannedAlready
    /// The claim is disputed.
    case disputed
    /// The claim is with an agency or a court.
    case escalated
    /// No such amount is disputed or withdrawn any more.
    case decidedAlready
    /// The procedure cannot take this step now.
    case stepNotPossible(after: CourtProceeding.State)
    /// Two parts of the procedure could take the step: one must be named.
    case trackNeeded
    /// This way was not decided on for the invoice, or another one was since.
    case notDecided(EscalationDecision.Route)
    /// The invoice does not belong to what was handed over or decided.
    case notIncluded
    /// Our own performance is open: no order is given for such a claim (§ 688(2) no 2 ZPO).
    case counterPerformanceOpen(Money)
    /// The case is not settled.
    case notSettled
    /// The case is settled.
    case settled
    /// Something is open.
    case stillOpen(Money)
    /// What is open is more than a small difference.
    case aboveTolerance(Money, limit: Money)
    /// What leaves the house cannot be taken back after sending began.
    case alreadySent
    /// The law, or what is known, stands against the notice.
    case objection(Objection.Rule)
    /// It may still be taken back until an instant, and is not sent before.
    case recallable(until: TimeOfDay)
    /// There is no way to send it on.
    case notOnThisWay(ContactChannel)
    /// Sending has begun and nobody knows how it ended.
    case sendingUnknown

    // Undo.
    /// The kind of entry is never undone.
    case neverUndone(EventKind)
    /// Only its counter-event takes it back.
    case counterEvent(EventKind)
    /// Later entries depend on it.
    case hasDependents([EntryNumber])
  }

  /// What to do instead.
  public enum Remedy: Sendable, Hashable {
    /// Open the book first.
    case openBook
    /// Ask somebody who may.
    case askSomebodyWith(Right)
    /// Look at what happened meanwhile, then decide again.
    case lookAgain
    /// Give another value.
    case correctInput
    /// Choose another entry.
    case chooseAnother
    /// Record the counter-event.
    case record(EventKind)
    /// Undo the later entries first, or with it.
    case undoDependents
    /// End it first.
    case endFirst(EventKind)
    /// Nothing: it is done or cannot be done.
    case nothing
  }

  /// What to do instead.
  public var remedy: Remedy {
    switch rule {
    case .bookNotOpened: .openBook
    case .notAllowed(let right, _): .askSomebodyWith(right)
    case .changedMeanwhile: .lookAgain
    case .unknownDebtor, .debtorExists, .unknownEntry, .wrongKind, .undone, .cancelled, .notOurs:
      .chooseAnother
    case .noAdministratorLeft, .nothingGiven, .contradicts, .namedTwice, .amountNotPositive,
      .differentCurrencies, .exceeds, .doesNotAddUp, .tooLarge, .outOfRange, .inFuture, .tooEarly,
      .tooLate, .outOfOrder, .unsoundTerms, .notHalfYear, .unknownZone, .consumerPlan,
      .trackNeeded, .notIncluded:
      .correctInput
    case .circumstance: .endFirst(.circumstanceNoted)
    case .movedTooOften: .record(.planOffered)
    case .plannedAlready: .endFirst(.planAgreed)
    case .disputed: .endFirst(.disputeOpened)
    case .escalated: .endFirst(.handedOver)
    case .notDecided: .record(.escalationDecided)
    case .counterPerformanceOpen: .record(.deliveryRecorded)
    case .settled: .record(.reopened)
    case .stillOpen, .aboveTolerance: .record(.waived)
    case .alreadySent: .record(.noticeWithdrawn)
    case .sendingUnknown: .record(.dispatchEnded)
    case .counterEvent(let kind): kind.counterEvent.map { .record($0) } ?? .nothing
    case .hasDependents: .undoDependents
    case .bookAlreadyOpened, .alreadyEnded, .chargeNotOwed, .duplicate, .nothingOpen, .mayNotLapse,
      .consumersOnly, .decidedAlready,
      .stepNotPossible, .notSettled, .notOnThisWay, .neverUndone, .objection, .recallable:
      .nothing
    }
  }
}
