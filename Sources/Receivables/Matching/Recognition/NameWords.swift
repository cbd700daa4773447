/// The words of a name that tell who bears it from others, as banks write them.
struct NameWords {
  /// The words in capital letters, each once, in their order.
  let words: [[UInt8]]
  /// Whether they are all of the name: letters of other scripts are in no payment between banks.
  let isComplete: Bool

  init(_ name: String) {
    var seen: Set<[UInt8]> = []
    words = FoldedText(name).words.map(Array.init).filter {
      $0.count > 1 && !Self.empty.contains($0) && seen.insert($0).inserted
    }
    isComplete = name.unicodeScalars.allSatisfy {
      !$0.properties.isAlphabetic || FoldedText.carries($0)
    }
  }

  /// Titles, forms of address and of companies, and what joins names: they name nobody.
  private static let empty: Set<[UInt8]> = Set(
    (["DR", "PROF", "HERR", "FRAU", "FAM", "FAMILIE", "UND", "ODER", "VON", "DE", "CO", "SE"]
      + LegalForms.forms).map { FoldedText($0).bytes })
}

extension NameWords {
  /// Whether a payer's name has all words of this one: at least two, or a long one that is all of the
  /// payer's too, as many people are called Weber.
  func isWhole(in payer: NameWords) -> Bool {
    guard isComplete, let first = words.first, Set(words).isSubset(of: payer.words) else {
      return false
    }
    return payer.isMeant(by: words.count, hasLong: Self.isLong(first))
  }

  /// Whether a payer's name means the bearer of another by as many words as that has and both share.
  func isMeant(by count: Int, hasLong: Bool) -> Bool {
    count > 1 || words.count == 1 && hasLong
  }

  /// Whether a word says something by itself.
  static func isLong(_ word: [UInt8]) -> Bool { word.count >= 5 }
}
