import ArgumentParser
import Receivables
import Wording

/// The command `verzug circumstance`.
struct NoteCircumstance: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "circumstance", abstract: words.abstract(.circumstance),
    discussion: words.discussion(.circumstance))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.circumstanceKind, .word)) var kind: String?
  @Option(help: .init(.since, .day)) var since: String?
  @Option(help: .init(.authority, .text)) var authority: String?
  @Option(help: .init(.fileNumber, .text)) var fileNumber: String?
  @Option(help: .init(.deadlineDay, .day)) var deadline: String?
  @Option(help: .init(.items, .entry)) var item: [String] = []
  @Option(help: .init(.end, .entry)) var end: String?
  @Option(help: .init(.through, .day)) var through: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let end {
      return .casework(
        debtor,
        .endCircumstance(
          CircumstanceEnd(
            circumstance: try Input.entry(end, "--end"),
            through: try Input.dayIfGiven(through, "--through") ?? day,
            reason: try Input.remarkIfGiven(note, "--note"))))
    }
    return .casework(
      debtor,
      .noteCircumstance(
        Circumstance(
          kind: try Input.code(try Input.required(kind, "--kind"), "--kind"),
          since: try Input.dayIfGiven(since, "--since") ?? day,
          authority: try Input.lineIfGiven(authority, "--authority"),
          fileNumber: try Input.lineIfGiven(fileNumber, "--file-number"),
          deadline: try Input.dayIfGiven(deadline, "--deadline"),
          items: try Input.entries(item, "--item"),
          source: try Input.remarkIfGiven(note, "--note"))))
  }
}
