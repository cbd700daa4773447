extension ShippedTexts {
  /// The reclaim of a discount that was not justified.
  static let skonto = LetterTexts(
    german: #"""
      subject: Skontoabzug bei Ihrer Rechnung {{invoice}} vom {{invoice.date}}
      mail-subject: Zu Ihrer Rechnung {{invoice}}

      {{salutation}}

      vielen Dank für Ihre Zahlung von {{skonto.payment}}, die am {{skonto.paid}} auf unserem Konto einging. Dabei haben
      Sie {{skonto.deducted}} Skonto abgezogen. Vereinbart ist: {{skonto.terms}}.

      {{#allowed}}
      Danach waren {{skonto.allowed}} gerechtfertigt.
      {{/allowed}}
      {{^allowed}}
      An diesem Tag war die Skontofrist schon abgelaufen.
      {{/allowed}}
      Bitte überweisen Sie den Rest von {{skonto.rest}} bis zum {{deadline}}.

      {{payment}}

      {{free}}
      Sollten wir etwas übersehen haben, genügt eine kurze Antwort.
      {{/free}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Cash discount on your invoice {{invoice}} of {{invoice.date}}
      mail-subject: About your invoice {{invoice}}

      {{salutation}}

      Thank you for your payment of {{skonto.payment}}, which was credited on {{skonto.paid}}. You deducted a cash
      discount of {{skonto.deducted}}. The terms agreed are: {{skonto.terms}}.

      {{#allowed}}
      Under these terms {{skonto.allowed}} was justified.
      {{/allowed}}
      {{^allowed}}
      On that day the time for the discount had passed.
      {{/allowed}}
      Please transfer the remaining {{skonto.rest}} by {{deadline}}.

      {{payment}}

      {{free}}
      If we have overlooked anything, a short reply is enough.
      {{/free}}

      \#(englishEnd)
      """#)
}
