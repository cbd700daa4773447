extension ShippedTexts {
  /// The confirmation of a promise: what was said, what rests, what follows.
  static let promise = LetterTexts(
    german: #"""
      subject: Ihre Zahlungszusage vom {{promise.taken}}
      mail-subject: Zu \#(germanInvoices)

      {{salutation}}

      danke für Ihre Zusage. Wir halten fest: {{#person}}{{promise.person}} hat{{/person}}{{^person}}Sie haben{{/person}} uns am
      {{promise.taken}} {{promise.way}} zugesagt, dass {{promise.amount}} bis zum {{promise.day}} auf unserem Konto
      eingehen. {{#several}}Das betrifft die Rechnungen {{invoices}}.{{/several}}{{^several}}Das betrifft die Rechnung {{invoice}}.{{/several}}

      {{payment}}

      {{#resting}}

      {{> resting}}

      {{/resting}}
      Geht das Geld bis dahin nicht ein, setzen wir die Beitreibung fort. Kosten entstehen Ihnen durch diese
      Zusage nicht.

      {{free}}
      Sollte etwas dazwischenkommen, melden Sie sich bitte vorher.
      {{/free}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Your promise of payment of {{promise.taken}}
      mail-subject: About \#(englishInvoices)

      {{salutation}}

      Thank you for your promise. We note: on {{promise.taken}} {{#person}}{{promise.person}}{{/person}}{{^person}}you{{/person}} promised
      {{promise.way}} that {{promise.amount}} will be credited to our account by {{promise.day}}.
      {{#several}}This is for the invoices {{invoices}}.{{/several}}{{^several}}This is for invoice {{invoice}}.{{/several}}

      {{payment}}

      {{#resting}}

      {{> resting}}

      {{/resting}}
      If the money does not arrive by then, we continue to pursue the claim. This promise costs you nothing.

      {{free}}
      If anything comes in between, please let us know beforehand.
      {{/free}}

      \#(englishEnd)
      """#)
}
