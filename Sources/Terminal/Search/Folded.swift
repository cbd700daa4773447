/// Text as it is searched: small letters without accents, umlauts as two letters.
///
/// So `mueller` and `Müller` find each other, as do `strasse` and `Straße`.
enum Folded {
  /// The folded bytes of a text.
  static func bytes(_ text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return bytes
  }

  /// Adds the folded bytes of a text.
  ///
  /// Control characters become blanks, so that none of them can
  /// be taken for the end of a row.
  static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: bytes.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
      case 0x20..<0x7F: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case ..<0x20, 0x7F: bytes.append(0x20)
      default: append(other: scalar, to: &bytes)
      }
    }
  }

  private static func append(other scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.value < 0x180, let letters = latin[scalar] {
      bytes.append(contentsOf: letters)
    } else if (0x300..<0x370).contains(scalar.value) {
      // A combining diaeresis stands behind its letter, as the folded umlaut's e does.
      if scalar.value == 0x308 { bytes.append(UInt8(ascii: "e")) }
    } else {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// The letters of Latin-1 and Latin Extended-A that are folded.
  private static let latin: [Unicode.Scalar: [UInt8]] = {
    let groups: [(letters: String, folded: String)] = [
      ("ÄäÆæ", "ae"), ("ÖöŒœ", "oe"), ("Üü", "ue"), ("ß", "ss"), ("ÀÁÂÃÅàáâãåĀāĂăĄą", "a"),
      ("ÇçĆćĈĉĊċČč", "c"), ("ĎďĐđÐð", "d"), ("ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "e"), ("ĜĝĞğĠġĢģ", "g"),
      ("ĤĥĦħ", "h"), ("ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "i"), ("Ĵĵ", "j"), ("Ķķ", "k"), ("ĹĺĻļĽľĿŀŁł", "l"),
      ("ÑñŃńŅņŇň", "n"), ("ÒÓÔÕØòóôõøŌōŎŏŐő", "o"), ("ŔŕŖŗŘř", "r"), ("ŚśŜŝŞşŠš", "s"),
      ("ŢţŤťŦŧ", "t"), ("ÙÚÛùúûŨũŪūŬŭŮůŰűŲų", "u"), ("Ŵŵ", "w"), ("ÝýÿŶŷŸ", "y"), ("ŹźŻżŽž", "z"),
    ]
    return groups.reduce(into: [:]) { table, group in
      for scalar in group.letters.unicodeScalars { table[scalar] = Array(group.folded.utf8) }
    }
  }()
}

extension Folded {
  /// Where words stand in a text, as ranges of its characters, in order and joined where they meet.
  static func matches(of words: [[UInt8]], in text: String) -> [Range<Int>] {
    var bytes: [UInt8] = []
    var owners: [Int] = []
    for (place, character) in text.enumerated() {
      append(String(character), to: &bytes)
      owners.append(contentsOf: repeatElement(place, count: bytes.count - owners.count))
    }
    var found = [Bool](repeating: false, count: (owners.last ?? -1) + 1)
    for word in words where !word.isEmpty && word.count <= bytes.count {
      for start in 0...bytes.count - word.count
      where bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word) {
        for place in owners[start]...owners[start + word.count - 1] { found[place] = true }
      }
    }
    var ranges: [Range<Int>] = []
    for place in found.indices where found[place] {
      if let last = ranges.last, last.upperBound == place {
        ranges[ranges.count - 1] = last.lowerBound..<place + 1
      } else {
        ranges.append(place..<place + 1)
      }
    }
    return ranges
  }
}
