/// Whose receivables the book holds, as letters carry it.
public struct Creditor: EventPayload {
  /// The name, with the legal form.
  public let name: Line
  /// The address.
  public let address: Address
  /// Who represents a company.
  public let representatives: [Line]
  /// The register and its number.
  public let register: Line?
  /// The number for value added tax.
  public let vatNumber: Line?
  /// How to reach whom with questions.
  public let contacts: [ContactPoint]
  /// When somebody answers the telephone.
  public let hours: Line?
  /// Whether tax on costs can be deducted: then the debtor does not owe it.
  public let deductsTax: Bool
  /// Whether we report to a credit agency at all.
  public let reportsToAgency: Bool
  /// Whether we take part in procedures before a body for disputes of consumers (§ 36 VSBG); no where
  /// nothing is said.
  public let joinsArbitration: Bool?

  /// A creditor.
  public init(
    name: Line, address: Address, representatives: [Line] = [], register: Line? = nil,
    vatNumber: Line? = nil, contacts: [ContactPoint] = [], hours: Line? = nil,
    deductsTax: Bool = true, reportsToAgency: Bool = false, joinsArbitration: Bool? = nil
  ) {
    self.name = name
    self.address = address
    self.representatives = representatives
    self.register = register
    self.vatNumber = vatNumber
    self.contacts = contacts
    self.hours = hours
    self.deductsTax = deductsTax
    self.reportsToAgency = reportsToAgency
    self.joinsArbitration = joinsArbitration
  }
}
