import Terminal

/// JSON in which what could act on a terminal stands as escapes; it occurs inside strings only.
func escapedJSON(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { $0 != "\n" && Shown.hides($0) }) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    guard scalar != "\n", Shown.hides(scalar) else {
      result.unicodeScalars.append(scalar)
      continue
    }
    for unit in String(Character(scalar)).utf16 {
      let digits = String(unit, radix: 16)
      result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
  return result
}
