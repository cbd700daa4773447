import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc reference`.
struct ReferenceCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "reference", abstract: words.abstract(.reference),
    discussion: words.discussion(.reference))

  @Argument(help: .init(.references)) var reference: [String] = []
  @Option(help: .init(.number, .number)) var number: [String] = []
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    guard !reference.isEmpty || !number.isEmpty else {
      throw Problem(.usage(.oneOf(["<reference>", "--number"])))
    }
    let checks =
      reference.map { text in
        Checked(text, Fault.reference) { () throws(CreditorReferenceFault) in
          try CreditorReference(text)
        }
      }
      + number.map { text in
        Checked(text, Fault.reference) { () throws(CreditorReferenceFault) in
          try CreditorReference(numbering: text)
        }
      }
    let isValid = checks.allSatisfy(\.isValid)
    var sheet = Sheet()
    for check in checks {
      sheet.add(check, heading: check.value?.grouped)
      if let reference = check.value { sheet.field(words.label(.reference), reference.compact) }
    }
    return Reply(
      answer: ReferenceAnswer(valid: isValid, references: checks.map(ReferenceAnswer.Item.init)),
      sheet: sheet, status: isValid ? .success : .refused)
  }
}

/// References as machines read them.
private struct ReferenceAnswer: Encodable {
  let schema = 1
  let valid: Bool
  let references: [Item]

  struct Item: Encodable {
    let given: String
    let valid: Bool
    let reference: CreditorReference?
    let grouped: String?
    let fault: String?

    init(_ checked: Checked<CreditorReference>) {
      given = checked.text
      valid = checked.isValid
      reference = checked.value
      grouped = checked.value?.grouped
      fault = checked.fault?.code
    }
  }
}
