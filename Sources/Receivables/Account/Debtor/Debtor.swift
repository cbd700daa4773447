/// What is known of a debtor account when it is recorded.
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
  /// Terms agreed with the debtor for all invoices.
  public let terms: PaymentTerms?
  /// How much may be open before the limit is used up.
  public let creditLimit: Money?
  /// The number for value added tax.
  public let vatNumber: Line?
  /// The account payments came from before.
  public let account: IBAN?
  /// The first day of business with the debtor.
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
