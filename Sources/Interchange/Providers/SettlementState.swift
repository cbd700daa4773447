/// How far a movement of a payment provider is, by the words of several of them in German and English.
enum SettlementState {
  /// The money moved.
  case done
  /// It is still to come.
  case pending
  /// It never moved.
  case unmoved

  init?(_ text: String) {
    let word = text.lowercased()
    guard let state = Self.words.first(where: { $0.words.contains(word) })?.state else {
      return nil
    }
    self = state
  }

  // A payment that was given back moved all the same: that it went back is another row.
  private static let words: [(state: SettlementState, words: Set<String>)] = [
    (
      .done,
      [
        "completed", "complete", "cleared", "settled", "paid", "success", "succeeded", "refunded",
        "partially refunded", "reversed", "abgeschlossen", "verbucht", "bezahlt", "erstattet",
        "zurückgezahlt", "zurückerstattet", "teilweise zurückgezahlt", "teilweise erstattet",
        "zurückgebucht", "rückgebucht",
      ]
    ),
    (
      .pending,
      [
        "pending", "in process", "in progress", "processing", "unclaimed", "on hold", "held",
        "active", "created", "open", "authorized", "authorised", "ausstehend", "offen",
        "in bearbeitung", "nicht abgeholt", "nicht eingefordert", "einbehalten", "aktiv",
        "angelegt", "autorisiert",
      ]
    ),
    (
      .unmoved,
      [
        "denied", "declined", "canceled", "cancelled", "expired", "failed", "removed", "returned",
        "unpaid", "voided", "abgelehnt", "verweigert", "storniert", "abgebrochen", "abgelaufen",
        "fehlgeschlagen", "entfernt", "unbezahlt",
      ]
    ),
  ]
}
