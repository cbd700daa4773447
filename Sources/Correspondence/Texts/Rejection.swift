extension ShippedTexts {
  /// The rejection of an objection: the customer's words, the facts, what is accepted.
  static let rejection = LetterTexts(
    german: #"""
      subject: Ihr Einwand vom {{dispute.date}} zu \#(germanInvoices)
      mail-subject: Zu \#(germanInvoices)

      {{salutation}}

      Ihren Einwand vom {{dispute.date}} haben wir geprüft.

      {{#words}}
      Sie haben uns mitgeteilt: {{dispute.words}}
      {{/words}}

      {{#grounds}}
      Unser Ergebnis: {{dispute.grounds}}
      {{/grounds}}

      {{#accepted}}
      In Höhe von {{dispute.accepted}} geben wir Ihnen recht; darüber erhalten Sie eine Gutschrift. Im Übrigen können
      wir Ihrem Einwand nicht folgen.
      {{/accepted}}
      {{^accepted}}
      Wir können Ihrem Einwand danach nicht folgen.
      {{/accepted}}

      Bitte überweisen Sie {{dispute.rest}} bis zum {{deadline}}. Für die Zeit der Prüfung berechnen wir Ihnen keine
      Kosten.

      {{payment}}

      {{free}}
      Haben Sie weitere Unterlagen, senden Sie sie uns bitte innerhalb dieser Frist.
      {{/free}}

      {{> objection}}

      {{#consumer}}

      {{> arbitration}}

      {{/consumer}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Your objection of {{dispute.date}} to \#(englishInvoices)
      mail-subject: About \#(englishInvoices)

      {{salutation}}

      We have examined your objection of {{dispute.date}}.

      {{#words}}
      You told us: {{dispute.words}}
      {{/words}}

      {{#grounds}}
      Our result: {{dispute.grounds}}
      {{/grounds}}

      {{#accepted}}
      You are right as to {{dispute.accepted}}; you receive a credit note for it. Otherwise we cannot follow your
      objection.
      {{/accepted}}
      {{^accepted}}
      We therefore cannot follow your objection.
      {{/accepted}}

      Please transfer {{dispute.rest}} by {{deadline}}. We charge no costs for the time of our examination.

      {{payment}}

      {{free}}
      If you have further documents, please send them to us within this time.
      {{/free}}

      {{> objection}}

      {{#consumer}}

      {{> arbitration}}

      {{/consumer}}

      \#(englishEnd)
      """#)
}
