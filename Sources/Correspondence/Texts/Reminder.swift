extension ShippedTexts {
  /// The friendly reminder: no costs, no interest, no steps.
  static let reminder = LetterTexts(
    german: #"""
      subject: Zahlungserinnerung zu \#(germanDatedInvoices)
      mail-subject: Zu \#(germanInvoices)

      {{salutation}}

      vielen Dank für {{#consumer}}Ihren Einkauf bei uns{{/consumer}}{{^consumer}}Ihren Auftrag{{/consumer}}.
      Sicher haben Sie nur übersehen, dass noch nicht bezahlt {{#several}}sind{{/several}}{{^several}}ist{{/several}}:

      {{table items}}

      Bitte überweisen Sie {{total}} bis zum {{deadline}}.

      {{payment}}

      {{free}}
      {{#consumer}}
      Gibt es einen Grund, warum Sie noch nicht zahlen konnten? Antworten Sie uns kurz, wir finden eine Lösung.
      {{/consumer}}
      {{^consumer}}
      Fehlt Ihnen etwas zur Freigabe, etwa eine Bestellnummer oder eine Rechnungskopie? Antworten Sie uns kurz.
      {{/consumer}}
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
      subject: Payment reminder for \#(englishDatedInvoices)
      mail-subject: About \#(englishInvoices)

      {{salutation}}

      Thank you for {{#consumer}}shopping with us{{/consumer}}{{^consumer}}your order{{/consumer}}. It may just have
      escaped your notice that this has not been paid yet:

      {{table items}}

      Please transfer {{total}} by {{deadline}}.

      {{payment}}

      {{free}}
      {{#consumer}}
      Is there a reason why you could not pay yet? Just send us a short reply and we will find a solution.
      {{/consumer}}
      {{^consumer}}
      Do you need anything to approve it, such as an order number or a copy of the invoice? Just send us a short reply.
      {{/consumer}}
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
