// What is said of texts that are not saved yet.

extension Wording {
  /// That what was typed is in memory only, and why.
  public func draftNotKept(_ why: String) -> String {
    say("Der Entwurf ist nicht gesichert: \(why)", "The draft is not kept: \(why)")
  }

  /// That a text cannot go to an editor.
  public var noFolderForTexts: String {
    say(
      "Für den Editor fehlt ein Ordner: HOME ist nicht gesetzt.",
      "There is no folder for the editor: HOME is not set.")
  }

  /// That an editor did not end well.
  public var editorFailed: String {
    say(
      "Der Editor endete mit einem Fehler; der Text bleibt, wie er war.",
      "The editor ended with an error; the text stays as it was.")
  }
}

extension Wording {
  /// That an editor is for texts of several lines.
  public var editorForTexts: String {
    say("Der Editor ist für mehrzeilige Texte da.", "The editor is for texts of several lines.")
  }

  /// That there is nothing that an action could be done with.
  public func nothingFor(_ action: Action) -> String {
    say(
      "\(title(of: action)): dafür gibt es hier nichts.",
      "\(title(of: action)): there is nothing here for it.")
  }
}
