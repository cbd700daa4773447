extension ShippedTexts {
  /// The statement of the account; no demand.
  static let statement = LetterTexts(
    german: #"""
      subject: Saldenmitteilung zum {{date}}
      mail-subject: Saldenmitteilung zu Ihrem Kundenkonto {{debtor.number}}

      {{salutation}}

      nach unseren Büchern steht Ihr Kundenkonto am {{date}} wie folgt:

      {{table bookings}}

      {{#credit}}Zu Ihren Gunsten besteht ein Guthaben; der Saldo beträgt {{balance}}.{{/credit}}
      {{^credit}}Der Saldo zu unseren Gunsten beträgt {{balance}}.{{/credit}}
      {{#not-due}}Davon sind {{balance.not-due}} noch nicht fällig.{{/not-due}}
      {{#disputed}}Strittig sind {{balance.disputed}}.{{/disputed}}

      {{> no-demand}}

      {{free}}
      Stimmt etwas nicht mit Ihren Unterlagen überein, schreiben Sie uns bitte.
      {{/free}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Statement of account as of {{date}}
      mail-subject: Statement of your customer account {{debtor.number}}

      {{salutation}}

      According to our books your customer account stands as follows on {{date}}:

      {{table bookings}}

      {{#credit}}The balance of {{balance}} is in your favour.{{/credit}}
      {{^credit}}The balance in our favour is {{balance}}.{{/credit}}
      {{#not-due}}Of this {{balance.not-due}} is not due yet.{{/not-due}}
      {{#disputed}}{{balance.disputed}} is disputed.{{/disputed}}

      {{> no-demand}}

      {{free}}
      If anything does not agree with your records, please write to us.
      {{/free}}

      \#(englishEnd)
      """#)
}
