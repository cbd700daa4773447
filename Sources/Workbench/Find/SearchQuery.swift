import Receivables
import Terminal

/// What was typed to find somebody, in each way it can be meant: words, the digits of a telephone
/// number, an amount.
struct SearchQuery: Sendable, Hashable {
  /// What was typed.
  let text: String
  /// Each way to understand it; one of them must be found.
  let readings: [FilterWords]

  init(_ text: String) {
    self.text = text
    let words = text.split(separator: " ").map(String.init)
    var readings = [words.joined(separator: " ")]
    if let digits = Self.phone(text) { readings.append(digits) }
    let amounts = words.map { Self.amount($0) ?? $0 }
    if amounts != words { readings.append(amounts.joined(separator: " ")) }
    self.readings = readings.filter { !$0.isEmpty }.map { FilterWords($0) }
  }

  /// Whether nothing was typed.
  var isEmpty: Bool { readings.allSatisfy(\.isEmpty) }

  /// The digits, where it can be a telephone number.
  private static func phone(_ text: String) -> String? {
    let signs: Set<Character> = ["+", "/", "-", "(", ")", " ", "."]
    guard text.allSatisfy({ $0.isASCII && ($0.isNumber || signs.contains($0)) }),
      text.hasPrefix("00") || text.contains(where: { signs.contains($0) })
    else { return nil }
    let digits = PhoneDigits(text).national
    return digits.count >= 3 ? digits : nil
  }

  /// An amount as it is sought, where a word has cents.
  private static func amount(_ word: String) -> String? {
    guard word.contains(where: { $0 == "," || $0 == "." }),
      let minor = try? AmountReader().minorUnits(word)
    else { return nil }
    return SearchTerms.sought(Money(minor: minor, .euro).decimalText)
  }
}
