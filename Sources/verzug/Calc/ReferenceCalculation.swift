import ArgumentParser
import Receivables
import Wording

/// The command `verzug calc reference`.
struct ReferenceCalculation: Calculation {
  static let configuration = CommandConfiguration(
    commandName: "reference", abstract: words.abstract(.reference),
    discussion: words.discussion(.reference))

  @Argument(help: .init(words.help(.references))) var reference: [String] = []
  @Option(help: .init(words.help(.number), valueName: "number")) var number: [String] = []
  @OptionGroup var output: OutputOptions

  func reply() throws(Problem) -> Reply {
    guard !reference.isEmpty || !number.isEmpty else {
      throw Problem(.usage(.oneOf(["<reference>", "--number"])))
    }
    let checks =
      reference.map { text in
        Check(text) { () throws(CreditorReferenceFault) in try CreditorReference(text) }
      }
      + number.map { text in
        Check(text) { () throws(CreditorReferenceFault) in
          try CreditorReference(numbering: text)
        }
      }
    let isValid = checks.allSatisfy { $0.fault == nil }
    var sheet = Sheet()
    for check in checks {
      sheet.heading(check.reference?.grouped ?? check.text)
      if let reference = check.reference {
        sheet.field(words.label(.result), words.valid)
        sheet.field(words.label(.reference), reference.compact)
      }
      sheet.add(check.fault.map(Fault.reference))
    }
    return Reply(
      answer: ReferenceAnswer(valid: isValid, references: checks.map(\.answer)), sheet: sheet,
      status: isValid ? .success : .refused)
  }

  /// A reference as given or made, and what became of it.
  private struct Check {
    let text: String
    let reference: CreditorReference?
    let fault: CreditorReferenceFault?

    init(_ text: String, _ read: () throws(CreditorReferenceFault) -> CreditorReference) {
      self.text = text
      do {
        reference = try read()
        fault = nil
      } catch {
        reference = nil
        fault = error
      }
    }

    var answer: ReferenceAnswer.Item {
      .init(
        given: text, valid: fault == nil, reference: reference, grouped: reference?.grouped,
        fault: fault.map { Fault.reference($0).code })
    }
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
  }
}
