extension ShippedTexts {
  /// The first dunning letter.
  static let dunning = LetterTexts(
    german: #"""
      subject: Mahnung zu {{#several}}Ihren Rechnungen {{invoices}}{{/several}}{{^several}}Ihrer Rechnung {{invoice}} vom {{invoice.date}}{{/several}}
      mail-subject: {{#consumer}}Zu {{#several}}Ihren Rechnungen {{invoices}}{{/several}}{{^several}}Ihrer Rechnung {{invoice}}{{/several}}{{/consumer}}{{^consumer}}Mahnung zu {{#several}}Ihren Rechnungen {{invoices}}{{/several}}{{^several}}Ihrer Rechnung {{invoice}}{{/several}}{{/consumer}}

      {{salutation}}

      {{#earlier}}auf unser Schreiben ({{earlier}}) haben wir keine Zahlung erhalten.{{/earlier}}
      {{^earlier}}bisher haben wir keine Zahlung erhalten.{{/earlier}} Offen {{#several}}sind{{/several}}{{^several}}ist{{/several}}:

      {{table items}}

      {{> default}}

      Bitte zahlen Sie {{total}} bis zum {{deadline}}.

      {{payment}}

      {{#interest}}

      {{> interest}}

      {{> waived}}

      {{/interest}}
      {{^interest}}{{#consumer}}

      {{> reserved}}

      {{/consumer}}{{/interest}}
      {{#costs}}

      {{> costs}}

      {{/costs}}
      {{#lump-sum}}

      {{> lump-sum}}

      {{/lump-sum}}
      {{#stopped}}
      Bis zum Ausgleich liefern wir nicht weiter.
      {{/stopped}}

      Zahlen Sie nicht, können Ihnen weitere Kosten entstehen.

      {{free}}
      Können Sie nicht auf einmal zahlen? Sprechen Sie uns vor Ablauf der Frist an.
      {{/free}}

      {{> crossed}}

      {{> objection}}

      """# + "\n" + germanEnd,
    english: #"""
      subject: Dunning letter for {{#several}}your invoices {{invoices}}{{/several}}{{^several}}your invoice {{invoice}} of {{invoice.date}}{{/several}}
      mail-subject: {{#consumer}}About {{#several}}your invoices {{invoices}}{{/several}}{{^several}}your invoice {{invoice}}{{/several}}{{/consumer}}{{^consumer}}Dunning letter for {{#several}}your invoices {{invoices}}{{/several}}{{^several}}your invoice {{invoice}}{{/several}}{{/consumer}}

      {{salutation}}

      {{#earlier}}We have received no payment in reply to our letter ({{earlier}}).{{/earlier}}
      {{^earlier}}We have received no payment so far.{{/earlier}} This is open:

      {{table items}}

      {{> default}}

      Please pay {{total}} by {{deadline}}.

      {{payment}}

      {{#interest}}

      {{> interest}}

      {{> waived}}

      {{/interest}}
      {{^interest}}{{#consumer}}

      {{> reserved}}

      {{/consumer}}{{/interest}}
      {{#costs}}

      {{> costs}}

      {{/costs}}
      {{#lump-sum}}

      {{> lump-sum}}

      {{/lump-sum}}
      {{#stopped}}
      Until then we make no further deliveries.
      {{/stopped}}

      If you do not pay, further costs may arise.

      {{free}}
      If you cannot pay all at once, please talk to us before the deadline.
      {{/free}}

      {{> crossed}}

      {{> objection}}

      """# + "\n" + englishEnd)
}
