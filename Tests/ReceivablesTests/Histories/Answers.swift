@testable import Receivables

/// What a book answers about a debtor on some days: every question but version and timeline.
///
/// Things are named by what they say, not by their entries, so that two books can be compared whose
/// entries came in another order.
struct Answers: Equatable, CustomStringConvertible {
  let lines: [String]

  init(_ book: Book, on days: [Day]) {
    guard let account = book.account(Scenario.debtor) else {
      lines = ["no debtor"]
      return
    }
    lines =
      days.flatMap { day in
        Self.claim(account, day, book.settings).map { "\(day) \($0)" }
      } + days.flatMap { Self.limitation(account, $0, book.settings) }
  }

  var description: String { lines.joined(separator: "\n") }

  private static func claim(_ account: Account, _ day: Day, _ settings: Settings) -> [String] {
    let claim = account.claim(on: day, settings)
    let items = claim.items.map { item in
      let number = item.item.invoice.number
      let start = item.assessment.start.map { "\($0.route) \($0.firstInterestDay)" } ?? "no default"
      let discounts = item.discounts.map { "\($0.deducted) \($0.verdict) \($0.isOpen)" }
      return """
        \(number) of \(item.item.invoice.issued): \(item.principal) \(item.interest) \(item.costs) \
        \(item.dropped) \(start) \(item.isOverdue) \(discounts.sorted())
        """
    }
    let credits = claim.credits.map { "credit \($0)" }
    let charges = claim.charges.map { "charge \($0.charge.charge.kind) \($0.open)" }
    let payments = claim.payments.map { payment in
      let parts = payment.placements.map { "\($0.part) \($0.amount) \($0.rule)" }.sorted()
      return "paid \(payment.payment.amount) \(parts) \(payment.credit) \(payment.takenBack)"
    }
    let statements = claim.currencies.map { currency in
      "statement \(claim.statement(in: currency).balance)"
    }
    return items.sorted() + credits + charges.sorted() + payments.sorted() + statements
  }

  private static func limitation(_ account: Account, _ day: Day, _ settings: Settings) -> [String] {
    account.ledger.items.compactMap { item in
      account.limitation(of: item.number, on: day, settings).map {
        "\(item.invoice.number) of \(item.invoice.issued): barred \($0.cautious.end)"
      }
    }.sorted()
  }
}

// MARK: - Casework

extension Answers {
  /// A state without the entries that it names.
  private static func plain(_ state: Any) -> String {
    let text = "\(state)"
    return text.replacing(/EntryNumber\(sequence: \d+\)|#\d+/, with: "#")
  }

  private static func agreements(
    _ account: Account, _ day: Day, _ settings: Settings
  ) -> [String] {
    let promises = account.promises(on: day, settings).map { promise in
      let value = promise.promise.value
      return """
        promise \(value.amount) by \(value.by): \(plain(promise.state)) \(promise.received) \
        level \(promise.level) \(promise.outstanding)
        """
    }
    let plans = account.plans(on: day, settings).map { plan in
      """
      plan \(plan.plan.value.terms.instalments.map(\.by)): \(plain(plan.state)) \(plan.received) \
      \(plan.scheduled) \(plan.isOutdated) \(plan.mayLapse)
      """
    }
    let offers = account.offers(on: day).map { offer, state in
      "offer \(offer.value.replyBy): \(plain(state))"
    }
    let disputes = account.disputes(on: day).map { dispute in
      "dispute \(dispute.dispute.value.reason): \(plain(dispute.state)) \(dispute.isOverdue)"
    }
    let claim = account.claim(on: day, settings)
    let contested = account.contested(on: day, claim).map { item, amount in
      "contested \(account.ledger.item(item)?.invoice.number.text ?? "?"): \(amount)"
    }
    return promises.sorted() + plans.sorted() + offers.sorted() + disputes.sorted()
      + contested.sorted() + [
        "case \(plain(account.state(on: day, settings)))",
        "paid? \(plain(account.claimedPaymentRest(on: day, settings) as Any))",
        "copy? \(plain(account.invoiceCopyRest(on: day, settings) as Any))",
      ]
  }

  private static func care(_ account: Account, _ day: Day) -> [String] {
    let casework = account.casework
    let holds = casework.holds(on: day).map { "hold \($0.value.reason) \($0.value.items.count)" }
    let followUps = casework.followUps(on: day).map { "follow-up \($0.value.day)" }
    let circumstances = casework.circumstances(on: day).map { "is \($0.value.kind)" }
    let parties = casework.parties(on: day).map { "party \($0.value.name)" }
    return holds.sorted() + followUps.sorted() + circumstances.sorted() + parties.sorted() + [
      "news \(casework.unhandledNews.count) pinned \(casework.pin(on: day) != nil)",
      "stopped \(casework.ordersAreStopped(on: day)) clerk \(casework.clerk?.text ?? "-")",
      "reacted \(plain(casework.lastReaction(by: day) as Any))",
      "attached \(casework.attachments.count) notes \(casework.notes.count)",
    ]
  }

  private static func outside(
    _ account: Account, _ day: Day, _ settings: Settings
  ) -> [String] {
    let agencies = account.agencyCases(on: day).map { agency in
      "agency \(agency.state) \(agency.collected) \(agency.kept) \(agency.mustTellAgency.count)"
    }
    let courts = account.proceedings(on: day, settings).map { proceeding in
      "court \(proceeding.tracks.map { "\($0.kind) \($0.state) \($0.amount)" })"
    }
    let clocks = account.courtClocks(on: day, settings).map { "clock \($0.kind) \($0.day)" }
    let letters = account.ledger.notices.map { notice in
      "notice \(notice.notice.dated) \(notice.stands) \(notice.mail.hasLeft)"
    }
    return agencies.sorted() + courts.sorted() + clocks.sorted() + letters.sorted()
  }
}
