/// What one row of somebody else's file says, in the words of the book.
public struct Incoming: Sendable, Hashable {
  /// The line of the file, counted from one.
  public let line: Int
  /// Whose it is.
  public let debtor: IncomingDebtor
  /// What it says besides.
  public let content: Content

  /// A row.
  public init(line: Int, debtor: IncomingDebtor, content: Content) {
    self.line = line
    self.debtor = debtor
    self.content = content
  }

  /// What a row says besides whose it is.
  public enum Content: Sendable, Hashable {
    /// Nothing: it is about the debtor.
    case debtor
    /// An invoice or a credit note.
    case item(IncomingItem)
    /// A payment.
    case payment(IncomingPayment)
  }
}

/// A customer as a row of a file names him; everything unknown is left out.
public struct IncomingDebtor: Sendable, Hashable {
  /// The number in the source; none where the source has none.
  public var number: DebtorID?
  /// The name as letters carry it.
  public var name: Line?
  /// The form of a company.
  public var legalForm: Line?
  /// Consumer or business.
  public var kind: DebtorKind?
  /// Consumer or business as the file lets guess: it holds for a customer who begins, and changes
  /// nothing of one who is known.
  public var assumedKind: DebtorKind?
  /// The language of letters.
  public var language: Language?
  /// Where letters go.
  public var address: Address?
  /// The address for mail.
  public var email: Line?
  /// The number to call.
  public var phone: Line?
  /// The number for value added tax.
  public var vatNumber: Line?
  /// The account payments come from.
  public var account: IBAN?
  /// Terms agreed for all invoices.
  public var terms: PaymentTerms?

  /// A customer of whom nothing is known but perhaps the number.
  public init(number: DebtorID? = nil) { self.number = number }
}

/// An invoice or a credit note as a row of a file names it.
public struct IncomingItem: Sendable, Hashable {
  /// The number on the paper.
  public var number: DocumentNumber
  /// The order it is for.
  public var order: DocumentNumber?
  /// The day on the paper.
  public var issued: Day
  /// The day the goods arrived, or the service was done.
  public var delivered: Day?
  /// The last day for payment; by the terms where it is not named.
  public var due: Day?
  /// What is to be paid, tax included, a credit note where it is negative; nothing where the source
  /// only says what is open.
  public var amount: Money?
  /// What is open of it; nothing where the source does not say.
  public var open: Money?
  /// The day it was paid in full, where it was.
  public var paid: Day?
  /// How it was to be paid.
  public var method: PaymentMethod?
  /// The terms on it.
  public var terms: PaymentTerms?
  /// The terms as they are worded.
  public var wording: Remark?
  /// What the payment should name.
  public var reference: Line?
  /// The mandate of a direct debit.
  public var mandate: Line?
  /// The tax by rate; nothing where it is not known.
  public var vat: [TaxShare] = []
  /// Whose claim it is, where the file says so.
  public var seller: IncomingSeller?
  /// The invoices that it refers to.
  public var preceding: [DocumentNumber] = []
  /// Whether it takes the place of those.
  public var isCorrection = false
  /// Whether the file is the invoice itself, no list that names it.
  public var isPaper = false

  /// An invoice or, with a negative amount, a credit note.
  public init(
    number: DocumentNumber, issued: Day, amount: Money? = nil, open: Money? = nil
  ) {
    self.number = number
    self.issued = issued
    self.amount = amount
    self.open = open
  }
}

/// Whose claim a row of a file is about.
public struct IncomingSeller: Sendable, Hashable {
  /// The name.
  public let name: String?
  /// The number for value added tax.
  public let vatNumber: String?

  /// A seller.
  public init(name: String?, vatNumber: String?) {
    self.name = name
    self.vatNumber = vatNumber
  }
}

/// A payment as a row of a file names it.
public struct IncomingPayment: Sendable, Hashable {
  /// The invoice it was for, where that is known.
  public var item: DocumentNumber?
  /// How much.
  public var amount: Money
  /// The day it was credited.
  public var valued: Day
  /// The text of the booking.
  public var text: Line?

  /// A payment.
  public init(item: DocumentNumber? = nil, amount: Money, valued: Day, text: Line? = nil) {
    self.item = item
    self.amount = amount
    self.valued = valued
    self.text = text
  }
}

/// A file and what was read of it.
public struct IncomingFile: Sendable, Hashable {
  /// What kind of file it is, by its code.
  public let kind: Line
  /// Its name, without folders.
  public let name: Line
  /// The file itself.
  public let document: DocumentDigest
  /// How many rows it has.
  public let rowCount: Int
  /// The rows that could be read.
  public let rows: [Incoming]
  /// Whether what is not in the file is not open.
  public let isComplete: Bool

  /// A file.
  public init(
    kind: Line, name: Line, document: DocumentDigest, rowCount: Int, rows: [Incoming],
    isComplete: Bool
  ) {
    self.kind = kind
    self.name = name
    self.document = document
    self.rowCount = rowCount
    self.rows = rows
    self.isComplete = isComplete
  }
}
