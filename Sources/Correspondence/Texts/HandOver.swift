extension ShippedTexts {
  /// The notice that an agency has the claim.
  static let handOver = LetterTexts(
    german: #"""
      subject: Abgabe der Forderung zu \#(germanDatedInvoices)
      mail-subject: Zu \#(germanInvoices)

      {{salutation}}

      unsere Forderung hat am {{agency.since}} {{agency}} übernommen und zieht sie für uns ein.
      {{#agency-reference}}Das Aktenzeichen lautet {{agency.reference}}.{{/agency-reference}}

      {{> payee}}

      {{free}}
      Ihre Daten haben wir dafür übermittelt, soweit es nötig ist (Art. 6 Abs. 1 Buchst. f DSGVO).
      {{/free}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Hand-over of the claim for \#(englishDatedInvoices)
      mail-subject: About \#(englishInvoices)

      {{salutation}}

      On {{agency.since}} our claim was passed on to {{agency}}, who collect it for us.
      {{#agency-reference}}Their reference is {{agency.reference}}.{{/agency-reference}}

      {{> payee}}

      {{free}}
      We have passed on your data as far as this needs (Article 6(1)(f) GDPR).
      {{/free}}

      \#(englishEnd)
      """#)
}
