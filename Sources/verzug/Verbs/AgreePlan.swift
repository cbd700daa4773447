import ArgumentParser
import Receivables
import Wording

/// The command `verzug plan`.
struct AgreePlan: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: words.abstract(.plan), discussion: words.discussion(.plan))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.instalments, .dayAndAmount)) var instalment: [String] = []
  @Option(help: .init(.items, .entry)) var item: [String] = []
  @Flag(help: .init(.noInterest)) var noInterest = false
  @Option(help: .init(.replyBy, .day)) var replyBy: String?
  @Option(help: .init(.end, .entry)) var end: String?
  @Option(help: .init(.planEnd, .word)) var reason: String?
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let debtor = try Input.debtorNumber(number)
    if let end {
      return .casework(
        debtor,
        .endPlan(
          PlanEnd(
            plan: try Input.entry(end, "--end"),
            reason: try Input.code(try Input.required(reason, "--reason"), "--reason"),
            note: try Input.remarkIfGiven(note, "--note"))))
    }
    let terms = try terms(debtor, book, on: day)
    if let replyBy {
      return .casework(
        debtor,
        .offerPlan(PlanOffer(terms: terms, replyBy: try Input.day(replyBy, "--reply-by"))))
    }
    return .casework(debtor, .agreePlan(PlanAgreement(terms: terms)))
  }

  private func terms(
    _ debtor: DebtorID, _ book: Book, on day: Day
  ) throws(Problem) -> PlanTerms {
    guard !instalment.isEmpty else { throw Problem(.usage(.missing("--instalment"))) }
    var instalments: [Instalment] = []
    for text in instalment {
      let pair = try Input.pair(text, "--instalment", form: "2026-12-15=60.00")
      instalments.append(
        Instalment(
          by: try Input.day(pair.left, "--instalment"),
          amount: try Input.amount(String(pair.right), "--instalment", book)))
    }
    var items = try Input.entries(item, "--item")
    if items.isEmpty, let claim = book.account(debtor)?.claim(on: day, book.settings) {
      items = claim.items.filter { !$0.total.isZero }.map(\.number)
    }
    return PlanTerms(
      items: items, instalments: instalments,
      interest: noInterest ? .waived : .statutory)
  }
}
