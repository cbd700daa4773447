import Receivables

extension Wording {
  func xml(_ fault: XMLFault) -> String {
    switch fault {
    case .documentType:
      say(
        "Die Datei erklärt einen Dokumenttyp (DOCTYPE); solche Dateien werden nicht gelesen.",
        "The file declares a document type (DOCTYPE); such files are not read.")
    case .encoding(let name):
      say(
        "Die Kodierung \(quoted(name)) wird nicht gelesen, nur UTF-8, UTF-16, ISO-8859-1 und Windows-1252.",
        "The encoding \(quoted(name)) is not read, only UTF-8, UTF-16, ISO-8859-1 and Windows-1252."
      )
    case .malformed(let words):
      say("Das ist kein gültiges XML: \(quoted(words)).", "This is no valid XML: \(quoted(words)).")
    }
  }

  func limit(_ limit: FileLimit, _ most: Int) -> String {
    switch limit {
    case .depth:
      say(
        "Mehr als \(most) Elemente ineinander.", "More than \(most) elements inside each other.")
    case .attributes:
      say("Ein Element mit mehr als \(most) Attributen.", "More than \(most) attributes.")
    case .name:
      say("Ein Name ist länger als \(most) Byte.", "A name is longer than \(most) bytes.")
    case .tag:
      say(
        "Ein Element ist länger als \(most >> 10) KiB.", "A tag is longer than \(most >> 10) KiB.")
    case .elements:
      say("Mehr als \(most) Elemente.", "More than \(most) elements.")
    case .text:
      say("Ein Text ist länger als \(most >> 10) KiB.", "A text is longer than \(most >> 10) KiB.")
    case .details:
      say(
        "Eine Buchung aus mehr als \(most) Zahlungen.", "One entry of more than \(most) payments.")
    case .entry:
      say(
        "Eine Buchung ist länger als \(most >> 20) MiB.",
        "An entry is longer than \(most >> 20) MiB.")
    case .entries:
      say("Mehr als \(most) Dateien im Archiv.", "More than \(most) files in the archive.")
    case .entrySize:
      say(
        "Eine Datei im Archiv ist größer als \(most >> 20) MiB. Ausgepackt einlesen.",
        "A file in the archive is larger than \(most >> 20) MiB. Unpack it and read it.")
    case .archiveSize:
      say(
        "Das Archiv ist ausgepackt größer als \(most >> 20) MiB.",
        "The archive is larger than \(most >> 20) MiB unpacked.")
    case .ratio:
      say(
        "Das Archiv ist ausgepackt mehr als \(most)-mal so groß; das ist kein Kontoauszug.",
        "The archive grows more than \(most) times when unpacked; that is no bank statement.")
    }
  }

  func statement(_ rule: Finding.Rule) -> String {
    switch rule {
    case .field(let name, let text):
      say(
        "\(name): \(quoted(text)) ist nicht lesbar.", "\(name): \(quoted(text)) cannot be read.")
    case .fieldMissing(let name): say("Es fehlt: \(name).", "Missing: \(name).")
    case .doesNotAddUp(let expected, let found):
      say(
        "Anfangssaldo und Buchungen ergeben \(money(expected)), der Endsaldo ist \(money(found)). Der Auszug wird nicht gebucht.",
        "Opening balance and movements come to \(money(expected)), the closing balance is \(money(found)). The statement is not booked."
      )
    case .unsplit(let amount, let count):
      say(
        "\(money(amount)) stehen für \(count) Zahlungen, deren Einzelbeträge fehlen oder nicht aufgehen.",
        "\(money(amount)) stand for \(count) payments whose amounts are missing or do not add up."
      )
    case .more(let count):
      say("Und \(count) weitere Hinweise.", "And \(count) more findings.")
    default:
      say("Darin ist kein Kontoauszug.", "There is no bank statement in it.")
    }
  }

  func account(_ rule: Finding.Rule) -> String {
    switch rule {
    case .foreignAccount(let number):
      say(
        "Auszug des Kontos \(quoted(number)), das nicht unseres ist. Eigene Konten nennt verzug settings --iban.",
        "Statement of the account \(quoted(number)), which is not ours. Name our accounts with verzug settings --iban."
      )
    case .statementGap(let last, let day, let found, let isAccepted):
      gap(last, day, found, isAccepted)
    default:
      say(
        "Ohne Anfangs- und Endsaldo: Die Umsätze werden übernommen, ein Bankstand folgt daraus nicht.",
        "Without opening and closing balance: the movements are taken, no bank day follows from it."
      )
    }
  }

  private func gap(_ last: Money, _ day: Day, _ found: Money, _ isAccepted: Bool) -> String {
    let gap = say(
      "Der letzte Auszug endet am \(self.day(day)) mit \(money(last)), dieser beginnt mit \(money(found)): Dazwischen fehlt etwas.",
      "The last statement ends on \(self.day(day)) with \(money(last)), this one begins with \(money(found)): something is missing between them."
    )
    let remedy =
      isAccepted
      ? say("Als Lücke angenommen.", "Taken as a gap.")
      : say(
        "Den fehlenden Auszug zuerst einlesen, oder die Lücke mit --accept-gap begründen.",
        "Read the missing statement first, or give the reason for the gap with --accept-gap.")
    return "\(gap) \(remedy)"
  }
}
