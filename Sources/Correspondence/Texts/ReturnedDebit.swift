extension ShippedTexts {
  /// The reminder after a direct debit came back: why, what it cost, and please transfer.
  static let returnedDebit = LetterTexts(
    german: #"""
      subject: Lastschrift zu \#(germanDatedInvoices) nicht eingelöst
      mail-subject: Zu \#(germanInvoices)

      {{salutation}}

      Ihre Bank hat unsere Lastschrift am {{return.date}} zurückgegeben: {{return.reason}}. Damit
      {{#several}}sind diese Rechnungen{{/several}}{{^several}}ist diese Rechnung{{/several}} wieder offen:

      {{table items}}

      {{#return-costs}}
      Für die Rückgabe hat die Bank {{return.costs}} berechnet; sie sind im Gesamtbetrag enthalten.
      {{/return-costs}}

      Bitte überweisen Sie {{total}} bis zum {{deadline}}. Noch einmal einziehen werden wir nicht.

      {{payment}}

      {{free}}
      Hat sich Ihre Bankverbindung geändert oder war die Lastschrift nicht in Ordnung? Antworten Sie uns kurz.
      {{/free}}
      {{#enclosed}}

      {{#mail}}Die {{#several}}Rechnungen hängen{{/several}}{{^several}}Rechnung hängt{{/several}} dieser E-Mail an.{{/mail}}
      {{^mail}}Eine Kopie der {{#several}}Rechnungen{{/several}}{{^several}}Rechnung{{/several}} liegt bei.{{/mail}}

      {{/enclosed}}

      {{> crossed}}

      {{> objection}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Direct debit for \#(englishDatedInvoices) returned
      mail-subject: About \#(englishInvoices)

      {{salutation}}

      Your bank returned our direct debit on {{return.date}}: {{return.reason}}. This is therefore open again:

      {{table items}}

      {{#return-costs}}
      The bank charged {{return.costs}} for it, which is part of the total.
      {{/return-costs}}

      Please transfer {{total}} by {{deadline}}. We will not collect it again.

      {{payment}}

      {{free}}
      Has your bank account changed, or was the direct debit not in order? Just send us a short reply.
      {{/free}}
      {{#enclosed}}

      {{#mail}}The {{#several}}invoices are{{/several}}{{^several}}invoice is{{/several}} attached to this e-mail.{{/mail}}
      {{^mail}}A copy of the {{#several}}invoices{{/several}}{{^several}}invoice{{/several}} is enclosed.{{/mail}}

      {{/enclosed}}

      {{> crossed}}

      {{> objection}}

      \#(englishEnd)
      """#)
}
