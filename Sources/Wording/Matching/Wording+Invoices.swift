import Receivables

extension Wording {
  func pdf(_ fault: PDFFault) -> String {
    switch fault {
    case .unreadable:
      say("Die PDF-Datei ist beschädigt oder keine.", "The PDF file is damaged, or none.")
    case .locked:
      say("Die PDF-Datei verlangt ein Kennwort.", "The PDF file asks for a password.")
    case .tooLarge:
      say(
        "Die Rechnung in der PDF-Datei ist zu groß.", "The invoice in the PDF file is too large.")
    case .gaveUp:
      say(
        "Die PDF-Datei braucht zu viel Speicher oder Zeit; sie wird nicht gelesen.",
        "The PDF file takes too much memory or time; it is not read.")
    case .noInvoice:
      say(
        "In der PDF-Datei steckt keine E-Rechnung (factur-x.xml, zugferd-invoice.xml, xrechnung.xml).",
        "There is no e-invoice in the PDF file (factur-x.xml, zugferd-invoice.xml, xrechnung.xml).")
    }
  }

  func invoice(_ finding: InvoiceFinding) -> String {
    switch finding {
    case .skonto, .discountInWords, .discountOfPart, .discountUnkept: discount(finding)
    case .otherSeller, .ownDebt, .otherPayee, .selfBilled, .businessAssumed: parties(finding)
    case .otherCurrency(let found, let expected):
      say(
        "Der Betrag ist in \(quoted(found)), die Rechnung in \(expected.code).",
        "The amount is in \(quoted(found)), the invoice in \(expected.code).")
    case .onlyInformation(let code):
      say(
        "Ein Beleg der Art \(quoted(code)) fordert nichts; nicht übernommen.",
        "A document of kind \(quoted(code)) asks for nothing; not taken.")
    case .signUnclear:
      say(
        "Eine Gutschrift mit negativem Betrag: Wer wem schuldet, ist unklar.",
        "A credit note with a negative amount: who owes whom is not clear.")
    case .sumsDisagree(let sum, let payable):
      say(
        "Summe abzüglich Vorauszahlung ergibt \(money(sum)), zu zahlen sind \(money(payable)); das gilt.",
        "The sum less what was paid comes to \(money(sum)), \(money(payable)) is to be paid and taken."
      )
    case .taxOmitted:
      say(
        "Die Steueranteile ergeben nicht den Betrag; sie bleiben weg.",
        "The shares of tax do not come to the amount; they are left out.")
    case .precedingUnknown(let numbers):
      say(
        "Bezieht sich auf Rechnungen, die nicht bekannt sind: \(list(numbers)).",
        "It refers to invoices that are not known: \(list(numbers)).")
    case .replaces(let entry, let number):
      say(
        "Ersetzt \(number.text) (\(entry)): diese erst stornieren oder berichtigen.",
        "It takes the place of \(number.text) (\(entry)): cancel or correct that one first.")
    }
  }

  private func list(_ numbers: [DocumentNumber]) -> String {
    numbers.prefix(8).map(\.text).joined(separator: ", ") + (numbers.count > 8 ? " …" : "")
  }

  private func discount(_ finding: InvoiceFinding) -> String {
    switch finding {
    case .skonto(let line, let fault):
      say(
        "Die Skontozeile \(quoted(line)) ist nicht lesbar (\(part(fault))).",
        "The line of a discount \(quoted(line)) cannot be read (\(part(fault))).")
    case .discountInWords(let words):
      say(
        "Das sieht nach Skonto aus, steht aber nur in Worten da: \(quoted(words)).",
        "This looks like a discount, but stands there in words only: \(quoted(words)).")
    case .discountOfPart(let base):
      say(
        "Ein Skonto gilt nur für \(money(base)), nicht für den ganzen Betrag; es bleibt weg.",
        "A discount is of \(money(base)) only, not of the whole amount; it is left out.")
    default:
      say(
        "Ein Skonto passt nicht zu den übrigen Bedingungen oder ist unvollständig; es bleibt weg.",
        "A discount does not fit the other terms, or is incomplete; it is left out.")
    }
  }

  private func part(_ fault: SkontoFault) -> String {
    switch fault {
    case .keyword: "#SKONTO#"
    case .days: "TAGE"
    case .rate: "PROZENT"
    case .base: "BASISBETRAG"
    case .rest: say("dahinter steht noch etwas", "something stands behind it")
    case .outOfRange: say("außerhalb jedes Maßes", "out of reason")
    }
  }

  private func parties(_ finding: InvoiceFinding) -> String {
    switch finding {
    case .otherSeller(let name):
      say(
        "Der Verkäufer \(quoted(name)) hat eine andere USt-IdNr. als der Gläubiger dieses Buchs.",
        "The seller \(quoted(name)) has another VAT number than the creditor of this book.")
    case .ownDebt:
      say(
        "Der Käufer ist der Gläubiger dieses Buchs: das ist eine Schuld, keine Forderung.",
        "The buyer is the creditor of this book: this is a debt, no claim.")
    case .otherPayee(let name):
      say(
        "Zu zahlen ist an \(quoted(name)), nicht an den Verkäufer.",
        "To be paid is \(quoted(name)), not the seller.")
    case .selfBilled:
      say(
        "Vom Käufer ausgestellt (Gutschriftverfahren); die Forderung hat der Verkäufer.",
        "Written by the buyer (self-billing); the claim is the seller's.")
    default:
      say(
        "Nichts weist den Käufer als Unternehmer aus; er gilt als einer, weil er eine E-Rechnung erhält.",
        "Nothing says that the buyer is a business; he is taken for one, as he gets an e-invoice.")
    }
  }
}
