import Receivables

// Files of payment providers.

extension Wording {
  func provider(_ rule: Finding.Rule) -> String {
    switch rule {
    case .negativePayment(let text):
      say(
        "Eine Zahlung über \(quoted(text)) gibt es nicht: Geht Geld zurück, ist es eine andere Art.",
        "There is no payment of \(quoted(text)): where money goes back, it is of another kind.")
    default:
      say(
        "Verkaufte Forderung: Keine Rechnung mit dieser Nummer und genau diesem offenen Betrag. Sie bleibt eigene Forderung, der Umsatz ungeklärt.",
        "A claim that was sold: no invoice has this number and just this amount open. It stays ours, and the movement unclear."
      )
    }
  }

  /// What a column of a settlement can hold.
  func providerField(_ field: IncomingField) -> String {
    switch field {
    case .transaction: say("Transaktionsnummer", "number of the transaction")
    case .related: say("zugehörige Transaktion", "related transaction")
    case .day: say("Tag", "day")
    case .keptFee: say("Gebühr", "fee")
    case .type: say("Art des Umsatzes", "kind of movement")
    case .status: say("Status", "status")
    case .provider: say("Zahlungsdienst", "payment provider")
    case .claimNumber: say("Fallnummer", "number of the case")
    case .claimReason: say("Grund", "reason")
    case .answerUntil: say("Antwort bis", "answer by")
    default: say("Text", "text")
    }
  }
}
