import Terminal

/// The file through which a text goes to the person's own editor and back.
enum EditorFile {
  /// Starts the editor on a text.
  static func effects(_ text: String) -> [Effect<Workbench.Message>] { [] }

  /// The text as the editor left it; nothing where it was not saved.
  ///
  /// The file is gone afterwards.
  static func take(_ path: String, _ ending: Program.Ending) -> String? { nil }
}
