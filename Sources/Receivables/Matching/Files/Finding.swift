/// Something a person should know about a file before it is taken into the book.
public struct Finding: Error, Sendable, Hashable {
  /// The line of the file, counted from one; nothing where it is about the whole file.
  public let line: Int?
  /// The column, counted from one.
  public let column: Int?
  /// The title of the column as it stands in the file; of an electronic invoice the business term
  /// of EN 16931, such as `BT-2`.
  public let title: String?
  /// What was found.
  public let rule: Rule

  /// A finding.
  public init(_ rule: Rule, line: Int? = nil, column: Int? = nil, title: String? = nil) {
    self.rule = rule
    self.line = line
    self.column = column
    self.title = title
  }

  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Codable {
    /// The row is not taken.
    case error
    /// The row is taken; a person should look.
    case warning
    /// Worth knowing.
    case note
  }
}

extension Finding {
  /// What can be found in a file.
  public enum Rule: Sendable, Hashable {
    // The file.
    /// There is nothing in it.
    case emptyFile
    /// The file is larger than can be read at once.
    case tooLarge(limit: Int)
    /// It could not be read to its end.
    case cutShort
    /// These bytes are no characters of the encoding.
    case undecodable(TextEncoding)
    /// There is a character of value zero in it.
    case nul
    /// It is a table of one column: no delimiter is found.
    case noDelimiter
    /// A quotation mark is opened and never closed.
    case unclosedQuote
    /// Something stands behind a closing quotation mark.
    case textAfterQuote
    /// A quotation mark stands inside a field that has none around it.
    case bareQuote
    /// A row has more columns than can be read.
    case tooManyColumns(limit: Int)
    /// A field is longer than can be read.
    case fieldTooLong(limit: Int)
    /// A row has another number of fields than the head.
    case wrongFieldCount(found: Int, expected: Int)
    /// It is no XML that can be read.
    case xml(XMLFault)
    /// It is no archive that can be read.
    case archive
    /// There is more of something than can be read.
    case limit(FileLimit, Int)
    /// It is no PDF that can be read.
    case pdf(PDFFault)
    /// Something about an electronic invoice.
    case invoice(InvoiceFinding)
    /// It is no file of the kind that was named.
    case wrongKind
    /// Nobody knows what the columns hold: a mapping is needed.
    case unknownKind
    /// Two columns have one title.
    case titleTwice(String)
    /// There is no column for something that is needed.
    case columnMissing(IncomingField)
    /// The mapping names a column that the file does not have.
    case titleUnknown(String)
    /// The mapping is not JSON.
    case mappingUnreadable
    /// The mapping has a name in it that means nothing.
    case mappingName(String)
    /// The mapping has a value in it that is none of those there are.
    case mappingValue

    // A value.
    /// Something needed is missing.
    case missing(IncomingField)
    /// The amount cannot be read.
    case amount(MoneyFault, AmountNotation)
    /// The day cannot be read.
    case day(String, DayNotation)
    /// The text cannot be kept.
    case text(TextFault)
    /// The number of a thing cannot be kept.
    case name(NameFault)
    /// The account number is wrong.
    case iban(IBANFault)
    /// The word means nothing here.
    case unknownWord(String, IncomingField)
    /// The number is none, or out of reason.
    case number(String)
    /// All amounts could be thousands as well as decimals.
    case ambiguousAmounts(String)
    /// All days could begin with the day as well as with the month.
    case ambiguousDays(String)

    // Statements of banks.
    /// There is no statement of a bank in it.
    case noStatement
    /// A field, by its name in the format, cannot be read.
    case field(String, text: String)
    /// A field that is needed, by its name in the format, is missing.
    case fieldMissing(String)
    /// The opening balance and what was booked come to another sum than the closing balance.
    case doesNotAddUp(expected: Money, found: Money)
    /// A batch of so many payments that cannot be told apart: one amount stands for all.
    case unsplit(Money, count: Int)
    /// More was found than is told.
    case more(Int)

    // The row and the book.
    /// No customer can be told from the row.
    case unidentified
    /// The row could be about several customers.
    case ambiguousDebtor([DebtorID])
    /// Another row of the file names the customer otherwise.
    case contradicts(line: Int)
    /// The same item stands in the file twice.
    case repeated(line: Int)
    /// The item is known with another amount or day.
    case changed(EntryNumber, known: Money, given: Money)
    /// More is open than the book says.
    case openRose(EntryNumber, known: Money, given: Money)
    /// More is open than the item comes to.
    case openBeyondAmount(Money, open: Money)
    /// Of so many items only what is open is known: it is taken for the whole.
    case wholeUnknown(Int)
    /// So many customers have no name in the file: the number stands for it.
    case nameless(Int)
    /// The book refuses it.
    case refused(Refusal)
    /// An open item of the book is not in the list.
    case vanished(DebtorID, DocumentNumber, EntryNumber, Money)
    /// The very file was taken in before.
    case knownFile(EntryNumber)
    /// Rows of suppliers were left out.
    case suppliers(Int)
    /// A cancelled order or booking was left out.
    case cancelled
    /// Columns that are not taken.
    case untaken([String])

    // The bank.
    /// The statement is of an account that is none of ours.
    case foreignAccount(String)
    /// The statement begins with another balance than the last one ended with, on its last day.
    case statementGap(Money, on: Day, found: Money, isAccepted: Bool)
    /// The statement has no opening and closing balance: what it tells is taken, but nobody knows
    /// whether it is all.
    case withoutBalances

    // Payment providers.
    /// A claim was sold, and no invoice of ours has the number with just this amount open: whose claim
    /// it is stands open.
    case saleUnclear
    /// A payment that is negative.
    case negativePayment(String)
  }
}

extension Finding {
  /// How much it matters.
  public var severity: Severity {
    switch rule {
    case .invoice(let finding): finding.severity
    case .contradicts, .openRose, .vanished, .cancelled, .unsplit, .withoutBalances, .saleUnclear,
      .statementGap(_, on: _, found: _, isAccepted: true):
      .warning
    case .knownFile, .more, .suppliers, .untaken, .wholeUnknown, .nameless: .note
    default: .error
    }
  }

  /// Whether the row, or the file, cannot be taken.
  public var isError: Bool { severity == .error }
}
