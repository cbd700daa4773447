import Receivables
import Wording

/// The language of `--lang`, wherever on the command line it stands.
///
/// It is read before everything else, because the descriptions of options are sentences too.
struct LanguageChoice {
  /// The language of every sentence.
  let chosen: Language

  /// Whether the option names it, which then counts over everything else.
  let isNamed: Bool

  /// The arguments without the option.
  let otherArguments: [String]

  /// That there is no such language.
  let problem: Problem?

  init(_ arguments: some Sequence<String>, variable: (String) -> String?) {
    var others: [String] = []
    var named: String?
    var takesValue = false
    var areOptionsOver = false
    for argument in arguments {
      if areOptionsOver {
        others.append(argument)
      } else if takesValue {
        named = argument
        takesValue = false
      } else if argument == "--lang" {
        takesValue = true
      } else if argument.hasPrefix("--lang=") {
        named = String(argument.dropFirst("--lang=".count))
      } else {
        // What follows is no option, whatever it looks like.
        areOptionsOver = argument == "--"
        others.append(argument)
      }
    }
    // An option without its value is left for the parser to refuse.
    otherArguments = takesValue ? others + ["--lang"] : others
    let language = named.flatMap(Language.init(rawValue:))
    chosen = language ?? .preferred(by: variable)
    isNamed = language != nil
    problem =
      if let named, language == nil {
        Problem(
          .usage(.notOneOf(value: named, possible: Language.allCases.map(\.rawValue))),
          at: "--lang")
      } else {
        nil
      }
  }
}
