extension ShippedTexts {
  /// The reminder of an order that is paid before delivery; no demand.
  static let orderReminder = LetterTexts(
    german: #"""
      subject: Ihre Bestellung {{order}}
      mail-subject: Zu Ihrer Bestellung {{order}}

      {{salutation}}

      Ihre Bestellung {{order}} liegt für Sie bereit. Sobald {{total}} auf unserem Konto eingegangen sind, liefern wir.

      {{payment}}

      {{free}}
      Möchten Sie die Ware nicht mehr, genügt eine kurze Antwort; dann heben wir die Bestellung auf.
      {{/free}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Your order {{order}}
      mail-subject: About your order {{order}}

      {{salutation}}

      Your order {{order}} is ready for you. As soon as {{total}} has been credited to our account we will deliver.

      {{payment}}

      {{free}}
      If you no longer want the goods, a short reply is enough and we will cancel the order.
      {{/free}}

      \#(englishEnd)
      """#)
}
