public import Receivables

/// What is wrong with the words on a command line.
public enum UsageFault: Error, Sendable, Hashable {
  /// A required option or argument is missing.
  case missing(String)
  /// Of several options that exclude each other, more than one is given.
  case exclusive([String])
  /// An option is given that says something only together with another.
  case needs(String, other: String)
  /// A value that would change nothing.
  case withoutEffect(String)
  /// A day beyond those that the program computes with.
  case dayOutOfRange(Day, ClosedRange<Day>)
  /// One of these options must be given.
  case oneOf([String])
  /// A value is none of the possible ones.
  case notOneOf(value: String, possible: [String])
  /// A value is not of the form it must have.
  case form(value: String, form: String)
  /// A number is not a whole number within bounds.
  case number(value: String, ClosedRange<Int>)
  /// The value of an option is not a whole number.
  case whole(value: String, option: String)
  /// The workbench has no terminal: input or output is a file or a pipe.
  case noTerminal
  /// The terminal cannot show the workbench.
  case unusableTerminal(String)
  /// The input ended before every question was answered.
  case unanswered
  /// There is no such option.
  case unknownOption(String, suggestion: String?)
  /// A value in a JSON file is missing, or is not what it must be.
  case content(file: String, line: Int, column: Int, path: String)
  /// A file of preferences cannot be read, or a value in it is none of the possible ones.
  case preference(file: String, line: Int, column: Int, key: String)
  /// A file of settings, such as that of keys, cannot be read.
  case settings(file: String, line: Int?)
  /// An option lacks its value.
  case missingValue(String)
  /// There are words that belong to nothing.
  case unexpected(String)
  /// A command lacks its subcommand.
  case missingSubcommand
  /// Anything else the parser of the command line says, in its own words.
  case other(String)
}

