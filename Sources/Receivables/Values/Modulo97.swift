/// The check of ISO 7064 (MOD 97-10) that account numbers and creditor references share.
enum Modulo97 {
  /// The remainder by 97 of the number that letters (A = 10 … Z = 35) and digits spell.
  private static func remainder(of text: Substring) -> Int {
    text.utf8.reduce(0) { remainder, byte in
      byte >= UInt8(ascii: "A")
        ? (remainder * 100 + Int(byte) - 55) % 97 : (remainder * 10 + Int(byte) - 48) % 97
    }
  }

  /// The two check digits, 02…98, for a number of a country, or of `RF` for a reference.
  ///
  /// A number is checked against these and not by its remainder, to which 00, 01 and 99 can be
  /// equal.
  static func checkDigits(country: String, number: Substring) -> String {
    let digits = 98 - remainder(of: number + country + "00")
    return digits < 10 ? "0\(digits)" : "\(digits)"
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one of 0…9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// Whether the scalar is one of A…Z and a…z.
  var isLetter: Bool { ("A"..."Z").contains(self) || ("a"..."z").contains(self) }

  /// The capital of a…z, every other scalar as it is.
  var capital: Unicode.Scalar {
    ("a"..."z").contains(self) ? Unicode.Scalar(UInt8(truncatingIfNeeded: value - 32)) : self
  }
}

extension String {
  /// The text in groups of four characters with a space between.
  var inGroupsOfFour: String {
    var grouped = ""
    for (place, character) in enumerated() {
      if place > 0, place % 4 == 0 { grouped.append(" ") }
      grouped.append(character)
    }
    return grouped
  }
}
