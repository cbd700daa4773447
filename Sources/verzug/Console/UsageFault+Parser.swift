import Receivables
import Wording

extension UsageFault {
  /// Reads the English message of the argument parser, whose errors are not public.
  init(parserMessage message: String) {
    let names = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    let first = names.first ?? ""
    switch message {
    case _ where message.hasPrefix("Unknown option"):
      self = .unknownOption(first, suggestion: names.count > 1 ? names[1] : nil)
    case _ where message.hasPrefix("Missing value for"):
      self = .missingValue(String(first.prefix { $0 != " " }))
    // The parser itself reads whole numbers, and nothing else.
    case _ where message.hasPrefix("The value") && message.contains("is invalid for"):
      self = .whole(
        value: first, option: names.count > 1 ? String(names[1].prefix { $0 != " " }) : "")
    case _ where message.hasPrefix("Missing expected argument"):
      self = .missing(first)
    case _ where message.hasPrefix("Missing required subcommand"):
      self = .missingSubcommand
    case _ where message.hasPrefix("Unexpected argument"),
      _ where message.contains("unexpected arguments"),
      _ where message.contains("does not take any value"):
      self = .unexpected(names.joined(separator: " "))
    default: self = .other(message)
    }
  }
}

extension Fault {
  /// The option that the fault itself names.
  var option: String? {
    switch self {
    case .usage(.missing(let option)), .usage(.missingValue(let option)),
      .usage(.unknownOption(let option, _)), .usage(.needs(let option, _)),
      .usage(.whole(_, let option)):
      option
    case .usage(.exclusive(let options)), .usage(.oneOf(let options)): options.first
    default: nil
    }
  }

  /// A code for machines: the kind of fault and its case, such as `iban.wrongCheckDigits`.
  var code: String {
    switch self {
    case .money(.unreadable(_, let reason)): "money.\(caseName(reason))"
    case .money(let fault): "money.\(caseName(fault))"
    case .day(let fault): "day.\(caseName(fault))"
    case .instant(let fault): "instant.\(caseName(fault))"
    case .rate(let fault): "rate.\(caseName(fault))"
    case .period(let fault): "period.\(caseName(fault))"
    case .iban(let fault): "iban.\(caseName(fault))"
    case .bic(let fault): "bic.\(caseName(fault))"
    case .reference(let fault): "reference.\(caseName(fault))"
    case .name(let fault): "name.\(caseName(fault))"
    case .text(let fault): "text.\(caseName(fault))"
    case .law(let fault): "law.\(caseName(fault))"
    case .book(.refused(let refusal)): "refused.\(caseName(refusal.rule))"
    case .book(let fault): "book.\(caseName(fault))"
    case .letter(let fault): "letter.\(caseName(fault))"
    case .finding(let finding, _): "file.\(caseName(finding.rule))"
    case .usage(let fault): "usage.\(caseName(fault))"
    }
  }
}

/// The name of an enum's case, as the source spells it: the code of the case for machines.
func caseName(_ value: Any) -> String {
  Mirror(reflecting: value).children.first?.label ?? "\(value)"
}
