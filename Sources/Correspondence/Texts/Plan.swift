extension ShippedTexts {
  /// The agreement on instalments, to be signed.
  static let plan = LetterTexts(
    german: #"""
      subject: Ratenzahlungsvereinbarung zu {{#several}}Ihren Rechnungen {{invoices}}{{/several}}{{^several}}Ihrer Rechnung {{invoice}} vom {{invoice.date}}{{/several}}
      mail-subject: Zu {{#several}}Ihren Rechnungen {{invoices}}{{/several}}{{^several}}Ihrer Rechnung {{invoice}}{{/several}}

      {{salutation}}

      wir haben mit Ihnen eine Zahlung in Raten vereinbart.

      Die Forderung beträgt heute:

      {{table items}}

      Sie zahlen {{plan.total}} in {{plan.count}}, jeweils so, dass der Betrag am genannten Tag auf unserem Konto ist:

      {{table instalments}}

      {{payment}}

      {{#consumer}}

      {{> consumer-plan}}

      {{/consumer}}
      {{^consumer}}

      {{> business-plan}}

      {{/consumer}}

      {{> acknowledgement}}

      Bitte senden Sie uns eine unterschriebene Ausfertigung bis zum {{deadline}} zurück.

      {{free}}
      Wir danken Ihnen für die gemeinsame Lösung.
      {{/free}}

      Ort, Datum: ______________________ Unterschrift: ______________________

      """# + "\n" + germanEnd,
    english: #"""
      subject: Agreement on instalments for {{#several}}your invoices {{invoices}}{{/several}}{{^several}}your invoice {{invoice}} of {{invoice.date}}{{/several}}
      mail-subject: About {{#several}}your invoices {{invoices}}{{/several}}{{^several}}your invoice {{invoice}}{{/several}}

      {{salutation}}

      We have agreed with you on payment in instalments.

      Today the claim comes to:

      {{table items}}

      You pay {{plan.total}} in {{plan.count}}, each so that it is credited to our account on the day named:

      {{table instalments}}

      {{payment}}

      {{#consumer}}

      {{> consumer-plan}}

      {{/consumer}}
      {{^consumer}}

      {{> business-plan}}

      {{/consumer}}

      {{> acknowledgement}}

      Please return a signed copy to us by {{deadline}}.

      {{free}}
      Thank you for finding this solution with us.
      {{/free}}

      Place, date: ______________________ Signature: ______________________

      """# + "\n" + englishEnd)
}
