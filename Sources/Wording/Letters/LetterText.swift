public import Receivables

/// What a letter says, every field filled in: the same for paper, mail and screen.
public struct LetterText: Sendable, Hashable {
  /// Which text it is.
  public let kind: LetterKind
  /// Its language.
  public let language: Language
  /// The line above the letter.
  public let heading: String
  /// The subject of the mail; neutral for consumers.
  public let mailSubject: String
  /// What follows, in order.
  public let blocks: [LetterBlock]

  /// A text.
  public init(
    kind: LetterKind, language: Language, heading: String, mailSubject: String,
    blocks: [LetterBlock]
  ) {
    self.kind = kind
    self.language = language
    self.heading = heading
    self.mailSubject = mailSubject
    self.blocks = blocks
  }
}

/// A part of a letter.
public enum LetterBlock: Sendable, Hashable {
  /// A paragraph whose words are fixed; `\n` begins a new line.
  case paragraph(String)
  /// The paragraph that a person may change before the letter is issued.
  case free(String)
  /// A table.
  case table(LetterTable)
  /// How to pay, with a code for telephones where the amount can be paid by one (EPC069-12).
  case payment(PaymentSlip)
}

/// A table in a letter.
public struct LetterTable: Sendable, Hashable {
  /// Its columns.
  public let columns: [Column]
  /// Its rows.
  public let rows: [Row]
  /// The rows under the line, such as the sum; they are kept together.
  public let sums: [Row]
  /// The column under which the sum is carried over where the table breaks across pages; nothing
  /// where there is nothing to add up.
  public let carriedColumn: Int?

  /// A table.
  public init(columns: [Column], rows: [Row], sums: [Row] = [], carriedColumn: Int? = nil) {
    self.columns = columns
    self.rows = rows
    self.sums = sums
    self.carriedColumn = carriedColumn
  }

  /// A column.
  public struct Column: Sendable, Hashable {
    /// What stands above it.
    public let title: String
    /// Whether it holds figures, which end at its right edge and never break.
    public let isNumeric: Bool

    /// A column.
    public init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// A row.
  public struct Row: Sendable, Hashable {
    /// The text of each column.
    public let cells: [String]
    /// What the row adds to the sum that is carried over.
    public let amount: Money?

    /// A row.
    public init(_ cells: [String], amount: Money? = nil) {
      self.cells = cells
      self.amount = amount
    }
  }
}

/// How to pay.
public struct PaymentSlip: Sendable, Hashable {
  /// The holder of the account, exactly as the bank knows it.
  public let holder: String
  /// The account.
  public let iban: IBAN
  /// The code of the bank, where it is needed.
  public let bic: BIC?
  /// The name of the bank, where it is known.
  public let bank: String?
  /// What is to be paid: all that the letter demands.
  public let amount: Money
  /// What the customer is to write with it.
  public let reference: String
  /// The last day, where the letter sets one.
  public let by: Day?

  /// How to pay.
  public init(
    holder: String, iban: IBAN, bic: BIC? = nil, bank: String? = nil, amount: Money,
    reference: String, by: Day? = nil
  ) {
    self.holder = holder
    self.iban = iban
    self.bic = bic
    self.bank = bank
    self.amount = amount
    self.reference = reference
    self.by = by
  }
}
