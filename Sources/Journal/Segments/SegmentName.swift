/// The name of one file of a journal.
struct SegmentName: Hashable {
  /// Its number, from one.
  let number: Int

  init(_ number: Int) { self.number = number }

  /// Reads a name; nothing where the file is none of a journal's.
  init?(_ text: String) {
    guard text.hasPrefix("journal-"), text.hasSuffix(".jsonl"),
      let number = Int(text.dropFirst(8).dropLast(6)), number > 0,
      SegmentName(number).text == text
    else { return nil }
    self.number = number
  }

  /// `journal-0001.jsonl`.
  var text: String {
    let digits = String(number)
    return "journal-\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits).jsonl"
  }
}
