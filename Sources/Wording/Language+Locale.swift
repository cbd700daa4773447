public import Receivables

extension Language {
  /// The language of a locale name such as `de_DE.UTF-8` or a bare `de`.
  ///
  /// German for German, English for everything else that is named; nothing for an empty name.
  public init?(locale: String) {
    guard !locale.isEmpty else { return nil }
    let name = locale.prefix { $0.isLetter }.lowercased()
    self = name == "de" || name == "german" || name == "deutsch" ? .german : .english
  }

  /// The language that the environment of a program asks for, English where it asks for none.
  ///
  /// - Parameter variable: Looks up a variable of the environment.
  /// - Returns: The language of the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set, as POSIX
  ///   has it.
  public static func preferred(by variable: (String) -> String?) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let language = variable(name).flatMap(Language.init(locale:)) { return language }
    }
    return .english
  }
}
