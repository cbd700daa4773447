import ArgumentParser
import Terminal
import Wording
import Workbench

/// The command `verzug keys`: both sets that are shipped, and what the person changed.
struct ListKeys: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: words.abstract(.keys), discussion: words.discussion(.keys))

  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    let file = PreferencesFile()
    let preferences = try Session.preferences(file)
    var findings: [KeyFinding<Action>] = []
    let own = KeySet(preferences.keys, with: try file.keys(), &findings)
    let (english, german) = (KeySet(.english), KeySet(.german))
    let rows = Action.allCases.map { action in
      KeysAnswer.Row(
        action: action.rawValue, title: words.title(of: action),
        english: Self.texts(english, action),
        german: Self.texts(german, action), own: Self.texts(own, action))
    }
    var sheet = Sheet()
    sheet.table(
      [
        .text(words.keysColumn(.action)), .text(words.keysColumn(.english)),
        .text(words.keysColumn(.german)), .text(words.keysColumn(.own)).optional,
        .text(words.keysColumn(.title)).optional,
      ],
      rows.map { row in
        [
          row.action, row.english.joined(separator: ", "), row.german.joined(separator: ", "),
          row.own.joined(separator: ", "), row.title,
        ]
      })
    let faults = findings.sorted { ($0.line ?? 0) < ($1.line ?? 0) }
      .map { words.keyFinding(line: $0.line) }
    if !faults.isEmpty { sheet.list(faults) }
    return Reply(
      answer: KeysAnswer(keys: rows, findings: findings.map { .init(line: $0.line) }),
      sheet: sheet, status: findings.isEmpty ? .success : .refused)
  }

  private static func texts(_ keys: KeySet<Action>, _ action: Action) -> [String] {
    keys[action].map(\.text)
  }
}

/// The table of keys as machines read it.
private struct KeysAnswer: Encodable {
  let schema = 1
  let keys: [Row]
  let findings: [Finding]

  struct Row: Encodable {
    let action: String
    let title: String
    let english: [String]
    let german: [String]
    let own: [String]
  }

  /// A line of the person's file that does not count as it stands.
  struct Finding: Encodable {
    let line: Int?
  }
}
