extension ShippedTexts {
  /// The offer of instalments.
  static let planOffer = LetterTexts(
    german: #"""
      subject: Angebot einer Ratenzahlung zu \#(germanDatedInvoices)
      mail-subject: Zu \#(germanInvoices)

      {{salutation}}

      Sie haben uns um eine Zahlung in Raten gebeten. Wir bieten Ihnen an:

      Die Forderung beträgt heute:

      {{table items}}

      Sie zahlen {{plan.total}} in {{plan.count}}, jeweils so, dass der Betrag am genannten Tag auf unserem Konto ist:

      \#(instalments)

      Sind Sie einverstanden, senden Sie uns dieses Schreiben bitte bis zum {{deadline}} unterschrieben zurück; bis
      dahin mahnen wir nicht weiter.

      {{free}}
      Haben Sie Fragen dazu, rufen Sie uns gern an.
      {{/free}}

      Ort, Datum: ______________________ Unterschrift: ______________________

      \#(germanEnd)
      """#,
    english: #"""
      subject: Offer of instalments for \#(englishDatedInvoices)
      mail-subject: About \#(englishInvoices)

      {{salutation}}

      You asked us to let you pay in instalments. We offer you the following:

      Today the claim comes to:

      {{table items}}

      You pay {{plan.total}} in {{plan.count}}, each so that it is credited to our account on the day named:

      \#(instalments)

      If you agree, please sign this letter and return it to us by {{deadline}}; until then we send no further
      reminder.

      {{free}}
      If you have any questions, please give us a call.
      {{/free}}

      Place, date: ______________________ Signature: ______________________

      \#(englishEnd)
      """#)
}
