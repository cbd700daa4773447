import ArgumentParser
import Terminal
import Wording
import Workbench

/// The command `verzug themes`: what can be chosen, and which one is.
struct ListThemes: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: words.abstract(.themes), discussion: words.discussion(.themes)
  )

  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    let shelf = Session.shelf
    let chosen = try Session.preferences(PreferencesFile()).theme
    let rows = shelf.names.map { name in
      ThemesAnswer.Row(
        name: name, isChosen: name == chosen,
        isReadable: (try? shelf.theme(name, at: .direct)) != nil)
    }
    var sheet = Sheet()
    for row in rows {
      sheet.field(row.name, words.theme(isChosen: row.isChosen, isReadable: row.isReadable))
    }
    return Reply(
      answer: ThemesAnswer(themes: rows, folders: shelf.folders), sheet: sheet,
      status: rows.allSatisfy(\.isReadable) ? .success : .refused)
  }
}

/// The themes as machines read them.
private struct ThemesAnswer: Encodable {
  let schema = 1
  let themes: [Row]
  let folders: [String]

  struct Row: Encodable {
    let name: String
    let isChosen: Bool
    let isReadable: Bool
  }
}
