extension ShippedTexts {
  /// The copy of an invoice.
  static let invoiceCopy = LetterTexts(
    german: #"""
      subject: Kopie Ihrer Rechnung {{invoice}} vom {{invoice.date}}
      mail-subject: Kopie Ihrer Rechnung {{invoice}}

      {{salutation}}

      wie gewünscht erhalten Sie eine Kopie der Rechnung {{invoice}} vom {{invoice.date}} über {{invoice.amount}}
      {{#mail}}im Anhang dieser E-Mail{{/mail}}{{^mail}}mit diesem Schreiben{{/mail}}.
      {{#order}}Sie gehört zu Ihrer Bestellung {{order}}.{{/order}}

      {{free}}
      Bitte geben Sie bei Ihrer Zahlung die Rechnungsnummer an.
      {{/free}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Copy of your invoice {{invoice}} of {{invoice.date}}
      mail-subject: Copy of your invoice {{invoice}}

      {{salutation}}

      As you asked, you receive a copy of invoice {{invoice}} of {{invoice.date}} for {{invoice.amount}}
      {{#mail}}attached to this e-mail{{/mail}}{{^mail}}with this letter{{/mail}}.
      {{#order}}It belongs to your order {{order}}.{{/order}}

      {{free}}
      Please give the number of the invoice with your payment.
      {{/free}}

      \#(englishEnd)
      """#)
}
