extension ShippedTexts {
  /// The last letter before a step; it names exactly one.
  static let last = LetterTexts(
    german: #"""
      subject: Letzte Mahnung zu \#(germanDatedInvoices)
      mail-subject: {{#consumer}}Zu \#(germanInvoices){{/consumer}}{{^consumer}}Letzte Mahnung zu \#(germanInvoices){{/consumer}}

      {{salutation}}

      {{#earlier}}auf unsere Schreiben ({{earlier}}) haben Sie nicht gezahlt.{{/earlier}}
      {{^earlier}}Sie haben bisher nicht gezahlt.{{/earlier}} Wir fordern Sie ein letztes Mal auf:

      {{table items}}

      {{> default}}

      Bitte zahlen Sie {{total}} bis zum {{deadline}}.

      {{payment}}

      \#(charges)
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

      \#(germanEnd)
      """#,
    english: #"""
      subject: Final demand for \#(englishDatedInvoices)
      mail-subject: {{#consumer}}About \#(englishInvoices){{/consumer}}{{^consumer}}Final demand for \#(englishInvoices){{/consumer}}

      {{salutation}}

      {{#earlier}}You have not paid in reply to our letters ({{earlier}}).{{/earlier}}
      {{^earlier}}You have not paid so far.{{/earlier}} We ask you one last time to pay:

      {{table items}}

      {{> default}}

      Please pay {{total}} by {{deadline}}.

      {{payment}}

      \#(charges)
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

      \#(englishEnd)
      """#)
}
