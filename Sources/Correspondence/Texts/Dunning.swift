extension ShippedTexts {
  /// The first dunning letter.
  static let dunning = LetterTexts(
    german: #"""
      subject: Mahnung zu \#(germanDatedInvoices)
      mail-subject: {{#consumer}}Zu \#(germanInvoices){{/consumer}}{{^consumer}}Mahnung zu \#(germanInvoices){{/consumer}}

      {{salutation}}

      {{#earlier}}auf unser Schreiben ({{earlier}}) haben wir keine Zahlung erhalten.{{/earlier}}
      {{^earlier}}bisher haben wir keine Zahlung erhalten.{{/earlier}} Offen {{#several}}sind{{/several}}{{^several}}ist{{/several}}:

      {{table items}}

      {{> default}}

      Bitte zahlen Sie {{total}} bis zum {{deadline}}.

      {{payment}}

      \#(charges)
      {{#stopped}}
      Bis zum Ausgleich liefern wir nicht weiter.
      {{/stopped}}

      Zahlen Sie nicht, können Ihnen weitere Kosten entstehen.

      {{free}}
      Können Sie nicht auf einmal zahlen? Sprechen Sie uns vor Ablauf der Frist an.
      {{/free}}

      {{> crossed}}

      {{> objection}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Dunning letter for \#(englishDatedInvoices)
      mail-subject: {{#consumer}}About \#(englishInvoices){{/consumer}}{{^consumer}}Dunning letter for \#(englishInvoices){{/consumer}}

      {{salutation}}

      {{#earlier}}We have received no payment in reply to our letter ({{earlier}}).{{/earlier}}
      {{^earlier}}We have received no payment so far.{{/earlier}} This is open:

      {{table items}}

      {{> default}}

      Please pay {{total}} by {{deadline}}.

      {{payment}}

      \#(charges)
      {{#stopped}}
      Until then we make no further deliveries.
      {{/stopped}}

      If you do not pay, further costs may arise.

      {{free}}
      If you cannot pay all at once, please talk to us before the deadline.
      {{/free}}

      {{> crossed}}

      {{> objection}}

      \#(englishEnd)
      """#)
}
