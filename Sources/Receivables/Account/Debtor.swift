/// What is known of a customer account when it is recorded.
public struct Debtor: EventPayload {
  /// The name as letters carry it.
  public let name: Line
  /// The form of a company, `GmbH`; none for a natural person.
  public let legalForm: Line?
  /// Consumer or business, where a contract says nothing else; unknown natural persons are
  /// consumers.
  public let kind: DebtorKind
  /// The language of letters.
  public let language: Language
  /// Where letters go.
  public let addresses: [Address]
  /// How to reach the debtor.
  public let contacts: [ContactPoint]
  /// The state whose holidays move a due day, where it is known.
  public let state: FederalState?
  /// Terms agreed with the customer for all invoices.
  public let terms: PaymentTerms?
  /// How much may be open before the limit is used up.
  public let creditLimit: Money?
  /// The number for value added tax.
  public let vatNumber: Line?
  /// The account payments came from before.
  public let account: IBAN?
  /// The first day of business with the customer.
  public let since: Day?
  /// Whether a person decides each step.
  public let isKeyAccount: Bool

  /// A debtor; everything unknown is left out.
  public init(
    name: Line, legalForm: Line? = nil, kind: DebtorKind = .consumer, language: Language = .german,
    addresses: [Address] = [], contacts: [ContactPoint] = [], state: FederalState? = nil,
    terms: PaymentTerms? = nil, creditLimit: Money? = nil, vatNumber: Line? = nil,
    account: IBAN? = nil, since: Day? = nil, isKeyAccount: Bool = false
  ) {
    self.name = name
    self.legalForm = legalForm
    self.kind = kind
    self.language = language
    self.addresses = addresses
    self.contacts = contacts
    self.state = state
    self.terms = terms
    self.creditLimit = creditLimit
    self.vatNumber = vatNumber
    self.account = account
    self.since = since
    self.isKeyAccount = isKeyAccount
  }
}

/// A place where letters go, for a time.
public struct Address: Sendable, Hashable, Codable {
  /// Street and number, or post box; more lines where the place has them.
  public let lines: [Line]
  /// The code of the town.
  public let postcode: Line?
  /// The town.
  public let town: Line
  /// The country.
  public let country: Country
  /// The first day it holds, where it is known.
  public let from: Day?
  /// The last day it holds, where it is known.
  public let through: Day?

  /// An address; without days it always holds.
  public init(
    lines: [Line] = [], postcode: Line? = nil, town: Line, country: Country = .germany,
    from: Day? = nil, through: Day? = nil
  ) {
    self.lines = lines
    self.postcode = postcode
    self.town = town
    self.country = country
    self.from = from
    self.through = through
  }

  /// Whether letters go there on a day.
  public func holds(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
  }
}

/// A way to reach a person, and what for.
public struct ContactPoint: Sendable, Hashable, Codable {
  /// Telephone, mail or another way.
  public let channel: ContactChannel
  /// The number or address.
  public let value: Line
  /// What it is for.
  public let purpose: Purpose
  /// Who answers.
  public let person: Line?

  /// A way to reach somebody.
  public init(channel: ContactChannel, value: Line, purpose: Purpose = .any, person: Line? = nil) {
    self.channel = channel
    self.value = value
    self.purpose = purpose
    self.person = person
  }

  /// What a contact point is for.
  public enum Purpose: String, Sendable, Hashable, CaseIterable, Codable {
    /// Everything.
    case any
    /// Invoices and reminders.
    case receivables
    /// Orders only: no reminder goes there.
    case orders
  }
}

/// A way in which people reach each other.
public enum ContactChannel: String, Sendable, Hashable, CaseIterable, Codable {
  /// Telephone.
  case phone
  /// Electronic mail.
  case email
  /// A letter by post.
  case letter
  /// Chat, or the message box of a platform.
  case chat
  /// A visit.
  case visit
}
