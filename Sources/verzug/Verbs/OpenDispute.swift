import ArgumentParser
import Receivables
import Wording

/// The command `verzug dispute`.
struct OpenDispute: CommandVerb {
  static let configuration = CommandConfiguration(
    commandName: "dispute", abstract: words.abstract(.dispute),
    discussion: words.discussion(.dispute))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.disputeReason, .word)) var reason: String
  @Option(help: .init(.answerBy, .day)) var answerBy: String
  @Option(help: .init(.parts, .kindAndAmount)) var part: [String] = []
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func debtor() throws(Problem) -> DebtorID? { try Input.debtorNumber(number) }

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let dispute = Dispute(
      reason: try Input.code(reason, "--reason"), amounts: try Input.amounts(part, "--part", book),
      answerBy: try Input.day(answerBy, "--answer-by"),
      words: try Input.remarkIfGiven(note, "--note"))
    return .casework(try Input.debtorNumber(number), .openDispute(dispute))
  }
}
