/// A procedure of notices from a day on; its levels are data.
public struct Procedure: EventPayload {
  /// Its name.
  public let name: Name<Named.Procedure>
  /// The first day on which it holds.
  public let from: Day
  /// Its levels, the friendliest first.
  public let levels: [Level]
  /// Which invoices it is for; none by itself where nothing is said.
  public let use: Use?
  /// The least that a notice demands.
  public let minimum: Money?
  /// The contact before anything is due, for large invoices.
  public let early: EarlyContact?
  /// What follows after the last level, by the amount.
  public let decision: DecisionBands?

  /// A procedure.
  public init(
    name: Name<Named.Procedure>, from: Day, levels: [Level] = [], use: Use? = nil,
    minimum: Money? = nil, early: EarlyContact? = nil, decision: DecisionBands? = nil
  ) {
    self.name = name
    self.from = from
    self.levels = levels
    self.use = use
    self.minimum = minimum
    self.early = early
    self.decision = decision
  }

  /// Which invoices a procedure is for; the first that applies, in this order.
  public enum Use: String, Sendable, Hashable, CaseIterable, Codable {
    /// To be paid before delivery, and not delivered: orders are reminded of, nothing is dunned.
    case prepayment
    /// Owed anew after a payment provider gave the money back.
    case chargeback
    /// Paid by a direct debit that came back.
    case returnedDebit
    /// Of a consumer.
    case consumer
    /// Of business.
    case business
  }
}

extension Procedure {
  /// Which invoices it is for: as it says, else as its name says.
  var meant: Use? { use ?? Use(rawValue: name.text) }
}

extension Procedure {
  /// One level of a procedure.
  public struct Level: Sendable, Hashable, Codable {
    /// What kind of text it has.
    public let kind: Notice.Kind
    /// Bank days from the last day for payment, or from the deadline before, to its issue.
    public let bankDays: Int
    /// Days that it gives for payment.
    public let deadlineDays: Int
    /// How it goes out.
    public let channels: [ContactChannel]
    /// What it costs, where costs may be claimed.
    public let fee: Money?
    /// Whether it demands interest.
    public let demandsInterest: Bool
    /// Whether it demands the lump sum.
    public let demandsLumpSum: Bool
    /// The amount from which it goes by letter as well.
    public let letterFrom: Money?
    /// The call that comes before it.
    public let call: Call?

    /// A level.
    public init(
      kind: Notice.Kind, bankDays: Int, deadlineDays: Int, channels: [ContactChannel] = [],
      fee: Money? = nil, demandsInterest: Bool = false, demandsLumpSum: Bool = false,
      letterFrom: Money? = nil, call: Call? = nil
    ) {
      self.kind = kind
      self.bankDays = bankDays
      self.deadlineDays = deadlineDays
      self.channels = channels
      self.fee = fee
      self.demandsInterest = demandsInterest
      self.demandsLumpSum = demandsLumpSum
      self.letterFrom = letterFrom
      self.call = call
    }
  }

  /// A call before a notice.
  public struct Call: Sendable, Hashable, Codable {
    /// The amount from which it is worth it.
    public let above: Money
    /// Bank days from the last day for payment, or from the deadline before, to the first try; the
    /// notice does not wait for it.
    public let bankDays: Int

    /// A call.
    public init(above: Money, bankDays: Int) {
      self.above = above
      self.bankDays = bankDays
    }
  }

  /// A friendly contact before an invoice is due.
  public struct EarlyContact: Sendable, Hashable, Codable {
    /// The amount above which it is worth it.
    public let above: Money
    /// Days before the due day.
    public let days: Int

    /// A contact before the due day.
    public init(above: Money, days: Int) {
      self.above = above
      self.days = days
    }
  }

  /// What is proposed after the last level, by the open amount; a person decides.
  public struct DecisionBands: Sendable, Hashable, Codable {
    /// Below it nothing is worth a step.
    public let nothingBelow: Money
    /// Below it the claim is written off or kept in view.
    public let writeOffBelow: Money
    /// Below it an agency is cheaper; from it on the court, where the claim is not disputed.
    public let courtFrom: Money

    /// Bands.
    public init(nothingBelow: Money, writeOffBelow: Money, courtFrom: Money) {
      self.nothingBelow = nothingBelow
      self.writeOffBelow = writeOffBelow
      self.courtFrom = courtFrom
    }

    /// What is proposed for an amount, and the band that it lies in.
    public func band(of amount: Money) -> (proposal: Proposal, from: Money, below: Money?) {
      let least = max(0, nothingBelow.minor)
      let bands: [(from: Int64, proposal: Proposal)] =
        (least > 0 ? [(0, .nothing)] : []) + [
          (least, .writeOffOrKeep), (writeOffBelow.minor, .agency), (courtFrom.minor, .court),
        ]
      let place = bands.lastIndex { $0.from <= amount.minor } ?? 0
      func money(_ minor: Int64) -> Money { Money(minor: minor, amount.currency) }
      return (
        bands[place].proposal, money(bands[place].from),
        place + 1 < bands.count ? money(bands[place + 1].from) : nil
      )
    }

    /// What is proposed for an amount; an objection to it would be made at court, too.
    public func proposal(for amount: Money, isDisputed: Bool) -> Proposal {
      let proposal = band(of: amount).proposal
      return proposal == .court && isDisputed ? .agency : proposal
    }
  }

  /// What is proposed after the last level.
  public enum Proposal: String, Sendable, Hashable, CaseIterable {
    /// It is not worth a step.
    case nothing
    /// To write it off, or to keep it in view.
    case writeOffOrKeep
    /// A collection agency.
    case agency
    /// The court dunning procedure.
    case court
  }
}
