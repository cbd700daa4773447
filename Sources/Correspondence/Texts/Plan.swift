extension ShippedTexts {
  /// The agreement on instalments, to be signed.
  static let plan = LetterTexts(
    german: #"""
      subject: Ratenzahlungsvereinbarung zu \#(germanDatedInvoices)
      mail-subject: Zu \#(germanInvoices)

      {{salutation}}

      wir haben mit Ihnen eine Zahlung in Raten vereinbart.

      Die Forderung beträgt heute:

      {{table items}}

      Sie zahlen {{plan.total}} in {{plan.count}}, jeweils so, dass der Betrag am genannten Tag auf unserem Konto ist:

      \#(instalments)

      Bitte senden Sie uns eine unterschriebene Ausfertigung bis zum {{deadline}} zurück.

      {{free}}
      Wir danken Ihnen für die gemeinsame Lösung.
      {{/free}}

      Ort, Datum: ______________________ Unterschrift: ______________________

      \#(germanEnd)
      """#,
    english: #"""
      subject: Agreement on instalments for \#(englishDatedInvoices)
      mail-subject: About \#(englishInvoices)

      {{salutation}}

      We have agreed with you on payment in instalments.

      Today the claim comes to:

      {{table items}}

      You pay {{plan.total}} in {{plan.count}}, each so that it is credited to our account on the day named:

      \#(instalments)

      Please return a signed copy to us by {{deadline}}.

      {{free}}
      Thank you for finding this solution with us.
      {{/free}}

      Place, date: ______________________ Signature: ______________________

      \#(englishEnd)
      """#)
}
