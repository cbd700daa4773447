public import Receivables

extension Wording {
  /// What is wrong with an account number.
  public func explanation(of fault: IBANFault) -> Explanation {
    switch fault {
    case .empty:
      explain(say("Die IBAN ist leer.", "The IBAN is empty."), copyRemedy)
    case .wrongBeginning(let text):
      explain(
        say(
          "Eine IBAN beginnt mit zwei Buchstaben und zwei Ziffern, nicht mit \(quoted(text)).",
          "An IBAN begins with two letters and two digits, not with \(quoted(text))."), copyRemedy)
    case .unexpectedCharacter(let scalar, let position):
      explain(
        say(
          "\(quoted(scalar)) an Stelle \(position) gehört in keine IBAN.",
          "\(quoted(scalar)) at place \(position) belongs in no IBAN."), copyRemedy)
    case .unknownCountry(let country):
      explain(
        say(
          "Das Land \(quoted(country)) hat keine IBAN.",
          "The country \(quoted(country)) has no IBAN."),
        copyRemedy)
    case .wrongLength(let country, let expected, let found):
      explain(
        say(
          "Eine IBAN aus \(country) hat \(expected) Stellen, diese \(found).",
          "An IBAN of \(country) has \(expected) characters, this one \(found)."),
        say(
          "Fehlende oder doppelte Stellen suchen.", "Look for a missing or doubled character."))
    case .letterInGermanNumber(let letter):
      explain(
        say(
          "Deutsche IBANs enthalten nach DE nur Ziffern, nicht \(quoted(letter)).",
          "German IBANs have digits only after DE, not \(quoted(letter))."),
        say("Ein O ist oft eine Null, ein I eine Eins.", "An O is often a zero, an I a one."))
    case .wrongCheckDigits(let found):
      explain(
        say(
          "Die Prüfziffern \(found) passen nicht zur Nummer.",
          "The check digits \(found) do not fit the number."),
        say(
          "Eine Ziffer ist falsch oder zwei sind vertauscht; neu abschreiben.",
          "A digit is wrong or two are exchanged; copy the number again."))
    case .notGermanAccount(let bankCode, let account):
      explain(
        say(
          "Bankleitzahl \(quoted(bankCode)) und Konto \(quoted(account)) ergeben keine IBAN.",
          "Bank code \(quoted(bankCode)) and account \(quoted(account)) make no IBAN."),
        say(
          "Acht Ziffern Bankleitzahl und ein bis zehn Ziffern Konto angeben.",
          "Give eight digits of bank code and one to ten digits of account."))
    }
  }

  /// What is wrong with the code of a bank.
  public func explanation(of fault: BICFault) -> Explanation {
    switch fault {
    case .unexpectedCharacter(let scalar, let position):
      explain(
        say(
          "\(quoted(scalar)) an Stelle \(position) gehört in keinen BIC.",
          "\(quoted(scalar)) at place \(position) belongs in no BIC."), copyRemedy)
    case .wrongLength(let length):
      explain(
        say(
          "Ein BIC hat 8 oder 11 Stellen, dieser \(length).",
          "A BIC has 8 or 11 characters, this one \(length)."), copyRemedy)
    case .wrongBeginning(let text):
      explain(
        say(
          "Ein BIC beginnt mit sechs Buchstaben, nicht mit \(quoted(text)).",
          "A BIC begins with six letters, not with \(quoted(text))."), copyRemedy)
    case .unknownCountry(let country):
      explain(
        say(
          "Kein Land hat das Kürzel \(quoted(country)).",
          "No country has the code \(quoted(country))."
        ), copyRemedy)
    }
  }

  /// What is wrong with a creditor reference.
  public func explanation(of fault: CreditorReferenceFault) -> Explanation {
    switch fault {
    case .unexpectedCharacter(let scalar, let position):
      explain(
        say(
          "\(quoted(scalar)) an Stelle \(position) gehört in keine Referenz.",
          "\(quoted(scalar)) at place \(position) belongs in no reference."),
        say(
          "Nur Buchstaben A–Z und Ziffern verwenden.", "Use letters A–Z and digits only."))
    case .withoutRF:
      explain(
        say("Eine Referenz beginnt mit RF.", "A reference begins with RF."),
        say(
          "Aus einer eigenen Nummer wird sie erst gebildet.",
          "From a number of your own it has to be made first."))
    case .wrongLength(let length):
      explain(
        say(
          "Eine Referenz hat 5 bis 25 Stellen, diese \(length).",
          "A reference has 5 to 25 characters, this one \(length)."),
        say(
          "Eigene Nummern auf 21 Zeichen kürzen.", "Shorten numbers of your own to 21 characters."))
    case .wrongCheckDigits(let found):
      explain(
        say(
          "Die Prüfziffern \(quoted(found)) passen nicht zur Referenz.",
          "The check digits \(quoted(found)) do not fit the reference."), copyRemedy)
    }
  }

  private var copyRemedy: String {
    say("Vom Original neu abschreiben.", "Copy it again from the original.")
  }
}
