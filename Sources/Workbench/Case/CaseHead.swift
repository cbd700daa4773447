import Receivables
import Terminal
import Wording

/// The first lines of a case: what is asked on the phone before the greeting ends.
///
/// Who it is, what is to be paid today, the oldest invoice, the last promise and the last contact.
struct CaseHead {
  private let first: (left: [Phrase], right: Phrase)
  private let second: [Phrase]

  init(_ account: Account, _ surroundings: Surroundings) {
    let (day, settings, words) = (surroundings.day, surroundings.settings, surroundings.words)
    let claim = account.claim(on: day, settings)
    let debtor = account.ledger.debtor
    var left = [
      Phrase(Shown(account.number.text), .accent), Phrase(Shown(debtor?.name.text ?? ""), .title),
    ]
    if let kind = debtor?.kind { left.append(Phrase(Shown(words.debtor(kind)), .muted)) }
    let currencies = claim.currencies.isEmpty ? [settings.currency] : claim.currencies
    let sums = currencies.map { words.money(claim.total(in: $0)) }.joined(separator: " + ")
    first = (left, Phrase(Shown(words.toPayToday(sums)), .title))
    second = Self.facts(account, claim, surroundings)
  }

  private static func facts(
    _ account: Account, _ claim: Claim, _ surroundings: Surroundings
  ) -> [Phrase] {
    let (day, words) = (surroundings.day, surroundings.words)
    let casework = account.casework
    var parts: [Phrase] = []
    let oldest = claim.items.filter { $0.total.isPositive && $0.item.isOurs }
      .min { ($0.lastDay, $0.number) < ($1.lastDay, $1.number) }
    if let oldest {
      parts.append(
        Phrase(
          Shown(words.oldestItem(oldest.item.invoice.number.text, day - oldest.lastDay)),
          oldest.isOverdue ? .danger : .text))
    }
    if let promise = account.promises(on: day, surroundings.settings).last {
      parts.append(
        Phrase(
          Shown(words.lastPromise(promise, on: day)), promise.isBroken ? .danger : .text))
    }
    if let contact = casework.contacts.last {
      parts.append(Phrase(Shown(words.lastContact(contact.value, contact.day, on: day)), .muted))
    }
    if parts.isEmpty { parts.append(Phrase(Shown(words.neverContacted), .muted)) }
    return parts
  }

  /// Draws two rows.
  func view(on surface: Surface) {
    StatusLine(left: first.left, right: [first.right], role: .text).view(on: surface.row(0))
    StatusLine(left: second, role: .text).view(on: surface.row(1))
  }
}
