import Receivables
import Wording

/// The manual page of the program, as `man` reads it (roff with the macros of man(7)).
struct ManualPage {
  private let tool: ToolDescription
  private let day: Day
  private var lines: [String] = []

  init(_ tool: ToolDescription, version: String, on day: Day) {
    self.tool = tool
    self.day = day
    let root = tool.command
    lines.append(".TH VERZUG 1 \(day) \"Verzug \(version)\"")
    section(.name)
    text("verzug – \(root.abstract ?? "")")
    section(.synopsis)
    line(".B verzug")
    line(".I \(words.manual(.command))")
    text("[\(words.manual(.options))]")
    section(.description)
    paragraphs(root.discussion)
    section(.commands)
    for command in root.subcommands ?? [] where command.shouldDisplay { add(command, []) }
    section(.environment)
    for variable in ManualText.Variable.allCases {
      line(".TP")
      line(".B \(Self.escaped(variable.rawValue))")
      text(words.manual(variable))
    }
    section(.files)
    line(".TP")
    line(".I ~/.local/share/verzug/default")
    text(words.manual(.defaultBook))
    section(.status)
    text(words.manual(.statuses))
  }

  /// The text of the page.
  var text: String { lines.joined(separator: "\n") + "\n" }
}

// MARK: - Commands

extension ManualPage {
  private mutating func add(_ command: ToolDescription.Command, _ above: [String]) {
    let path = above + [command.commandName]
    let nested = (command.subcommands ?? []).filter(\.shouldDisplay)
    line(".SS \(Self.escaped(path.joined(separator: " ")))")
    text(command.abstract ?? "")
    if nested.isEmpty { synopsis(command, path) }
    paragraphs(command.discussion)
    for argument in command.arguments ?? [] where argument.shouldDisplay { add(argument) }
    for inner in nested { add(inner, path) }
  }

  private mutating func synopsis(_ command: ToolDescription.Command, _ path: [String]) {
    let needed = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isOptional }
    let parts = needed.map { argument in
      [argument.option, argument.kind == .flag ? nil : "<\(argument.valueName ?? "")>"]
        .compactMap { $0 }.joined(separator: " ") + (argument.isRepeating ? "…" : "")
    }
    line(".PP")
    line(".B \(Self.escaped((["verzug"] + path + parts).joined(separator: " ")))")
  }

  private mutating func add(_ argument: ToolDescription.Argument) {
    // Every command has them.
    guard argument.option != "--help", argument.option != "--version" else { return }
    line(".TP")
    let value = "<\(argument.valueName ?? "")>" + (argument.isRepeating ? "…" : "")
    switch (argument.option, argument.kind) {
    case (let option?, .flag): line(".B \(Self.escaped(option))")
    case (let option?, _):
      line(".BI \"\(Self.quoted(option)) \" \"\(Self.quoted(value))\"")
    case (nil, _): line(".I \(Self.escaped(value))")
    }
    text(argument.abstract ?? "")
  }
}

// MARK: - Roff

extension ManualPage {
  private mutating func line(_ text: String) { lines.append(text) }

  private mutating func section(_ section: ManualText.Section) {
    lines.append(".SH \(words.manual(section))")
  }

  /// A line of text that no request can begin in.
  private mutating func text(_ text: String) {
    let escaped = Self.escaped(text)
    let isRequest = escaped.hasPrefix(".") || escaped.hasPrefix("'")
    lines.append(isRequest ? "\\&" + escaped : escaped)
  }

  /// Paragraphs; what is indented is an example and stands as it is.
  private mutating func paragraphs(_ discussion: String?) {
    guard let discussion, !discussion.isEmpty else { return }
    line(".PP")
    for part in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      if part.isEmpty {
        line(".PP")
      } else if part.hasPrefix("  ") {
        line(".RS 4")
        line(".nf")
        text(String(part.drop { $0 == " " }))
        line(".fi")
        line(".RE")
      } else {
        text(String(part))
      }
    }
  }

  /// Hyphens stay hyphens that can be copied to a shell, backslashes backslashes.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      default: escaped.append(character)
      }
    }
  }

  /// Escaped, for an argument in quotation marks.
  private static func quoted(_ text: String) -> String {
    escaped(text).reduce(into: "") { quoted, character in
      quoted += character == "\"" ? "\\(dq" : String(character)
    }
  }
}
