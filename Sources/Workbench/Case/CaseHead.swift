import Desk
import Receivables
import Terminal
import Wording

/// The first lines of a case: what is asked on the phone before the greeting ends.
///
/// Who it is, what is to be paid today, the oldest invoice, the last promise, the last contact, the
/// number to call; then what the claim is made of and where the case stands.
struct CaseHead {
  private let sheet: CaseSheet
  private let surroundings: Surroundings
  private let past: Day?

  /// The head of a case; the day of a look back where it is one.
  init(_ sheet: CaseSheet, _ surroundings: Surroundings, past: Day? = nil) {
    self.sheet = sheet
    self.surroundings = surroundings
    self.past = past
  }

  /// The head of an account as it is known.
  init(_ account: Account, _ surroundings: Surroundings) {
    self.init(CaseSheet(account, surroundings), surroundings)
  }

  private var words: Wording { surroundings.words }
  private var day: Day { sheet.day }
}

// MARK: - Drawing

extension CaseHead {
  /// Draws two rows: who it is and what is to be paid, then the facts.
  func view(on surface: Surface) {
    title.view(on: surface.row(0))
    StatusLine(left: facts, role: .text).view(on: surface.row(1))
  }

  /// All lines below the title on a screen.
  ///
  /// - Parameters:
  ///   - width: The columns of a line.
  ///   - limit: The most lines, at least five.
  ///   - gap: What stands between two phrases.
  /// - Returns: The facts, what the claim is made of, and where it stands.
  func lines(width: Int, limit: Int, gap: Shown) -> [[Phrase]] {
    let rest = max(5, limit)
    let claim = sheet.currencies.prefix(rest - 4).map { currency in
      let all = claimParts(currency)
      let needed = all.reduce(0) { $0 + $1.text.width } + gap.width * (all.count - 1)
      return needed <= width ? all : all.filter { $0.role != .muted }
    }
    let facts = Flow(facts, width: width, limit: min(3, rest - claim.count - 1), gap: gap)
    let state = Flow(state, width: width, limit: min(3, rest - claim.count - 3), gap: gap)
    return facts.lines + claim + state.lines
  }

  /// Who it is, and what is to be paid.
  var title: StatusLine {
    let debtor = sheet.ledger.debtor
    var left = [
      Phrase(Shown(sheet.account.number.text), .accent),
      Phrase(Shown(debtor?.name.text ?? ""), .title),
    ]
    if let kind = debtor?.kind { left.append(Phrase(Shown(words.debtor(kind)), .muted)) }
    let sums = sheet.currencies.map { words.money(sheet.claim.total(in: $0)) }
      .joined(separator: " + ")
    var right = [Phrase(Shown(words.toPayToday(sums)), .title)]
    if let past { right = [Phrase(Shown(words.stood(sums, on: past)), .warn)] }
    return StatusLine(left: left, right: right, role: .text)
  }
}

// MARK: - What is told

extension CaseHead {
  /// The oldest invoice, the number to call, the last promise, the last contact.
  var facts: [Phrase] {
    var parts: [Phrase] = []
    if let oldest = sheet.oldest {
      parts.append(
        Phrase(
          Shown(words.oldestItem(oldest.item.invoice.number.text, day - oldest.lastDay)),
          oldest.isOverdue ? .danger : .text))
    }
    if let phone = sheet.phone {
      let who = phone.person.map { " (\($0.text))" } ?? ""
      parts.append(Phrase(Shown(words.channel(.phone) + " \(phone.value.text)\(who)"), .accent))
    }
    if let promise = sheet.promises.last {
      parts.append(
        Phrase(Shown(words.lastPromise(promise, on: day)), promise.isBroken ? .danger : .text))
    }
    if let contact = sheet.casework.contacts.last {
      parts.append(Phrase(Shown(words.lastContact(contact.value, contact.day, on: day))))
    } else {
      parts.append(Phrase(Shown(words.neverContacted), .muted))
    }
    return parts
  }

  /// What the claim is made of in a currency, which is named where there are several; what is zero
  /// is muted.
  private func claimParts(_ currency: Currency) -> [Phrase] {
    let parts: [ClaimPart] = [.principal, .interest, .costs]
    var phrases = parts.map { part in
      let amount = sheet.open(part, in: currency)
      return Phrase(
        Shown(words.part(part, words.bareMoney(amount))), amount.isZero ? .muted : .text)
    }
    let credit = sheet.claim.credit(in: currency)
    phrases.append(
      Phrase(Shown(words.creditPart(words.bareMoney(credit))), credit.isZero ? .muted : .ok))
    if sheet.currencies != [sheet.settings.currency] {
      phrases.insert(Phrase(Shown(currency.code), .title), at: 0)
    }
    return phrases
  }

  /// To whom alone to write, circumstances, stops, where it stands and what lets it rest.
  private var state: [Phrase] {
    // Who writes to somebody who is represented has made the classic mistake.
    var parts: [Phrase] = []
    if let party = sheet.casework.addressee(on: day) {
      parts.append(Phrase(Shown(words.writeOnlyTo(party)), .danger))
    }
    parts += sheet.casework.circumstances(on: day).map { circumstance in
      Phrase(Shown(words.circumstance(circumstance.value.kind)), .danger)
    }
    if sheet.casework.ordersAreStopped(on: day) {
      parts.append(Phrase(Shown(words.ordersAreStopped), .warn))
    }
    let standing = sheet.standing
    parts.append(
      Phrase(Shown(words.place(standing.place, on: day)), standing.lane == nil ? .muted : .text))
    parts += standing.gates.map { gate in
      Phrase(Shown(words.gate(gate, on: day, sheet.account)), .warn)
    }
    if let back = standing.returns, standing.lane == nil {
      parts.append(Phrase(Shown(words.comesBack(back, on: day)), .muted))
    }
    return parts
  }

  /// What is proposed next, with its key; what waits where nothing is.
  var nextStep: Phrase {
    guard let step = sheet.standing.step else {
      return Phrase(Shown(words.nextStep(words.noStep)), .muted)
    }
    let key =
      past == nil
      ? surroundings.keys.set[step.action].first.map { surroundings.look.keyNames.name(of: $0) }
      : nil
    return Phrase(Shown(words.nextStep(words.step(step), key: key ?? "")), .accent)
  }

  /// Why it is proposed, the first reason first.
  var reasons: [Phrase] {
    sheet.standing.reasons.map { reason in
      Phrase(Shown(words.reason(reason, of: sheet.standing, sheet.account)))
    }
  }
}
