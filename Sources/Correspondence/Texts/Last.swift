extension ShippedTexts {
  /// The last letter before a step; it names exactly one.
  static let last = LetterTexts(
    german: #"""
      subject: Letzte Mahnung zu {{#several}}Ihren Rechnungen {{invoices}}{{/several}}{{^several}}Ihrer Rechnung {{invoice}} vom {{invoice.date}}{{/several}}
      mail-subject: {{#consumer}}Zu {{#several}}Ihren Rechnungen {{invoices}}{{/several}}{{^several}}Ihrer Rechnung {{invoice}}{{/several}}{{/consumer}}{{^consumer}}Letzte Mahnung zu {{#several}}Ihren Rechnungen {{invoices}}{{/several}}{{^several}}Ihrer Rechnung {{invoice}}{{/several}}{{/consumer}}

      {{salutation}}

      {{#earlier}}auf unsere Schreiben ({{earlier}}) haben Sie nicht gezahlt.{{/earlier}}
      {{^earlier}}Sie haben bisher nicht gezahlt.{{/earlier}} Wir fordern Sie ein letztes Mal auf:

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
      {{#daily}}

      {{> daily}}

      {{/daily}}

      {{> step}}

      {{#report}}

      {{> report}}

      {{/report}}
      {{#stopped}}
      Bis zum Ausgleich liefern wir nicht weiter.
      {{/stopped}}

      {{free}}
      Bitte lassen Sie es nicht so weit kommen; ein Anruf genügt oft.
      {{/free}}

      {{> crossed}}

      {{> objection}}

      """# + "\n" + germanEnd,
    english: #"""
      subject: Final demand for {{#several}}your invoices {{invoices}}{{/several}}{{^several}}your invoice {{invoice}} of {{invoice.date}}{{/several}}
      mail-subject: {{#consumer}}About {{#several}}your invoices {{invoices}}{{/several}}{{^several}}your invoice {{invoice}}{{/several}}{{/consumer}}{{^consumer}}Final demand for {{#several}}your invoices {{invoices}}{{/several}}{{^several}}your invoice {{invoice}}{{/several}}{{/consumer}}

      {{salutation}}

      {{#earlier}}You have not paid in reply to our letters ({{earlier}}).{{/earlier}}
      {{^earlier}}You have not paid so far.{{/earlier}} We ask you one last time to pay:

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
      {{#daily}}

      {{> daily}}

      {{/daily}}

      {{> step}}

      {{#report}}

      {{> report}}

      {{/report}}
      {{#stopped}}
      Until then we make no further deliveries.
      {{/stopped}}

      {{free}}
      Please do not let it come to that; a call is often enough.
      {{/free}}

      {{> crossed}}

      {{> objection}}

      """# + "\n" + englishEnd)
}
