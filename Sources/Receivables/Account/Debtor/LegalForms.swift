/// Forms of companies as they stand at the end of names.
public enum LegalForms {
  /// Whether a name ends in the form of a company, so that its bearer is a business (§§ 6, 19 HGB).
  ///
  /// A registered merchant (e. K.) may still order privately: the kind can be given in the table.
  ///
  /// - Parameter name: The name as it is written.
  /// - Returns: Whether it is one of a company.
  public static func end(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ")
    guard words.count > 1, let last = words.last else { return false }
    // `e. K.` in two words; without dots `Ek` is somebody's name.
    let pair = words.suffix(2).joined()
    return forms.contains(last.filter { $0 != "." }) || dotted.contains(String(last))
      || dotted.contains(pair)
  }

  /// The forms in small letters, without dots.
  static let forms: Set<String> = [
    "gmbh", "mbh", "ggmbh", "gesmbh", "ag", "kg", "kgaa", "ohg", "ug", "ug(haftungsbeschränkt)",
    "(haftungsbeschränkt)", "gbr", "egbr", "partg", "partgmbb", "ltd", "limited", "plc", "llc",
    "sarl", "srl", "bv", "nv", "sro", "kft", "aps",
  ]

  private static let dotted: Set<String> = ["e.k.", "e.kfr.", "e.kfm.", "e.v.", "e.g.", "s.a."]
}
