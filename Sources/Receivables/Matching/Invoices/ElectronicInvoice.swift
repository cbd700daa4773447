/// An electronic invoice as its file says it: the business terms of EN 16931 that a receivable needs.
///
/// Texts are as they stand in the file, without spaces at the ends; they become lines of the book when
/// it is taken in. Comments name the business term (BT) or group (BG) of the norm.
public struct ElectronicInvoice: Sendable, Hashable {
  /// How it is written.
  public var syntax: Syntax
  /// The number on the paper (BT-1).
  public var number: String?
  /// The day on the paper (BT-2).
  public var issued: Day?
  /// What it is, by its code of UNTDID 1001 (BT-3).
  public var typeCode: String?
  /// The currency of its amounts (BT-5).
  public var currency: Currency?
  /// The last day for payment (BT-9); where terms name several, the one without a discount.
  public var due: Day?
  /// What the buyer asked to be named: of a public office its Leitweg-ID (BT-10).
  public var buyerReference: String?
  /// The buyer's number of the order (BT-13).
  public var order: String?
  /// The seller's number of the order (BT-14).
  public var sellerOrder: String?
  /// The terms of payment as they are worded, one text for each group of terms (BT-20).
  public var terms: [String] = []
  /// Discounts that are given as figures.
  public var discounts: [Discount] = []
  /// The rules that it follows (BT-24).
  public var specification: String?
  /// The invoices it refers to (BG-3).
  public var preceding: [Preceding] = []
  /// Whose claim it is (BG-4).
  public var seller = Party()
  /// Who owes (BG-7).
  public var buyer = Party()
  /// Who is to be paid, where that is not the seller (BT-59).
  public var payee: String?
  /// The day of delivery (BT-72).
  public var delivered: Day?
  /// The ways to pay (BG-16).
  public var means: [Means] = []
  /// What the payment should name (BT-83).
  public var paymentReference: String?
  /// The mandate of a direct debit (BT-89).
  public var mandate: String?
  /// The number of the creditor for direct debits (BT-90).
  public var creditorNumber: String?
  /// The sum without tax (BT-109).
  public var net: Money?
  /// The tax (BT-110).
  public var tax: Money?
  /// The sum with tax (BT-112).
  public var gross: Money?
  /// What was paid before (BT-113).
  public var prepaid: Money?
  /// What rounding adds (BT-114).
  public var rounding: Money?
  /// What is to be paid (BT-115); of a credit note what is credited.
  public var payable: Money?
  /// The tax by category and rate (BG-23).
  public var taxes: [Tax] = []

  /// An invoice of which nothing is known yet.
  public init(_ syntax: Syntax) { self.syntax = syntax }
}

// MARK: - Parts

extension ElectronicInvoice {
  /// How an electronic invoice is written.
  public enum Syntax: String, Sendable, Hashable, CaseIterable, Codable {
    /// UBL 2.1 `Invoice`.
    case ublInvoice
    /// UBL 2.1 `CreditNote`.
    case ublCreditNote
    /// UN/CEFACT `CrossIndustryInvoice`: Factur-X, ZUGFeRD 2, XRechnung.
    case crossIndustryInvoice
    /// ZUGFeRD 1.0 `CrossIndustryDocument`.
    case zugferd1
  }

  /// A seller or buyer.
  public struct Party: Sendable, Hashable {
    /// The name (BT-27, BT-44).
    public var name: String?
    /// The name it trades under (BT-28, BT-45).
    public var tradingName: String?
    /// Its number with the other side (BT-29, BT-46).
    public var number: String?
    /// Its number in a register (BT-30, BT-47).
    public var register: String?
    /// The number for value added tax (BT-31, BT-48).
    public var vatNumber: String?
    /// The number at the tax office (BT-32).
    public var taxNumber: String?
    /// Where electronic mail of any kind reaches it (BT-34, BT-49).
    public var endpoint: String?
    /// What kind of address that is: `EM` is mail.
    public var endpointScheme: String?
    /// Street and further lines (BT-35, 36, 162; BT-50, 51, 163).
    public var lines: [String] = []
    /// The code of the town (BT-38, BT-53).
    public var postcode: String?
    /// The town (BT-37, BT-52).
    public var town: String?
    /// The country by its two letters (BT-40, BT-55).
    public var country: String?
    /// Whom to ask (BT-41, BT-56).
    public var contact: String?
    /// The number to call (BT-42, BT-57).
    public var phone: String?
    /// The address for mail (BT-43, BT-58).
    public var email: String?

