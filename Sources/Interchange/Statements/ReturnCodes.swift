/// What marks money as taken back.
enum ReturnCodes {
  /// Kinds of the German list (GVC): returned debits and returned transfers.
  static let kinds: Set<String> = ["108", "109", "159", "160", "181", "182", "183", "184"]

  /// Sub-families of ISO 20022: unpaid and reversed debits, returned and recalled transfers.
  static let subFamilies: Set<String> = ["UPDD", "PRDD", "RCDD", "RRTN", "RPCR"]

  /// The kind of SWIFT for returned items.
  static let type = "NRTI"

  /// Reasons of ISO 20022 for debits and transfers of SEPA that come back.
  private static let reasons: Set<String> = [
    "AC01", "AC04", "AC06", "AC13", "AG01", "AG02", "AM04", "AM05", "BE05", "FOCR", "MD01", "MD06",
    "MD07", "MS02", "MS03", "RC01", "RR01", "RR02", "RR03", "RR04", "SL01",
  ]

  /// The first reason that stands as a word of its own in a text.
  static func reason(in text: String) -> String? {
    let words = text.utf8.split { byte in
      !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    for word in words where word.count == 4 {
      if let word = String(word), reasons.contains(word) { return word }
    }
    return nil
  }
}
