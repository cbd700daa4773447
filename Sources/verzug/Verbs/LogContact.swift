import ArgumentParser
import Receivables
import Wording

/// The command `verzug log`.
struct LogContact: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: words.abstract(.log), discussion: words.discussion(.log))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.outcome, .word)) var outcome: String
  @Option(help: .init(.channel, .word)) var channel = ContactChannel.phone.rawValue
  @Flag(name: .customLong("in"), help: .init(.incoming)) var incoming = false
  @Option(help: .init(.reason, .word)) var reason: String?
  @Option(help: .init(.person, .name)) var person: String?
  @Option(help: .init(.note, .text)) var note: String?
  @Option(help: .init(.followUp, .day)) var followUp: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let contact = Contact(
      channel: try Input.code(channel, "--channel"), direction: incoming ? .incoming : .outgoing,
      outcome: try Input.code(outcome, "--outcome"),
      cause: try Input.codeIfGiven(reason, "--reason"),
      person: try Input.lineIfGiven(person, "--person"),
      note: try Input.remarkIfGiven(note, "--note"))
    let next = try Input.dayIfGiven(followUp, "--follow-up")
    return .casework(
      try Input.debtorNumber(number),
      .logContact(contact, then: next.map { [.setFollowUp(FollowUp(day: $0))] } ?? []))
  }
}