    /// A party of which nothing is known.
    public init() {}
  }

  /// An invoice that another refers to.
  public struct Preceding: Sendable, Hashable {
    /// Its number (BT-25).
    public var number: String
    /// The day on it (BT-26).
    public var issued: Day?

    /// An invoice.
    public init(number: String, issued: Day? = nil) {
      self.number = number
      self.issued = issued
    }
  }

  /// A way to pay.
  public struct Means: Sendable, Hashable {
    /// The way by its code of UNTDID 4461 (BT-81).
    public var code: String?
    /// The account to pay to, an IBAN or another number (BT-84).
    public var account: String?
    /// Whose account it is (BT-85).
    public var holder: String?
    /// The bank (BT-86).
    public var bic: String?
    /// The account that is debited (BT-91).
    public var debited: String?

    /// A way of which nothing is known.
    public init() {}
  }

  /// The tax of one category and rate.
  public struct Tax: Sendable, Hashable {
    /// The category by its code of UNTDID 5305 (BT-118).
    public var category: String?
    /// The rate (BT-119); nothing where there is none, or one that cannot be kept exactly.
    public var rate: Rate?
    /// The sum without tax (BT-116).
    public var net: Money?
    /// The tax (BT-117).
    public var amount: Money?

    /// A tax of which nothing is known.
    public init() {}
  }

  /// A discount for paying early, as figures.
  public struct Discount: Sendable, Hashable {
    /// Where it stands.
    public var source: Source
    /// Days from `begins`, or from issue, to the last day.
    public var days: Int?
    /// The day from which the days count, where it is named.
    public var begins: Day?
    /// The last day, where it is named instead of days.
    public var through: Day?
    /// The part that may be kept.
    public var rate: Rate?
    /// What the rate is of, where that is not all that is to be paid.
    public var base: Money?
    /// How much may be kept, where it is named.
    public var amount: Money?

    /// A discount of which nothing is known.
    public init(_ source: Source) { self.source = source }

    /// Where a discount stands.
    public enum Source: String, Sendable, Hashable, CaseIterable, Codable {
      /// In a line `#SKONTO#…` of the terms (XRechnung).
      case line
      /// In fields of its own (ZUGFeRD and Factur-X EXTENDED).
      case fields
    }
  }
}

// MARK: - What it is

extension ElectronicInvoice {
  /// Whether its amounts are credited, not claimed, by what it says it is: a positive amount lowers
  /// what is owed (UNTDID 1001, the credit notes of EN 16931).
  public var isCreditNote: Bool {
    syntax == .ublCreditNote || typeCode.map(Self.creditNotes.contains) ?? false
  }

  /// Whether it takes the place of one before it, or corrects it (384).
  public var isCorrection: Bool { typeCode == "384" }

  /// Whether the buyer wrote it (389; 261 as a credit note); the claim is the seller's all the same.
  public var isSelfBilled: Bool { typeCode == "389" || typeCode == "261" }

  /// Whether it asks for nothing: proforma (325), information for booking (751).
  public var isOnlyInformation: Bool { typeCode == "325" || typeCode == "751" }

  private static let creditNotes: Set<String> = [
    "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532",
  ]

  /// The address for mail of the buyer: of the contact, else the electronic address where it is one.
  public var buyerMail: String? {
    buyer.email ?? (buyer.endpointScheme?.uppercased() == "EM" ? buyer.endpoint : nil)
  }
}
