/// Which column of somebody's table holds what, and how to read it: kept in a small file, so that the
/// same list can be read every day.
public struct TableMapping: Sendable, Hashable {
  /// The titles of the columns, by what they hold.
  public var columns: [IncomingField: String]
  /// How the characters are written; looked for where left out.
  public var encoding: TextEncoding?
  /// What stands between two fields; looked for where left out.
  public var delimiter: TableDialect.Delimiter?
  /// How amounts are written; looked for where left out.
  public var amounts: AmountNotation?
  /// How days are written; looked for where left out.
  public var days: DayNotation?
  /// The currency of amounts that name none.
  public var currency: Currency
  /// Consumer or business, of customers of whom the table does not say it.
  public var kind: DebtorKind?
  /// The language of letters to customers of whom the table does not say it.
  public var language: Language?
  /// Days from issue to the due day, of invoices that do not name it.
  public var netDays: Int?
  /// Whether what is not in the table is not open.
  public var isComplete: Bool
  /// How to read it as movements of a payment provider, where it is that.
  public var settlement: SettlementWords?

  /// A mapping.
  public init(
    columns: [IncomingField: String], currency: Currency = .euro, isComplete: Bool = false
  ) {
    self.columns = columns
    self.currency = currency
    self.isComplete = isComplete
  }
}

/// A kind of file that customers, items and payments are read from.
public enum FileKind: Sendable, Hashable {
  /// Our own table: its titles are the names of the fields.
  case canonical
  /// Master data of customers as DATEV writes them (EXTF, category 16).
  case datevDebtors
  /// A batch of bookings as DATEV writes it (EXTF, category 21).
  case datevPostings
  /// Orders as Shopify writes them.
  case shopifyOrders
  /// The activity of an account as PayPal writes it.
  case paypalActivity
  /// An electronic invoice: XRechnung, ZUGFeRD, Factur-X.
  case electronicInvoice
  /// Any other table.
  case mapped(TableMapping)
}

extension FileKind {
  /// The word for it on the command line and in the book.
  public var code: String {
    switch self {
    case .canonical: "verzug"
    case .datevDebtors: "datev-debtors"
    case .datevPostings: "datev-postings"
    case .shopifyOrders: "shopify-orders"
    case .paypalActivity: "paypal-activity"
    case .electronicInvoice: "e-invoice"
    case .mapped(let mapping): mapping.settlement == nil ? "table" : "settlement"
    }
  }

  /// The kinds that need no mapping.
  public static let fixed: [FileKind] = [
    .canonical, .datevDebtors, .datevPostings, .shopifyOrders, .paypalActivity,
  ]
}
