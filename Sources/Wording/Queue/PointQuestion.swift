public import Receivables

/// One of the five questions that give a case its points.
public enum PointQuestion: Sendable, Hashable, CaseIterable {
  /// How much can be collected.
  case amount
  /// How long the debtor has not reacted.
  case silence
  /// What was promised and not kept.
  case behaviour
  /// How old the oldest invoice is.
  case age
  /// Whether the customer is a risk.
  case risk

  /// What it gives.
  public func points(of points: Points) -> Int {
    switch self {
    case .amount: points.amount
    case .silence: points.silence
    case .behaviour: points.behaviour
    case .age: points.age
    case .risk: points.risk
    }
  }
}

extension Wording {
  /// What a question asks, in a word.
  public func question(_ question: PointQuestion) -> String {
    switch question {
    case .amount: say("Betrag", "Amount")
    case .silence: say("Schweigen", "Silence")
    case .behaviour: say("Zahlungsverhalten", "Behaviour")
    case .age: say("Alter", "Age")
    case .risk: say("Risiko", "Risk")
    }
  }

  /// What the answer rests on.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - standing: How the debtor stands.
  ///   - lastReaction: The last day on which the debtor reacted.
  /// - Returns: What is known of it, in a few words.
  public func ground(
    of question: PointQuestion, _ standing: Standing, lastReaction: Day?
  ) -> String {
    switch question {
    case .amount:
      say("\(money(standing.collectible)) einziehbar", "\(money(standing.collectible)) collectible")
    case .silence:
      lastReaction.map {
        say(
          "letzte Reaktion am \(nearDay($0, on: standing.day))",
          "last reaction on \(nearDay($0, on: standing.day))")
      } ?? say("nie eine Reaktion, seit Fälligkeit", "no reaction ever, since it was due")
    case .behaviour:
      standing.points.behaviour == 0
        ? say(
          "keine gebrochene Zusage, keine Rücklastschrift", "no broken promise, no returned debit")
        : say(
          "gebrochene Zusagen oder Rücklastschrift in zwölf Monaten",
          "broken promises or a returned debit within twelve months")
    case .age:
      standing.collectible.isPositive
        ? say(
          "älteste einziehbare Rechnung: \(count(ofDays: standing.collectibleDays)) überfällig",
          "oldest collectible invoice: \(count(ofDays: standing.collectibleDays)) overdue")
        : say("nichts einziehbar", "nothing is collectible")
    case .risk:
      standing.points.risk == 0
        ? say(
          "länger als ein Jahr Kunde, Limit nicht ausgeschöpft",
          "customer for over a year, limit not used up")
        : say(
          "neuer Kunde, Limit ausgeschöpft oder Liefersperre",
          "new customer, limit used up or orders stopped")
    }
  }
}

extension Standing {
  /// Days since the last day for payment of the oldest invoice of which something can be collected.
  fileprivate var collectibleDays: Int {
    let oldest = portions.lazy.filter { $0.collectible.isPositive }.map(\.lastDay).min()
    return oldest.map { max(0, day - $0) } ?? 0
  }
}
