import Desk
import Glibc
import Notation
import Receivables
import Terminal
import Wording
import Workbench

/// How a person likes the workbench: `config.json` in the person's own folder, with comments, beside
/// the `keys` that the person changed.
///
/// What is written into the file changes only the values it is about: remarks, the order and keys of
/// others stay as they are.
struct PreferencesFile {
  /// The folder, `$XDG_CONFIG_HOME/verzug`; nothing where the environment names none.
  let folder: String?

  init(_ variable: (String) -> String? = Environment.variable) {
    let config =
      variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? variable("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.config" : nil }
    folder = config.map { $0 + "/verzug" }
  }

  /// The file; nothing where there is no folder for it.
  var path: String? { folder.map { $0 + "/config.json" } }

  /// The preferences of the file; what it leaves out is as given.
  ///
  /// - Throws: `Problem` that names file, line and key where it cannot be read.
  func preferences(else preferences: Preferences) throws(Problem) -> Preferences {
    guard let path, let bytes = try Self.bytes(of: path) else { return preferences }
    return try PreferencesText(bytes, path).preferences(else: preferences)
  }

  /// The keys that the person changed; nothing where there is no such file.
  ///
  /// - Throws: `Problem` where the file is none of settings.
  func keys() throws(Problem) -> KeyFile? {
    guard let folder else { return nil }
    let path = folder + "/keys"
    do throws(SettingsFault) { return try KeyFile(at: path) } catch {
      throw Problem(.usage(.settings(file: path, line: error.line)), status: .refused)
    }
  }

  /// Keeps preferences in the file; nothing where there is no folder for it.
  var keeper: PreferenceKeeper? {
    guard let folder, let path else { return nil }
    return PreferenceKeeper { preferences in
      do throws(Problem) {
        let bytes = try Self.bytes(of: path)
        let text =
          if let bytes { try PreferencesText(bytes, path) } else {
            try PreferencesText(empty: path)
          }
        try PersonalFile.write(text.bytes(with: preferences), to: path, in: folder)
        return .success(path)
      } catch {
        return .failure(error.fault)
      }
    }
  }

  private static func bytes(of path: String) throws(Problem) -> [UInt8]? {
    do throws(BookFault) { return try Importing.file(at: path).bytes } catch {
      if case .unreachable(_, .missing) = error { return nil }
      throw Problem(.book(error), status: .refused)
    }
  }
}

extension PreferencesFile {
  /// What carries letters out of the house; nothing where the file sets none up.
  ///
  /// - Throws: `Problem` that names file, line and key where it cannot be read.
  func postOffice(
    _ variable: (String) -> String? = Environment.variable
  ) throws(Problem) -> PostOffice {
    guard let path, let bytes = try Self.bytes(of: path) else { return .none }
    return try PreferencesText(bytes, path).postOffice(home: variable("HOME"))
  }
}
