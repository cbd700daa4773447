public import Receivables

/// What a person can choose about the workbench.
public enum SettingKind: Sendable, Hashable, CaseIterable {
  /// The colours.
  case theme
  /// The language.
  case language
  /// The set of keys.
  case keys
  /// The signs.
  case signs
}

extension Wording {
  /// The title of the settings.
  public var settingsTitle: String { say("Einstellungen", "Settings") }

  /// What is chosen.
  public func heading(_ setting: SettingKind) -> String {
    switch setting {
    case .theme: say("Farben", "Colours")
    case .language: say("Sprache", "Language")
    case .keys: say("Tasten", "Keys")
    case .signs: say("Zeichen", "Signs")
    }
  }

  /// A language by its own name.
  public func name(of language: Language) -> String {
    switch language {
    case .german: "Deutsch"
    case .english: "English"
    }
  }

  /// A set of keys, by the language of its letters.
  public func keySet(_ language: Language) -> String {
    switch language {
    case .german: say("deutsche Buchstaben (k Kontakt)", "German letters (k contact)")
    case .english: say("englische Buchstaben (c Kontakt)", "English letters (c contact)")
    }
  }

  /// Which signs lines and marks are made of.
  public func signs(isASCII: Bool) -> String {
    isASCII
      ? say("nur ASCII: | - >", "ASCII only: | - >")
      : say("Linien und Pfeile", "lines and arrows")
  }

  /// What stands over the samples of a theme.
  public var sampleTitle: String { say("So sieht es aus", "This is how it looks") }

  /// A sample of a role.
  public func sample(_ role: String) -> String { say("Beispiel \(role)", "sample \(role)") }

  /// A sample of the row under the cursor.
  public var sampleRow: String { say("die Zeile unter dem Cursor", "the row under the cursor") }

  /// Where it is kept.
  public func kept(_ path: String) -> String { say("Gespeichert: \(path)", "Saved: \(path)") }
}

/// A column of the table of keys.
public enum KeysColumn: Sendable, Hashable, CaseIterable {
  /// The name of an action in key files.
  case action
  /// The keys with English letters.
  case english
  /// The keys with German letters.
  case german
  /// The keys that count for the person.
  case own
  /// What an action is called.
  case title
}

extension Wording {
  /// The head of a column of the table of keys.
  public func keysColumn(_ column: KeysColumn) -> String {
    switch column {
    case .action: say("Befehl", "Action")
    case .english: say("englisch", "English")
    case .german: say("deutsch", "German")
    case .own: say("Ihre", "Yours")
    case .title: say("Bedeutung", "Meaning")
    }
  }

  /// That a line of the person's own keys does not count as it stands.
  public func keyFinding(line: Int?) -> String {
    line.map {
      say(
        "Ihre Tasten, Zeile \($0): zählt nicht, unbekannt oder schon vergeben.",
        "Your keys, line \($0): does not count, unknown or taken already.")
    }
      ?? say(
        "Ihre Tasten: eine Zeile zählt nicht, unbekannt oder schon vergeben.",
        "Your keys: a line does not count, unknown or taken already.")
  }

  /// What there is to say of a theme.
  public func theme(isChosen: Bool, isReadable: Bool) -> String {
    if !isReadable { return say("nicht zu lesen", "cannot be read") }
    return isChosen ? say("gewählt", "chosen") : say("vorhanden", "there")
  }
}
