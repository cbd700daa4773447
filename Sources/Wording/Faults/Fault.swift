public import Receivables

/// Anything that can be wrong with what a person gave, as a typed value.
public enum Fault: Error, Sendable, Hashable {
  /// An amount or a currency.
  case money(MoneyFault)
  /// A day.
  case day(DayFault)
  /// A moment.
  case instant(InstantFault)
  /// A rate.
  case rate(RateFault)
  /// A period.
  case period(PeriodFault)
  /// An account number.
  case iban(IBANFault)
  /// The code of a bank.
  case bic(BICFault)
  /// A creditor reference.
  case reference(CreditorReferenceFault)
  /// The name of a thing.
  case name(NameFault)
  /// A text.
  case text(TextFault)
  /// A rule of law that gives no result.
  case law(LawFault)
  /// A book on disk.
  case book(BookFault)
  /// A letter.
  case letter(LetterFault)
  /// A file of another program.
  case finding(Finding, file: String)
  /// The command line itself.
  case usage(UsageFault)
}

extension Wording {
  /// What is wrong and what to do.
  public func explanation(of fault: Fault) -> Explanation {
    switch fault {
    case .money(let fault): explanation(of: fault)
    case .day(let fault): explanation(of: fault)
    case .instant(let fault): explanation(of: fault)
    case .rate(let fault): explanation(of: fault)
    case .period(let fault): explanation(of: fault)
    case .iban(let fault): explanation(of: fault)
    case .bic(let fault): explanation(of: fault)
    case .reference(let fault): explanation(of: fault)
    case .name(let fault): explanation(of: fault)
    case .text(let fault): explanation(of: fault)
    case .law(let fault): explanation(of: fault)
    case .book(let fault): explanation(of: fault)
    case .letter(let fault): explanation(of: fault)
    case .finding(let finding, let file):
      explain(
        "\(file): \(self.finding(finding))", say("Die Datei berichtigen.", "Correct the file."))
    case .usage(let fault): explanation(of: fault)
    }
  }

  func explain(_ message: String, _ remedy: String = "") -> Explanation {
    Explanation(message: message, remedy: remedy)
  }

  /// A text from outside in quotation marks, cut to a length that keeps a message readable.
  func quoted(_ text: String) -> String {
    let shown =
      text.unicodeScalars.count > 48
      ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(47))) + "…" : text
    return say("„\(shown)“", "“\(shown)”")
  }

  func quoted(_ scalar: Unicode.Scalar) -> String { quoted(String(Character(scalar))) }
}
