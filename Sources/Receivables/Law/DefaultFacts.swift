/// What is known of a claim that can put its debtor into default.
public struct DefaultFacts: Sendable, Hashable {
  /// Consumer or business of the contract.
  public var debtor: DebtorKind

  /// Whether the claim is the price of a performance (Entgeltforderung); only then thirty days
  /// suffice.
  public var isRemuneration: Bool

  /// The day the price falls due, and who fixed it; without one it is due at once (§ 271(1) BGB).
  public var due: DueDay?

  /// The day the debtor received the invoice, where it is known or assumed.
  public var invoiceReceived: Day?

  /// The day the debtor received the goods or the service.
  public var performanceReceived: Day?

  /// Whether the invoice itself pointed a consumer to default after thirty days.
  public var carriesThirtyDayNotice: Bool

  /// Demands that reached the debtor.
  public var demands: [Demand]

  /// The day the debtor refused seriously and finally.
  public var refused: Day?

  /// The day an action or a payment order of the court was served.
  public var served: Day?

  /// Facts of a claim; everything unknown is left out.
  public init(
    debtor: DebtorKind, isRemuneration: Bool = true, due: DueDay? = nil,
    invoiceReceived: Day? = nil,
    performanceReceived: Day? = nil, carriesThirtyDayNotice: Bool = false,
    demands: [Demand] = [], refused: Day? = nil, served: Day? = nil
  ) {
    self.debtor = debtor
    self.isRemuneration = isRemuneration
    self.due = due
    self.invoiceReceived = invoiceReceived
    self.performanceReceived = performanceReceived
    self.carriesThirtyDayNotice = carriesThirtyDayNotice
    self.demands = demands
    self.refused = refused
    self.served = served
  }

  /// The day on which a claim falls due.
  public struct DueDay: Sendable, Hashable {
    /// The last day for payment as it stands in the contract or on the invoice.
    public let day: Day
    /// Who fixed the day.
    public let origin: Origin

    /// A due day and who fixed it.
    public init(_ day: Day, _ origin: Origin) {
      self.day = day
      self.origin = origin
    }
  }

  /// Who fixed a due day, which decides whether its passing alone is default.
  public enum Origin: String, Sendable, Hashable, CaseIterable, Codable {
    /// A day of the calendar that both sides agreed on, also in general terms.
    case agreedDay
    /// A period from an event, such as delivery, that both sides agreed on.
    case agreedPeriod
    /// Fixed by law or judgment.
    case statutory
    /// Printed on the invoice by the creditor alone.
    case printed
  }

  /// A demand for payment that reached the debtor.
  public struct Demand: Sendable, Hashable {
    /// The day it was received.
    public let received: Day
    /// The last day for payment that it names.
    public let deadline: Day?

    /// A demand received on a day.
    public init(received: Day, deadline: Day? = nil) {
      self.received = received
      self.deadline = deadline
    }
  }
}
