import Foundation

/// What the samples' oracle says of a file of a bank.
struct CAMTFacts: Decodable {
  let version: String?
  let notCAMT: Bool?
  let statements: [Statement]?

  struct Amount: Decodable {
    let minor: Int64?
    let currency: String?
  }

  struct Balance: Decodable {
    let type: String?
    let amount: Amount?
    let date: String?
  }

  struct Account: Decodable {
    let iban: String?
    let other: String?

    enum CodingKeys: String, CodingKey {
      case iban
      case other = "other_id"
    }
  }

  struct Statement: Decodable {
    let id: String?
    let account: Account
    let opening: Balance?
    let closing: Balance?
    let entries: [Entry]
    let checks: Checks
  }

  struct Checks: Decodable {
    let holds: Bool?
    let mismatches: [Int]?

    enum CodingKeys: String, CodingKey {
      case holds = "balance_holds"
      case mismatches = "tx_sum_mismatch_entries"
    }
  }

  struct Entry: Decodable {
    let amount: Amount?
    let status: String?
    let reversal: Bool?
    let booked: String?
    let valued: String?
    let bankReference: String?
    let additional: String?
    let transactions: [Transaction]

    enum CodingKeys: String, CodingKey {
      case amount, status, reversal, transactions
      case booked = "booking_date"
      case valued = "value_date"
      case bankReference = "acct_svcr_ref"
      case additional = "additional_info"
    }
  }

  struct Transaction: Decodable {
    let amount: Amount?
    let instructed: Amount?
    let name: String?
    let iban: String?
    let otherAccount: String?
    let endToEnd: String?
    let mandate: String?
    let bankReference: String?
    let remittance: String?
    let references: [String]?
    let back: Back?
    let flags: [String]

    struct Back: Decodable { let reason: String? }

    enum CodingKeys: String, CodingKey {
      case amount
      case instructed = "instructed_amount"
      case name = "counterparty_name"
      case iban = "counterparty_iban"
      case otherAccount = "counterparty_other_account"
      case endToEnd = "end_to_end_id"
      case mandate = "mandate_id"
      case bankReference = "acct_svcr_ref"
      case remittance = "remittance_text"
      case references = "remittance_structured_refs"
      case back = "return"
      case flags = "return_flags"
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      amount = try values.decodeIfPresent(Amount.self, forKey: .amount)
      instructed = try values.decodeIfPresent(Amount.self, forKey: .instructed)
      name = try values.decodeIfPresent(String.self, forKey: .name)
      iban = try values.decodeIfPresent(String.self, forKey: .iban)
      otherAccount = try values.decodeIfPresent(String.self, forKey: .otherAccount)
      endToEnd = try values.decodeIfPresent(String.self, forKey: .endToEnd)
      mandate = try values.decodeIfPresent(String.self, forKey: .mandate)
      bankReference = try values.decodeIfPresent(String.self, forKey: .bankReference)
      remittance = try values.decodeIfPresent(String.self, forKey: .remittance)
      // Some carry more than the reference itself; those are not compared.
      references = try? values.decodeIfPresent([String].self, forKey: .references)
      back = try values.decodeIfPresent(Back.self, forKey: .back)
      flags = try values.decodeIfPresent([String].self, forKey: .flags) ?? []
    }
  }

  enum CodingKeys: String, CodingKey {
    case version, statements
    case notCAMT = "not_camt"
  }
}

/// What the samples' oracle says of a file of SWIFT.
struct MTFacts: Decodable {
  let statements: [Statement]

  struct Balance: Decodable {
    let date: String?
    let currency: String?
    let minor: Int64?
    let sign: String?
    let tag: String?
  }

  struct Statement: Decodable {
    let account: String?
    let number: String?
    let opening: Balance?
    let closing: Balance?
    let entries: [Entry]
    let checks: Checks
  }

  struct Checks: Decodable {
    let holds: Bool?

    enum CodingKeys: String, CodingKey { case holds = "balance_holds" }
  }

  struct Entry: Decodable {
    let valued: String?
    let booked: String?
    let minor: Int64?
    let bankReference: String?
    let details: Details?

    enum CodingKeys: String, CodingKey {
      case minor, details
      case valued = "value_date"
      case booked = "booking_date"
      case bankReference = "bank_ref"
    }
  }

  struct Details: Decodable {
    let kind: String?
    let text: String?
    let bookingText: String?
    let purpose: String?
    let sepa: [String: String]?
    let account: String?
    let name: String?
    let isReturn: Bool?

    enum CodingKeys: String, CodingKey {
      case text, purpose, sepa, account, name
      case kind = "gvc"
      case bookingText = "posting_text"
      case isReturn = "return_flag"
    }
  }
}
