import Receivables
import Wording

/// All by which somebody is asked for on the phone: what a debtor's entries say, former names and
/// addresses included.
struct SearchTerms {
  /// The terms, in the order of the entries.
  private(set) var terms: [Term] = []

  /// One term.
  struct Term: Sendable, Hashable {
    /// What it is.
    let kind: SearchTerm
    /// As it was written down.
    let text: String
    /// As it is sought.
    let sought: String
  }

  init(_ account: Account) {
    Self.visit(account) { terms.append(Term(kind: $0, text: $1, sought: $2)) }
  }
}

extension SearchTerms {
  /// What stands around an amount, so that `29,90` does not find 129.90.
  private static let amountMarks = (before: "$", after: ";")

  /// An amount as it is sought.
  static func sought(_ decimalText: String) -> String {
    amountMarks.before + decimalText + amountMarks.after
  }

  /// Goes through the terms without making a list of them: whole books are read.
  static func visit(_ account: Account, _ body: (SearchTerm, String, String) -> Void) {
    func plain(_ kind: SearchTerm, _ text: String?) { if let text { body(kind, text, text) } }
    func amount(_ money: Money) {
      body(.amount, "\(money.decimalText) \(money.currency)", sought(money.decimalText))
    }
    func reach(_ contacts: [ContactPoint]) {
      for contact in contacts {
        switch contact.channel {
        case .phone: body(.phone, contact.value.text, PhoneDigits(contact.value.text).sought)
        case .email: plain(.email, contact.value.text)
        case .letter, .chat, .visit: plain(.contact, contact.value.text)
        }
        plain(.person, contact.person?.text)
      }
    }
    func place(_ addresses: [Address]) {
      for address in addresses {
        let town = [address.postcode?.text, address.town.text].compactMap(\.self)
        // The town first: it tells people of one name apart.
        let parts = [town.joined(separator: " ")] + address.lines.map(\.text)
        plain(.address, parts.joined(separator: ", "))
      }
    }
    plain(.number, account.number.text)
    if account.first != account.number { plain(.number, account.first.text) }
    for fact in account.counting {
      switch fact.value {
      case .account(.debtorRecorded(let debtor)):
        plain(.name, debtor.name.text)
        reach(debtor.contacts)
        place(debtor.addresses)
        plain(.iban, debtor.account?.compact)
        plain(.taxNumber, debtor.vatNumber?.text)
      case .account(.debtorChanged(let change)):
        plain(.name, change.name?.text)
        reach(change.contacts ?? [])
        place(change.addresses ?? [])
        plain(.iban, change.account?.compact)
        plain(.taxNumber, change.vatNumber?.text)
      case .account(.partyNamed(let party)):
        plain(.person, party.name.text)
        plain(.reference, party.reference?.text)
        reach(party.contacts)
      case .account(.invoiceRecorded(let invoice)):
        plain(.invoice, invoice.number.text)
        plain(.order, invoice.order?.text)
        amount(invoice.gross)
      case .account(.creditNoteRecorded(let note)): plain(.creditNote, note.number.text)
      case .account(.paymentReceived(let payment)):
        amount(payment.amount)
        plain(.payer, payment.payer?.text)
        plain(.iban, payment.account?.compact)
      case .dunning(.noticeIssued(let notice)): amount(notice.total)
      default: break
      }
    }
  }
}

/// A telephone number by its digits: people write it in many ways, and dial one.
struct PhoneDigits {
  /// The digits as in the country itself, `01712345678`; empty where there are none.
  let national: String
  /// The digits with the code of Germany, where it is a German number.
  private let international: String?

  init(_ text: String) {
    var digits = String(text.filter { $0.isASCII && $0.isNumber })
    let isAbroad = text.drop { $0 == " " }.hasPrefix("+") || digits.hasPrefix("00")
    if digits.hasPrefix("00") { digits.removeFirst(2) }
    if isAbroad, digits.hasPrefix("49") {
      // `+49 (0)171` has a zero that is not dialled.
      let rest = digits.dropFirst(2).drop { $0 == "0" }
      national = "0" + rest
      international = "49" + rest
    } else {
      national = digits
      international = nil
    }
  }

  /// The forms in which it is sought.
  var sought: String { [national, international].compactMap(\.self).joined(separator: " ") }
}
