/// What was read of a file, and how.
public struct FileReading: Sendable, Hashable {
  /// The kind it was read as.
  public var kind: FileKind
  /// How it is written; nothing where it is no table.
  public var dialect: TableDialect?
  /// The titles of the columns that were taken, in the order of the file.
  public var columns: [Column] = []
  /// How many rows stand under the head.
  public var rowCount = 0
  /// The rows that could be read.
  public var rows: [Incoming] = []
  /// What a person should know.
  public var findings: [Finding] = []
  /// Whether what is not in the file is not open.
  public var isComplete = false
  /// The electronic invoice that it is, with all that it says.
  public var invoice: ElectronicInvoice?
  /// The movements of a payment provider, where it tells of those.
  public var provider: ProviderRows?

  /// A file before its first row.
  public init(kind: FileKind, dialect: TableDialect? = nil) {
    self.kind = kind
    self.dialect = dialect
  }

  /// A column that is taken.
  public struct Column: Sendable, Hashable {
    /// Its title in the file.
    public let title: String
    /// What it holds.
    public let field: IncomingField

    /// A column.
    public init(title: String, field: IncomingField) {
      self.title = title
      self.field = field
    }
  }
}

extension FileReading {
  /// The amounts of all items by currency, credit notes deducted.
  public var amounts: [Money] { sums { $0.amount ?? $0.open } }

  /// What is open of all items by currency, credit notes deducted.
  public var open: [Money] { sums { $0.openNow ?? $0.amount } }

  private func sums(_ amount: (IncomingItem) -> Money?) -> [Money] {
    var sums: [Currency: Int64] = [:]
    for row in rows {
      guard case .item(let item) = row.content, let money = amount(item) else { continue }
      sums[money.currency] = (sums[money.currency] ?? 0).addingClamped(money.minor)
    }
    return sums.map { Money(minor: $0.value, $0.key) }.sorted {
      $0.currency.code < $1.currency.code
    }
  }
}
