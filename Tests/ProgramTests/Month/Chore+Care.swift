import Receivables

// MARK: - Looking after a case

extension Chore {
  func care(
    _ hand: CaseAtHand, _ numbers: inout some RandomNumberGenerator
  ) -> [String]? {
    let (number, day, casework) = (hand.number, hand.day, hand.casework)
    let later = (day + Int.random(in: 0...15, using: &numbers)).word
    switch self {
    case .hold:
      return ["hold", number, "--reason", numbers.code(of: Hold.Reason.self), "--through", later]
        + (hand.open.randomElement(using: &numbers).map { ["--item", $0.number.word] } ?? [])
    case .liftHold: return casework.holds.last.map { ["hold", number, "--end", $0.number.word] }
    case .followUp: return ["follow-up", number, "--day", later]
    case .finish:
      return casework.followUps.last.map { ["follow-up", number, "--end", $0.number.word] }
    case .note: return ["note", number, "Rückruf am \(later) – „bitte nach 17 Uhr“"]
    case .pin: return ["pin", number, "--note", "Chefsache", "--through", later]
    case .unpin: return casework.pins.last.map { ["pin", number, "--end", $0.number.word] }
    case .news:
      return casework.unhandledNews.first.map { ["news", number, $0.word] }
    case .assign: return ["assign", number] + (numbers.once(in: 3) ? [] : ["--to", "anna"])
    case .party:
      if let party = casework.parties.last, numbers.once(in: 2) {
        return ["party", number, "--end", party.number.word]
      }
      return [
        "party", number, "--role", numbers.code(of: Party.Role.self), "--name", "Dr. Vertreter",
        "--email", "vertreter@example.org",
      ] + (numbers.once(in: 2) ? ["--only"] : [])
    default: return nil
    }
  }
}

// MARK: - Money

extension Chore {
  func money(
    _ hand: CaseAtHand, _ numbers: inout some RandomNumberGenerator
  ) -> [String]? {
    let (number, day) = (hand.number, hand.day)
    let most = max(1, hand.total)
    let some = Int64.random(in: 1...most, using: &numbers)
    switch self {
    case .pay:
      // All, some, and more than there is.
      let amount = [most, some, most + some].randomElement(using: &numbers) ?? most
      let valued = (day - Int.random(in: 0...3, using: &numbers)).word
      return ["pay", number, "--amount", amount.amount, "--valued", valued]
    case .payItem:
      guard let item = hand.open.randomElement(using: &numbers) else { return nil }
      let amount = numbers.once(in: 2) ? item.principal.minor : item.total.minor
      return ["pay", number, "--amount", max(1, amount).amount, "--item", item.number.word]
    case .bringBack:
      guard let payment = hand.account.ledger.payments.last else { return nil }
      return [
        "return", number, payment.number.word, "--reason",
        numbers.code(of: PaymentReturn.Reason.self),
      ] + (numbers.once(in: 2) ? ["--charge", "3.50"] : [])
    case .credit:
      guard let item = hand.open.randomElement(using: &numbers) else { return nil }
      let amount = Int64.random(in: 1...max(1, item.principal.minor), using: &numbers).amount
      return [
        "credit-note", number, "--number", "GS-\(day.word)-\(number)", "--issued", day.word,
        "--amount", amount, "--reason", numbers.code(of: CreditNote.Reason.self), "--effect",
        numbers.once(in: 2) ? "start" : "day", "--part", "\(item.number.word)=\(amount)",
      ]
    case .refund:
      guard let credit = hand.claim.credits.first(where: \.isPositive) else { return nil }
      return ["refund", number, "--amount", credit.minor.amount]
    case .charge:
      guard let item = hand.open.randomElement(using: &numbers) else { return nil }
      return [
        "charge", number, "--kind", numbers.code(of: ChargeKind.self), "--amount", "2.50",
        "--item", item.number.word, "--ground", "Adressauskunft",
      ]
    case .invoice:
      return [
        "invoice", number, "--number", "M-\(day.word)-\(number)", "--issued", day.word, "--due",
        (day + Int.random(in: 0...14, using: &numbers)).word, "--amount",
        Int64.random(in: 1...90_000, using: &numbers).amount,
      ] + (numbers.once(in: 2) ? ["--agreed"] : [])
    default: return nil
    }
  }
}

// MARK: - What goes wrong for good

extension Chore {
  func trouble(
    _ hand: CaseAtHand, _ numbers: inout some RandomNumberGenerator
  ) -> [String]? {
    let (number, day, casework) = (hand.number, hand.day, hand.casework)
    let item = hand.open.randomElement(using: &numbers).map { ["--item", $0.number.word] } ?? []
    switch self {
    case .stopOrders: return ["order-stop", number]
    case .liftStop:
      return casework.orderStops.last.map { ["order-stop", number, "--lift", $0.number.word] }
    case .circumstance:
      return ["circumstance", number, "--kind", numbers.code(of: Circumstance.Kind.self)]
        + (numbers.once(in: 3) ? item : [])
    case .endCircumstance:
      return casework.circumstances.last.map {
        ["circumstance", number, "--end", $0.number.word, "--through", day.word]
      }
    case .acknowledge:
      let means = numbers.code(of: Acknowledgement.Means.self)
      return ["acknowledgement", number, "--means", means] + item
    case .suspend:
      let ground = numbers.code(of: Suspension.Ground.self)
      return ["suspension", number, "--ground", ground] + item
    case .escalate:
      return ["escalate", number, "--route", numbers.code(of: EscalationDecision.Route.self)]
    case .agency:
      guard casework.handOvers.isEmpty else {
        let status = numbers.code(of: AgencyReport.Status.self)
        return ["agency", number, "report", "--status", status]
      }
      return ["agency", number, "hand-over", "--agency", "Inkasso Nord"]
    case .court:
      guard !casework.courtSteps.isEmpty else { return ["court", number, "applied"] }
      return [
        "court", number, numbers.code(of: CourtStep.StepName.self), "--court", "Amtsgericht Altona",
      ]
    default: return nil
    }
  }
}