extension Wording {
  /// What is wrong with the words on a command line.
  public func explanation(of fault: UsageFault) -> Explanation {
    switch fault {
    case .missing(let option):
      explain(say("\(option) fehlt.", "\(option) is missing."), helpRemedy)
    case .exclusive(let options):
      explain(
        say(
          "\(list(options, say("und", "and"))) schließen sich aus.",
          "\(list(options, say("und", "and"))) exclude each other."),
        say("Nur eines davon angeben.", "Give only one of them."))
    case .needs(let option, let other):
      explain(
        say("\(option) gilt nur zusammen mit \(other).", "\(option) goes only with \(other)."),
        say("\(other) angeben oder \(option) weglassen.", "Give \(other), or leave \(option) out."))
    case .withoutEffect(let value):
      explain(
        say("\(quoted(value)) hätte keine Wirkung.", "\(quoted(value)) would have no effect."),
        say("Weglassen oder berichtigen.", "Leave it out, or correct it."))
    case .dayOutOfRange(let day, let range):
      explain(
        say(
          "Der \(self.day(day)) liegt außerhalb von \(days(range)).",
          "\(self.day(day)) lies outside of \(days(range))."),
        say("Das Jahr prüfen.", "Check the year."))
    case .oneOf(let options):
      explain(
        say(
          "\(list(options, say("oder", "or"))) fehlt.",
          "\(list(options, say("oder", "or"))) is missing."
        ), helpRemedy)
    case .notOneOf(let value, let possible):
      explain(
        say("\(quoted(value)) ist hier nicht möglich.", "\(quoted(value)) is not possible here."),
        say(
          "Möglich: \(possible.joined(separator: ", ")).",
          "Possible: \(possible.joined(separator: ", "))."))
    case .form(let value, let form):
      explain(
        say(
          "\(quoted(value)) hat nicht die nötige Form.", "\(quoted(value)) does not have the form."),
        say("In der Form \(form) angeben.", "Give it in the form \(form)."))
    case .number(let value, let range):
      explain(
        say(
          "\(quoted(value)) ist keine Zahl von \(range.lowerBound) bis \(range.upperBound).",
          "\(quoted(value)) is not a number from \(range.lowerBound) to \(range.upperBound)."),
        say("Eine ganze Zahl angeben.", "Give a whole number."))
    case .whole(let value, _):
      explain(
        say("„\(value)“ ist keine ganze Zahl.", "“\(value)” is not a whole number."),
        say("Eine ganze Zahl angeben.", "Give a whole number."))
    case .noTerminal:
      explain(
        say("Die Arbeitsliste braucht ein Terminal.", "The workbench needs a terminal."),
        say(
          "Ohne Terminal hilft verzug queue, mit --json auch Programmen.",
          "Without a terminal verzug queue helps, with --json programs too."))
    case .unusableTerminal(let name):
      explain(
        say(
          "Das Terminal \(quoted(name)) kann die Arbeitsliste nicht zeigen.",
          "The terminal \(quoted(name)) cannot show the workbench."),
        say("TERM richtig setzen, z. B. xterm-256color.", "Set TERM, such as xterm-256color."))
    case .unanswered:
      explain(
        say(
          "Die Eingabe endete vor der letzten Antwort; es ist nichts entstanden.",
          "The input ended before the last answer; nothing was made."),
        say(
          "Noch einmal anfangen, oder alles als Optionen angeben.",
          "Begin again, or give everything as options."))
    case .unknownOption(let option, nil):
      explain(
        say("Die Option \(quoted(option)) gibt es nicht.", "There is no option \(quoted(option))."),
        helpRemedy)
    case .unknownOption(let option, .some(let suggestion)):
      explain(
        say("Die Option \(quoted(option)) gibt es nicht.", "There is no option \(quoted(option))."),
        say("Vielleicht \(suggestion)?", "Perhaps \(suggestion)?"))
    case .content(let file, let line, let column, let path):
      explain(
        say(
          "\(file), Zeile \(line), Spalte \(column)\(path.isEmpty ? "" : ", \(path)"): Das ist nicht zu lesen.",
          "\(file), line \(line), column \(column)\(path.isEmpty ? "" : ", \(path)"): That cannot be read."
        ),
        say(
          "Die Form zeigt verzug settings --json; Beträge als minor und currency, Tage als JJJJ-MM-TT.",
          "verzug settings --json shows the form; amounts as minor and currency, days as YYYY-MM-DD."
        ))
    case .preference(let file, let line, let column, let key):
      explain(
        say(
          "\(file), Zeile \(line), Spalte \(column)\(key.isEmpty ? "" : ", \(key)"): Das ist nicht zu lesen.",
          "\(file), line \(line), column \(column)\(key.isEmpty ? "" : ", \(key)"): That cannot be read."
        ),
        say(
          "Möglich: theme (verzug themes), language und keys (de, en), ascii (true, false).",
          "Possible: theme (verzug themes), language and keys (de, en), ascii (true, false)."))
    case .settings(let file, let line):
      explain(
        say(
          "\(file)\(line.map { ", Zeile \($0)" } ?? ""): Das ist nicht zu lesen.",
          "\(file)\(line.map { ", line \($0)" } ?? ""): That cannot be read."),
        say(
          "Je Zeile: Befehl = Tasten; verzug keys zeigt alle.",
          "A line each: action = keys; verzug keys shows all."))
    case .missingValue(let option):
      explain(
        say("\(option) braucht einen Wert.", "\(option) needs a value."),
        say(
          "Werte mit Minus nach einem Gleichheitszeichen angeben: \(option)=-5.",
          "Give a value with a minus sign after an equals sign: \(option)=-5."))
    case .unexpected(let words):
      explain(
        say("\(quoted(words)) wird hier nicht erwartet.", "\(quoted(words)) is not expected here."),
        helpRemedy)
    case .missingSubcommand:
      explain(say("Ein Unterbefehl fehlt.", "A subcommand is missing."), helpRemedy)
    case .other(let message): explain(message, helpRemedy)
    }
  }

  private var helpRemedy: String {
    say("Hilfe zeigt --help.", "See --help.")
  }

  private func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
