import ArgumentParser
import Receivables
import Wording

/// The command `verzug waive`.
struct WaiveClaims: DebtorVerb {
  static let configuration = CommandConfiguration(
    commandName: "waive", abstract: words.abstract(.waive), discussion: words.discussion(.waive))

  @Argument(help: .init(.debtorNumber, .number)) var number: String
  @Option(help: .init(.parts, .kindAndAmount)) var part: [String] = []
  @Option(help: .init(.partOf, .word)) var of = ClaimPart.principal.rawValue
  @Option(help: .init(.note, .text)) var note: String?
  @OptionGroup var giving: CommandOptions
  @OptionGroup var place: BookOptions

  func command(_ book: Book, on day: Day) throws(Problem) -> Command {
    let kind: ClaimPart = try Input.code(of, "--of")
    let waiver = Waiver(
      parts: try Input.amounts(part, "--part", book).map {
        ItemPart(item: $0.item, part: kind, amount: $0.amount)
      },
      reason: try Input.remarkIfGiven(note, "--note"))
    return .casework(try Input.debtorNumber(number), .waive(waiver))
  }
}
