public import Receivables

extension Wording {
  /// The name of a letter as a file, the same for reminders and dunning letters.
  public func letterFile(dated day: Day) -> String {
    say("Schreiben", "letter") + " \(day).pdf"
  }
}
