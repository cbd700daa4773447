import ArgumentParser
import Receivables
import Wording

/// The command `verzug undo`.
struct UndoCommand: CommandVerb {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: words.abstract(.undo), discussion: words.discussion(.undo))

  @Argument(help: .init(.entry, .entry)) var entry: String
  @Flag(help: .init(.withDependents)) var withDependents = false
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .undo(
      try Input.entry(entry, words.valueName(.entry)), withDependents: withDependents,
      reason: try Input.remarkIfGiven(note, "--note"))
  }
}
