import ArgumentParser
import Receivables
import Wording

/// The command `verzug plan`.
struct AgreePlan: CommandVerb {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: words.abstract(.plan), discussion: words.discussion(.plan))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.instalments, .dayAndAmount)) var instalment: [String]
  @Option(help: .init(.items, .entry)) var item: [String] = []
  @Flag(help: .init(.noInterest)) var noInterest = false
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func debtor() throws(Problem) -> DebtorID? { try Input.debtorNumber(number) }

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    var instalments: [Instalment] = []
    for text in instalment {
      let pair = try Input.pair(text, "--instalment", form: "2026-12-15=60.00")
      instalments.append(
        Instalment(
          by: try Input.day(pair.left, "--instalment"),
          amount: try Input.amount(String(pair.right), "--instalment", book)))
    }
    let debtor = try Input.debtorNumber(number)
    var items = try Input.entries(item, "--item")
    if items.isEmpty, let claim = book.account(debtor)?.claim(on: day, book.settings) {
      items = claim.items.filter { !$0.total.isZero }.map(\.number)
    }
    let terms = PlanTerms(
      items: items, instalments: instalments,
      interest: noInterest ? .waived : .statutory)
    return .casework(debtor, .agreePlan(PlanAgreement(terms: terms)))
  }
}
