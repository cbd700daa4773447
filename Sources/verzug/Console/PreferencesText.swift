import Desk
import Notation
import Receivables
import Wording
import Workbench

/// The text of a file of preferences.
struct PreferencesText {
  private let document: Document
  private let path: String

  /// A key that we know.
  private enum Key: String, CaseIterable {
    case theme, language, keys, ascii
  }

  /// Reads a text.
  ///
  /// - Throws: `Problem` with file and line where it is no object.
  init(_ bytes: [UInt8], _ path: String) throws(Problem) {
    self.path = path
    do throws(SyntaxFault) {
      document = try Document(bytes, dialect: .configuration)
    } catch {
      throw Self.problem(path, Position(offset: error.offset, in: bytes.span), "")
    }
    guard document.root.kind == .object else {
      throw Self.problem(path, document.root.position, "")
    }
  }

  /// A text that sets nothing.
  init(empty path: String) throws(Problem) { try self.init(Array("{\n}\n".utf8), path) }

  private static func problem(_ path: String, _ place: Position, _ key: String) -> Problem {
    Problem(
      .usage(.preference(file: path, line: place.line, column: place.column, key: key)),
      status: .refused)
  }

  private func value(_ key: Key) -> Value? { members.first { $0.hasKey(key.rawValue) }?.value }

  private var members: Members {
    guard let members = try? document.root.members() else { preconditionFailure("no object") }
    return members
  }
}

// MARK: - Reading

extension PreferencesText {
  /// The preferences of the text; what it leaves out is as given, what it says besides is not ours.
  func preferences(else preferences: Preferences) throws(Problem) -> Preferences {
    var preferences = preferences
    if let language = try choice(.language, Language.allCases.map { ($0.rawValue, $0) }) {
      // The keys follow the language unless the text says otherwise.
      preferences = Preferences(
        theme: preferences.theme, language: language, isASCII: preferences.isASCII)
    }
    if let value = value(.theme) {
      do throws(ContentFault) { preferences.theme = try value.string() } catch {
        throw Self.problem(path, value.position, Key.theme.rawValue)
      }
    }
    if let keys = try choice(.keys, Preferences.KeyChoice.allCases.map { ($0.rawValue, $0) }) {
      preferences.keys = keys
    }
    if let value = value(.ascii) {
      do throws(ContentFault) { preferences.isASCII = try value.bool() } catch {
        throw Self.problem(path, value.position, Key.ascii.rawValue)
      }
    }
    return preferences
  }

  /// What carries letters, under `mail` and `post`.
  func postOffice(home: String?) throws(Problem) -> PostOffice {
    do throws(PostOffice.Misreading) {
      return try PostOffice(
        mail: members.first { $0.hasKey("mail") }?.value,
        post: members.first { $0.hasKey("post") }?.value, home: home)
    } catch {
      throw Self.problem(path, error.position, error.key)
    }
  }

  private func choice<Choice>(
    _ key: Key, _ choices: [(name: String, value: Choice)]
  ) throws(Problem) -> Choice? {
    guard let value = value(key) else { return nil }
    guard let name = try? value.string(), let choice = choices.first(where: { $0.name == name })
    else { throw Self.problem(path, value.position, key.rawValue) }
    return choice.value
  }
}

// MARK: - Writing

extension PreferencesText {
  /// The text with other values: only what is between the commas changes.
  func bytes(with preferences: Preferences) -> [UInt8] {
    let values: [(key: Key, json: String)] = [
      (.theme, Self.quoted(preferences.theme)),
      (.language, Self.quoted(preferences.language.rawValue)),
      (.keys, Self.quoted(preferences.keys.rawValue)),
      (.ascii, preferences.isASCII ? "true" : "false"),
    ]
    var bytes = document.bytes
    // From the end on, so that the places before stay right.
    let known = values.compactMap { value in
      self.value(value.key).map { (range: $0.range, json: value.json) }
    }
    let missing = values.filter { self.value($0.key) == nil }
    let end = members.map(\.value.range.upperBound).max()
    let added = missing.map { "  \"\($0.key.rawValue)\": \($0.json)" }.joined(separator: ",\n")
    if !missing.isEmpty {
      let text = end == nil ? "\n" + added : ",\n" + added
      let place = end ?? document.root.range.lowerBound + 1
      bytes.insert(contentsOf: text.utf8, at: place)
    }
    for (range, json) in known.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(range, with: json.utf8)
    }
    return bytes
  }

  /// Names of themes and codes: nothing in them needs an escape.
  private static func quoted(_ text: String) -> String {
    let plain = text.unicodeScalars.filter { $0 != "\"" && $0 != "\\" && $0.value >= 0x20 }
    return "\"\(String(String.UnicodeScalarView(plain)))\""
  }
}
