extension ShippedTexts {
  /// The warning that instalments are missing, with two weeks (§ 498 BGB).
  static let planWarning = LetterTexts(
    german: #"""
      subject: Rückstand aus der Ratenzahlungsvereinbarung
      mail-subject: Zu \#(germanInvoices)

      {{salutation}}

      aus unserer Ratenzahlungsvereinbarung sind {{plan.arrears}} überfällig.

      {{table instalments}}

      Bitte überweisen Sie den Rückstand bis zum {{deadline}}. Geht er bis dahin nicht ein, können wir die
      Vereinbarung beenden; dann ist die ganze offene Forderung wieder zu zahlen.

      {{payment}}

      {{free}}
      Reicht Ihnen das Geld im Augenblick nicht? Sprechen Sie uns an; wir bieten Ihnen ein Gespräch über eine andere
      Lösung an.
      {{/free}}

      {{> objection}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Arrears under the agreement on instalments
      mail-subject: About \#(englishInvoices)

      {{salutation}}

      {{plan.arrears}} is overdue under our agreement on instalments.

      {{table instalments}}

      Please transfer the arrears by {{deadline}}. If they are not received by then, we may end the agreement; the
      whole open claim is then to be paid again.

      {{payment}}

      {{free}}
      If you are short of money just now, please talk to us; we offer you a conversation about another solution.
      {{/free}}

      {{> objection}}

      \#(englishEnd)
      """#)
}
