import ArgumentParser
import Receivables
import Wording

/// The command `verzug dispute`.
struct OpenDispute: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "dispute", abstract: words.abstract(.dispute),
    discussion: words.discussion(.dispute))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.disputeReason, .word)) var reason: String?
  @Option(help: .init(.answerBy, .day)) var answerBy: String?
  @Option(help: .init(.parts, .kindAndAmount)) var part: [String] = []
  @Option(help: .init(.note, .text)) var note: String?
  @Option(help: .init(.move, .entry)) var move: String?
  @Option(help: .init(.stage, .word)) var stage: String?
  @Option(help: .init(.end, .entry)) var end: String?
  @Option(help: .init(.verdict, .word)) var verdict: String?
  @Option(help: .init(.payBy, .day)) var payBy: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let end { return .casework(debtor, .decideDispute(try decision(end, book))) }
    if let move { return .casework(debtor, .moveDispute(try step(move))) }
    let dispute = Dispute(
      reason: try Input.code(try Input.required(reason, "--reason"), "--reason"),
      amounts: try Input.amounts(part, "--part", book),
      answerBy: try Input.day(try Input.required(answerBy, "--answer-by"), "--answer-by"),
      words: try Input.remarkIfGiven(note, "--note"))
    return .casework(debtor, .openDispute(dispute))
  }

  private func step(_ move: String) throws(Problem) -> DisputeMove {
    DisputeMove(
      dispute: try Input.entry(move, "--move"),
      stage: try Input.code(try Input.required(stage, "--stage"), "--stage"),
      answerBy: try Input.dayIfGiven(answerBy, "--answer-by"),
      note: try Input.remarkIfGiven(note, "--note"))
  }

  private func decision(_ end: String, _ book: Book) throws(Problem) -> DisputeDecision {
    DisputeDecision(
      dispute: try Input.entry(end, "--end"),
      verdict: try Input.code(try Input.required(verdict, "--verdict"), "--verdict"),
      accepted: try Input.amounts(part, "--part", book),
      deadline: try Input.dayIfGiven(payBy, "--pay-by"),
      note: try Input.remarkIfGiven(note, "--note"))
  }
}
