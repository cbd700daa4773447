/// What became known of a debtor anew: each given value replaces the earlier one, the rest stands.
public struct DebtorChange: EventPayload {
  /// The name as letters carry it.
  public let name: Line?
  /// The form of a company.
  public let legalForm: Line?
  /// Consumer or business, where a contract says nothing else.
  public let kind: DebtorKind?
  /// The language of letters.
  public let language: Language?
  /// All addresses, those that ended included.
  public let addresses: [Address]?
  /// All ways to reach the debtor.
  public let contacts: [ContactPoint]?
  /// The state whose holidays move a due day.
  public let state: FederalState?
  /// Terms agreed for all invoices to come.
  public let terms: PaymentTerms?
  /// How much may be open before the limit is used up.
  public let creditLimit: Money?
  /// The number for value added tax.
  public let vatNumber: Line?
  /// The account payments come from.
  public let account: IBAN?
  /// Whether a person decides each step.
  public let isKeyAccount: Bool?
  /// The country whose law a person found to govern the claims.
  public let applicableLaw: Country?

  /// A change; what is left out stands.
  public init(
    name: Line? = nil, legalForm: Line? = nil, kind: DebtorKind? = nil, language: Language? = nil,
    addresses: [Address]? = nil, contacts: [ContactPoint]? = nil, state: FederalState? = nil,
    terms: PaymentTerms? = nil, creditLimit: Money? = nil, vatNumber: Line? = nil,
    account: IBAN? = nil, isKeyAccount: Bool? = nil, applicableLaw: Country? = nil
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
    self.isKeyAccount = isKeyAccount
    self.applicableLaw = applicableLaw
  }

  /// Whether nothing is changed.
  public var isEmpty: Bool { self == DebtorChange() }
}

extension Debtor {
  /// The debtor after a change.
  func changed(by change: DebtorChange) -> Debtor {
    Debtor(
      name: change.name ?? name, legalForm: change.legalForm ?? legalForm,
      kind: change.kind ?? kind, language: change.language ?? language,
      addresses: change.addresses ?? addresses, contacts: change.contacts ?? contacts,
      state: change.state ?? state, terms: change.terms ?? terms,
      creditLimit: change.creditLimit ?? creditLimit, vatNumber: change.vatNumber ?? vatNumber,
      account: change.account ?? account, since: since,
      isKeyAccount: change.isKeyAccount ?? isKeyAccount)
  }
}
