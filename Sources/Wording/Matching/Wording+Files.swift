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
    }
  }
}
