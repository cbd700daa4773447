import ArgumentParser
import Receivables
import Wording

/// The command `verzug designate`.
struct DesignatePayment: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "designate", abstract: words.abstract(.designate),
    discussion: words.discussion(.designate))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.paymentEntry, .entry)) var payment: String
  @Option(help: .init(.items, .entry)) var item: [String] = []
  @Flag(help: .init(.principalOnly)) var principal = false
  @Option(help: .init(.parts, .kindAndAmount)) var part: [String] = []
  @Option(help: .init(.partOf, .word)) var of: String?
  @Option(help: .init(.designationSource, .word)) var source = PaymentDesignation.Source.clerk
    .rawValue
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    .account(
      try Input.debtorNumber(number),
      .designate(
        PaymentDesignation(
          payment: try Input.entry(payment, "--payment"), designation: try designation(book),
          source: try Input.code(source, "--source"))))
  }

  /// What is named; without anything the order of the statute.
  private func designation(_ book: Book) throws(Problem) -> Designation {
    if item.isEmpty { try Input.require("--item", for: ("--principal", principal)) }
    if part.isEmpty { try Input.require("--part", for: ("--of", of != nil)) }
    switch (item.isEmpty, part.isEmpty) {
    case (true, true): return .none
    case (false, false): throw Problem(.usage(.exclusive(["--item", "--part"])))
    case (false, true):
      let items = try Input.entries(item, "--item")
      return principal ? .principal(items) : .items(items)
    case (true, false):
      let kind: ClaimPart = try Input.codeIfGiven(of, "--of") ?? .principal
      return .parts(
        try Input.amounts(part, "--part", book).map {
          ItemPart(item: $0.item, part: kind, amount: $0.amount)
        })
    }
  }
}
