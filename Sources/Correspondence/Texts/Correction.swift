extension ShippedTexts {
  /// The letter that takes another back.
  static let correction = LetterTexts(
    german: #"""
      subject: Unser Schreiben vom {{corrected.date}}
      mail-subject: Unser Schreiben vom {{corrected.date}}

      {{salutation}}

      unser Schreiben „{{corrected.letter}}“ vom {{corrected.date}} hätten Sie nicht erhalten sollen.

      {{> void}}

      {{free}}
      Wir bitten Sie um Entschuldigung.
      {{/free}}

      \#(germanEnd)
      """#,
    english: #"""
      subject: Our letter of {{corrected.date}}
      mail-subject: Our letter of {{corrected.date}}

      {{salutation}}

      You should not have received our letter “{{corrected.letter}}” of {{corrected.date}}.

      {{> void}}

      {{free}}
      We apologise.
      {{/free}}

      \#(englishEnd)
      """#)
}
